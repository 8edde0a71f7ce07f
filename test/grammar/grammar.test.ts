/**
 * The grammar over sample.txt, held against sample.scopes.txt. After a wanted change, `node test/grammar/grammar.test.ts
 * --update` (or the variable UPDATE_SNAPSHOTS=1) writes the latter anew: read its difference before it is committed.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadTokenizer, type Token } from './tokenize.ts';

const tokenize = await loadTokenizer();
const sample = join(import.meta.dirname, 'sample.txt');
const snapshot = join(import.meta.dirname, 'sample.scopes.txt');
const update = process.argv.includes('--update') || process.env.UPDATE_SNAPSHOTS === '1';

test('the scopes of the sample are those of the snapshot', async () => {
  const text = await readFile(sample, 'utf8');
  const actual = render(tokenize(text));
  if (update) await writeFile(snapshot, actual);
  assert.equal(actual, await readFile(snapshot, 'utf8'));
});

test('a run-in heading ends with its first sentence', () => {
  const heading = (line: string) => textWith(line, 'markup.heading');
  assert.equal(heading('一、提高认识。要深入学习。'), '一、提高认识');
  assert.equal(heading('（二）抓好落实：各部门要主动。'), '（二）抓好落实');
  assert.equal(heading('　　3．强化保障'), '　　3．强化保障');
  assert.equal(heading('第一，坚持党的领导。第二，依靠群众。'), '第一，坚持党的领导');
});

test('a figure or a title of office does not make a heading', () => {
  for (const line of ['3.5%的增长率', '2023年4月', '第一书记要下沉', '“十四条坚持”', '1,000多名群众', '一些同志认为'])
    assert.equal(textWith(line, 'markup.heading'), '', line);
});

test('a quotation left open ends with its line', () => {
  const [, after] = tokenize('他说：“没有写完\n下一行');
  assert.deepEqual(after, [{ text: '下一行', scopes: [] }]);
});

test('front matter is coloured as such at the top, and only there', () => {
  const scopes = (text: string) => tokenize(text).map((line) => line.flatMap((token) => token.scopes));
  const front = '---\n讲话人: 李明\n# 注\nspeaker：李明\n---\n一、开会\n';
  const [open, key, note, wide, close, heading] = scopes(front);
  for (const line of [open, key, note, wide, close]) assert.ok(line.includes('meta.front-matter'), `${line}`);
  assert.ok(key.includes('entity.name.tag') && wide.includes('entity.name.tag') && key.includes('string.unquoted'));
  assert.ok(heading.includes('markup.heading.1') && !heading.includes('meta.front-matter'));
  assert.ok(!scopes(`同志们：\n${front}`).flat().includes('meta.front-matter'));
  // dashes above a speech are an ornament
  assert.ok(!scopes('---\n一、开会\n')[1].includes('meta.front-matter'));
});

// a rule that backtracks does not come to an end here
test('a paragraph of 20,000 characters is coloured to its end', { timeout: 30_000 }, () => {
  const [tokens] = tokenize('我们要坚定“信心”，推动XX县高质量发展12.5%；'.repeat(800));
  assert.equal(tokens.at(-1)?.text, '；');
  assert.equal(tokens.filter(({ scopes }) => scopes.join().includes('numeric')).length, 800);
});

function textWith(line: string, scope: string): string {
  const tokens = tokenize(line)[0] ?? [];
  return tokens
    .filter(({ scopes }) => scopes.some((one) => one.startsWith(scope)))
    .map(({ text }) => text)
    .join('');
}

/** Each line, and below it those of its tokens that have a scope. */
function render(lines: Token[][]): string {
  return lines
    .map((tokens) => {
      const line = tokens.map(({ text }) => text).join('');
      const scoped = tokens.filter(({ text, scopes }) => text.trim() && scopes.length > 0);
      return [`> ${line}`, ...scoped.map(({ text, scopes }) => `    ${text}  ←  ${scopes.join(' · ')}`)].join('\n');
    })
    .join('\n')
    .concat('\n');
}
