import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCursor } from './cursor.ts';

/** What labels repeat of a text before the cursor. */
function repeated(text: string): string {
  return text.slice(text.length - (readCursor(text, text.length)?.typed ?? 0));
}

test('a label begins with the clause', () => {
  assert.equal(repeated('同志们：\n各级各部门要始终坚持'), '各级各部门要始终坚持');
  assert.equal(repeated('同志们，当前'), '当前');
  assert.equal(repeated('牢记“四个自信'), '四个自信');
  assert.equal(repeated('同志们，'), '');
});

test('of a long clause it begins with a word', () => {
  assert.equal(repeated('各级各部门要始终坚持人'), '始终坚持人');
  assert.equal(repeated('各级各部门要始终坚持人民至上、生命至上'), '生命至上');
});

test('from key to key it begins where it did, but for a leap now and then', () => {
  const clause = '县乡两级干部要把群众的冷暖安危和急难愁盼时刻放在心上抓在手上落实到行动上';
  const starts = Array.from(clause, (_, at) => at + 1 - repeated(clause.slice(0, at + 1)).length);
  assert.ok(new Set(starts).size <= Math.ceil(clause.length / 6), `${starts}`);
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
    'never back',
  );
  for (const [at, start] of starts.entries()) assert.ok(at + 1 - start >= Math.min(at + 1, 3), `${at}: ${start}`);
});

test('no half of a rare Hanzi is left', () => {
  const clause = '𠮷'.repeat(20);
  for (let end = 2; end <= clause.length; end += 2)
    assert.doesNotMatch(repeated(clause.slice(0, end)), /^[\uDC00-\uDFFF]/);
});
