/** Whatever a writer reads is there in both languages. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readJson, root } from './manifest.ts';

const languages = ['package.nls.json', 'package.nls.zh-cn.json'].map(readJson);
const bundles = ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.zh-cn.json'].map(readJson);
const text = readFileSync(join(root, 'package.json'), 'utf8');

test('both languages of the manifest have the same keys, and those that it uses', () => {
  const [english, chinese] = languages.map((language) => Object.keys(language).sort());
  assert.deepEqual(chinese, english);
  const used = [...text.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] as string);
  assert.deepEqual([...new Set(used)].sort(), english);
});

test('both bundles have the same keys, and those that the sources use', () => {
  const [english, chinese] = bundles.map((bundle) => Object.keys(bundle).sort());
  assert.deepEqual(chinese, english);
  assert.deepEqual(usedInSources(), english);
});

test('a translation has the places of its original', () => {
  for (const [key, value] of Object.entries<string>(bundles[1])) assert.deepEqual(placesOf(value), placesOf(key), key);
  for (const [key, value] of Object.entries<string>(bundles[0])) assert.equal(value, key);
});

test('links and code of the walkthrough survive translation', () => {
  for (const [key, english] of Object.entries<string>(languages[0])) {
    const links = (one: string) => [...one.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]);
    assert.deepEqual(links(languages[1][key]), links(english), key);
  }
});

const placesOf = (message: string) => [...new Set(message.match(/\{\d+\}/g))].sort();

/** The messages of all calls of `t`; a message that is no literal cannot be found by a translator, either. */
function usedInSources(): string[] {
  const messages = new Set<string>();
  for (const file of globSync('{client,server}/src/**/*.ts', { cwd: root })) {
    if (file.endsWith('.test.ts')) continue;
    const source = readFileSync(join(root, file), 'utf8');
    for (const [call, single, double] of source.matchAll(/\bt\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")?/g)) {
      const message = single ?? double;
      assert.ok(message !== undefined, `${file}: ${call} has no literal`);
      messages.add(message.replace(/\\(.)/g, '$1'));
    }
  }
  return [...messages].sort();
}
