import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from './blocks.ts';

const texts = (draft: string): string[] => blocksOf(draft).map(({ start, end }) => draft.slice(start, end));

const paragraph = (about: string): string => `${`${about}的事，群众盼了多年，今年要一件一件办完。`.repeat(14)}\n`;

test('a paragraph is a block, and a heading goes with what follows', () => {
  const draft = `一、修路\n${paragraph('修路')}二、通水\n${paragraph('通水')}`;
  assert.deepEqual(texts(draft), [`一、修路\n${paragraph('修路')}`, `二、通水\n${paragraph('通水')}`]);
});

test('a very long paragraph is cut behind sentences', () => {
  const draft = '渠修到山脚，水流进了田。'.repeat(400);
  const blocks = texts(draft);
  assert.ok(blocks.length > 2);
  for (const block of blocks) assert.match(block, /。$/);
  assert.equal(blocks.join(''), draft);
});

test('what nothing ends is cut all the same', () => {
  const draft = '的'.repeat(10_000);
  assert.equal(texts(draft).join(''), draft);
  assert.ok(texts(draft).length > 1);
});

test('an edit leaves the other blocks as they are', () => {
  const parts = ['修路', '通水', '建校', '看病', '养老'].map(paragraph);
  const before = texts(parts.join(''));
  const after = texts(parts.join('').replace('建校的事', '建一所学校的事'));
  assert.deepEqual(
    after.map((block, i) => block === before[i]),
    [true, true, false, true, true],
  );
});
