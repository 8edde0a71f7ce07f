import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAround, spansOf } from './comparison.ts';

const long = '渠水流到田头'.repeat(20_000);
const at = long.length / 2;

/** The longest text that is searched for a string while this is done, in code units. */
function longestSearched(work: () => unknown): number {
  const { indexOf, lastIndexOf } = String.prototype;
  let longest = 0;
  String.prototype.indexOf = function (...args) {
    longest = Math.max(longest, this.length);
    return indexOf.apply(this, args);
  };
  String.prototype.lastIndexOf = function (...args) {
    longest = Math.max(longest, this.length);
    return lastIndexOf.apply(this, args);
  };
  try {
    work();
  } finally {
    Object.assign(String.prototype, { indexOf, lastIndexOf });
  }
  return longest;
}

test('the sentence around a name ends at full stops and line ends', () => {
  const text = '先说水。再说2023年的路！\n后说人。';
  const start = text.indexOf('2023');
  assert.equal(sentenceAround(text, { start, end: start + 4 }), '再说2023年的路');
  assert.equal(sentenceAround('清河县的渠', { start: 0, end: 3 }), '清河县的渠');
});

test('a text without a full stop is read but a little way', () => {
  const span = { start: at, end: at + 2 };
  assert.ok(longestSearched(() => sentenceAround(long, span)) <= 200);
  assert.ok(sentenceAround(long, span).length <= 402);
});

test('a name is looked for in its zone, not in all that follows', () => {
  const zone = { start: 4, end: 16 };
  assert.deepEqual(spansOf('田头', long, zone), [
    { start: 4, end: 6 },
    { start: 10, end: 12 },
  ]);
  assert.equal(
    longestSearched(() => spansOf('清河', long, zone)),
    12,
  );
});
