/**
 * What a "word" is decides three things in VS Code: how much `Accept Next Word` takes of a ghost text, whether the list
 * opens by itself (only where a word ends at the cursor, or begins one character before it), and the range of edits
 * that have none. The functions below do what VS Code does with the pattern.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './tokenize.ts';

const { wordPattern } = JSON.parse(readFileSync(join(root, 'language-configuration.json'), 'utf8'));
const pattern = () => new RegExp(wordPattern.pattern, `${wordPattern.flags}g`);

test('a word inside a paragraph of 500 characters is at most a clause', () => {
  const clauses = ['我们要坚定理想信念', '推动XX县高质量发展', '把“两个维护”落到实处', '全年增长3.5%', '投资1,200万元'];
  const paragraph = Array.from({ length: 60 }, (_, i) => clauses[i % clauses.length] + '，；。：'[i % 4]).join('');
  assert.ok(paragraph.length > 500);
  for (let offset = 0; offset <= paragraph.length; offset++) {
    const word = wordAt(paragraph, offset);
    assert.ok(word && word.text.replace(/^[，；。：]/, '').length <= 12, `${offset}: ${word?.text}`);
  }
});

test('the word is the clause', () => {
  const line = '　　推动高质量发展，必须坚持“三个第一”、两手抓。同志们！';
  const words = [...line.matchAll(pattern())].map(([word]) => word);
  assert.deepEqual(words, ['推动高质量发展', '，必须坚持“三个第一”、两手抓', '。同志们', '！']);
});

test('three presses take a ghost text of three clauses', () => {
  assert.deepEqual(presses('推动高质量发展，创造高品质生活，实现高效能治理。'), [
    '推动高质量发展',
    '，创造高品质生活',
    '，实现高效能治理。',
  ]);
  assert.deepEqual(presses('，坚定信心，真抓实干，奋力谱写新篇章'), ['，坚定信心', '，真抓实干', '，奋力谱写新篇章']);
  assert.deepEqual(presses('坚定信心；真抓实干；'), ['坚定信心', '；真抓实干；']);
  assert.deepEqual(presses('增长3.5%，达到1,200亿元。'), ['增长3.5%', '，达到1,200亿元。']);
  assert.deepEqual(presses('“四个意识”，坚定“四个自信”。'), ['“四个意识”', '，坚定“四个自信”。']);
  assert.deepEqual(presses('而奋斗！'), ['而奋斗！']);
});

test('the list opens by itself after Hanzi and after a comma, text behind the cursor or not', () => {
  for (const [before, after] of [
    ['我们要坚定', ''],
    ['我们要坚定', '，推动高质量发展。'],
    ['我们要坚定', '。同志们要奋进。'],
    ['我们要坚定信心，', ''],
    ['我们要坚定信心，', '推动高质量发展。'],
    ['我们要坚定信心。', ''],
    ['一、', ''],
    ['同志们：', ''],
  ] as const)
    assert.ok(listOpens(before, after), `${before}|${after}`);
});

// where it does, VS Code filters the list of before instead of asking for another
test('behind a comma the word does not begin anew with what is typed next', () => {
  for (const before of [
    '今天，',
    '同志们：',
    '我们要坚定信心，真抓实干；',
    '今天,',
    '要认清形势——',
    '　　当前，',
    '“今天，',
    '一、',
  ]) {
    const start = wordAt(before, before.length)?.start ?? before.length;
    assert.equal(wordAt(`${before}我们`, before.length + 2)?.start, start, before);
  }
});

// a pattern that backtracks does not come to an end here
test('the words of long odd lines are found to their end', { timeout: 30_000 }, () => {
  for (const line of ['1'.repeat(5000), '1.'.repeat(5000), '，'.repeat(5000), '3,5'.repeat(3000), '字'.repeat(9999)]) {
    const words = Array.from(`${line}，完毕`.matchAll(pattern()), ([word]) => word);
    assert.ok(words.at(-1)?.endsWith('完毕'), line.slice(0, 10));
  }
});

/** The first word that ends at or behind the offset and begins at or before it, as `getWordAtText` finds it. */
function wordAt(line: string, offset: number): { text: string; start: number; end: number } | undefined {
  for (const { 0: text, index } of line.matchAll(pattern())) {
    if (index <= offset && index + text.length >= offset) return { text, start: index, end: index + text.length };
    if (index > offset) return undefined;
  }
  return undefined;
}

/** What each press of `Accept Next Word` takes, until nothing is left. */
function presses(ghost: string): string[] {
  const taken: string[] = [];
  for (let rest = ghost; rest; rest = rest.slice(taken.at(-1)?.length)) {
    const word = rest.match(new RegExp(wordPattern.pattern, wordPattern.flags));
    const upTo = !word ? rest.length : word.index === 0 ? word[0].length : (word.index as number);
    taken.push(rest.slice(0, upTo));
  }
  return taken;
}

/** As `shouldAutoTrigger` decides. */
function listOpens(before: string, after: string): boolean {
  const word = wordAt(before + after, before.length);
  if (!word || (word.end !== before.length && word.start + 1 !== before.length)) return false;
  return Number.isNaN(Number(word.text));
}
