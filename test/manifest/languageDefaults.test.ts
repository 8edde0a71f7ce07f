import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import picomatch from 'picomatch';
import { manifest, root } from './manifest.ts';

const [language] = manifest.contributes.languages;

test('names that say what they are open as drafts, others do not', () => {
  const isDraft = (name: string) =>
    language.extensions.some((ending: string) => name.endsWith(ending)) ||
    picomatch.isMatch(name, language.filenamePatterns, { nocase: true });
  for (const name of [
    '在全县大会上的讲话.txt',
    '毕业典礼致辞（草稿）.md',
    '2023年度工作报告.md',
    '感谢信.txt',
    'a.speech',
  ])
    assert.ok(isDraft(name), name);
  for (const name of ['README.md', 'notes.txt', '讲话.ts', '讲话数据.json', '说明.md', 'CHANGELOG.md', '报告.docx'])
    assert.ok(!isDraft(name), name);
});

test('editor defaults are set for drafts alone', () => {
  assert.deepEqual(Object.keys(manifest.contributes.configurationDefaults), ['[speech-draft]']);
});

test('files that the manifest names are there', () => {
  const { contributes, icon } = manifest;
  const named: string[] = [
    icon,
    language.configuration,
    ...Object.values<string>(language.icon),
    ...contributes.grammars.map((grammar: { path: string }) => grammar.path),
    ...contributes.walkthroughs.flatMap((one: { steps: { media: { svg: string } }[] }) =>
      one.steps.map((step) => step.media.svg),
    ),
  ];
  for (const path of named) assert.ok(existsSync(join(root, path)), path);
});

test('pictures of the walkthrough bring no styles: the page that shows them allows none, and they turn black', () => {
  for (const path of globSync('media/walkthrough/*.svg', { cwd: root }))
    assert.doesNotMatch(readFileSync(join(root, path), 'utf8'), /<style|\b(class|style)=/, path);
});
