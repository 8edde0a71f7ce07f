import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedText } from './comparedText.ts';

function check(marked: string, expected: string): void {
  const spans = [...marked.matchAll(/⟦[^⟧]*⟧/g)].map(({ index, 0: { length } }, i) => ({
    start: index - 2 * i,
    end: index - 2 * i + length - 2,
  }));
  const text = marked.replace(/[⟦⟧]/g, '');
  for (const passages of [spans, [...spans].reverse()]) assert.equal(comparedText(text, passages), expected);
}

test('the whole paragraph, a sentence a line', () =>
  check(
    '同志们：\n　　泵房漏雨。瓦要换新的，⟦梁也要换新的！谁来换？⟧站长来换。“越快越好。”\n散会。',
    '泵房漏雨。\n瓦要换新的，梁也要换新的！\n谁来换？\n站长来换。\n“越快越好。”\n',
  ));

test('all paragraphs that the passage stands in, parted by a blank line', () =>
  check('甲队上堤。\r\n乙队⟦守闸。\r\n\r\n　\r\n丙队⟧待命。\r\n丁队轮休。', '乙队守闸。\n\n丙队待命。\n'));

test('of passages that lie apart, what lies between them is left out', () =>
  check(
    '同志们：\n甲队⟦上堤⟧。备好麻袋。\n乙队守闸。\n丙队⟦待命⟧。\n散会。',
    '甲队上堤。\n备好麻袋。\n\n……\n\n丙队待命。\n',
  ));

test('of passages in one paragraph, or in two that follow each other, nothing is left out or said twice', () => {
  check('甲队⟦上堤⟧。乙队守闸。丙队⟦待命⟧。\n散会。', '甲队上堤。\n乙队守闸。\n丙队待命。\n');
  check('甲队⟦上堤⟧。\n\n丙队⟦待命⟧。\n散会。', '甲队上堤。\n\n丙队待命。\n');
});

test('of a file without line breaks a part', () => {
  const text = `${'堤要加高。'.repeat(2000)}`;
  assert.equal(comparedText(text, [{ start: 5000, end: 5010 }]).replaceAll('\n', '').length, 4010);
});
