import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { edited, oldSpeech, ownWords, passage } from '../support/bridge.ts';
import { CommandLine, type Files } from '../support/commandLine.ts';
import { numbers, someText } from '../support/texts.ts';

const files = { ...oldSpeech, '草稿.txt': `${passage}\n` };
const check = ['check', '草稿.txt', '--corpus', 'corpus'];

/** The files of the one index below a folder, with times that tell whether they were written again. */
function indexIn(root: string): Record<string, number> {
  const folders = readdirSync(root, { recursive: true, withFileTypes: true });
  const ofIndex = folders.filter((one) => one.isFile() && /^(segment-.*|manifest\.json)$/.test(one.name));
  return Object.fromEntries(ofIndex.map(({ name, parentPath }) => [name, statSync(join(parentPath, name)).mtimeMs]));
}

test('a second run indexes nothing, and finds the same', async () => {
  using line = new CommandLine(files);
  const first = await line.run(check);
  const index = indexIn(line.cache);
  assert.equal(Object.keys(index).length, 2);
  assert.deepEqual(await line.run(check), first);
  assert.deepEqual(indexIn(line.cache), index);
});

test('a speech that was written or taken away since is', async () => {
  using line = new CommandLine({ ...files, 'corpus/其他.txt': ownWords });
  assert.match((await line.run(check)).stdout, /旧稿 2 篇 · 发现 1 处/);
  line.write('corpus/其他.txt', `同志们：\n${edited}\n`);
  line.write('corpus/再一篇.txt', '同志们：\n入冬以前，三条干渠都要清一遍淤。\n');
  assert.match((await line.run(check)).stdout, /旧稿 3 篇 · 发现 1 处/);
  const { stdout } = await line.run([...check, '--format', 'json']);
  assert.equal(JSON.parse(stdout).drafts[0].findings[0].sources.length, 2);
});

test('the index lies where it is asked to, or nowhere', async () => {
  using line = new CommandLine(files);
  assert.equal((await line.run([...check, '--no-index'])).code, 1);
  assert.equal(existsSync(line.cache), false);
  assert.equal((await line.run([...check, '--index', 'kept'])).code, 1);
  assert.equal(existsSync(line.cache), false);
  assert.equal(Object.keys(indexIn(join(line.folder, 'kept'))).length, 2);
});

test('where no index can lie the drafts are checked all the same', async () => {
  using line = new CommandLine({ ...files, kept: 'a file, and no folder' });
  const { code, stderr } = await line.run([...check, '--index', 'kept']);
  assert.equal(code, 1);
  assert.match(stderr, /^speech-draft: kept: 索引不能存在这里/);
  assert.equal(readFileSync(join(line.folder, 'kept'), 'utf8'), 'a file, and no folder');
});

test('Ctrl-C stops indexing, and the next run finds a good index or makes one', async () => {
  const many: Files = { ...files };
  const next = numbers(7);
  for (let i = 0; i < 4000; i++) many[`corpus/${i}.txt`] = someText(next);
  using line = new CommandLine(many);
  const running = line.start(check);
  while (!existsSync(line.cache)) await new Promise((resolve) => setTimeout(resolve, 5));
  running.interrupt();
  const { code, stdout } = await running.ended;
  assert.deepEqual([code, stdout], [130, '']);
  assert.equal(
    readdirSync(line.cache, { recursive: true }).filter((name) => /write\.lock$/.test(String(name))).length,
    0,
  );
  const second = await line.run([...check, '--format', 'json']);
  const { corpus, drafts } = JSON.parse(second.stdout);
  assert.deepEqual([second.code, corpus.files, drafts[0].findings.length], [1, 4001, 1]);
});
