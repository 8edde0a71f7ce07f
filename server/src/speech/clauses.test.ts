import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseAt } from './clauses.ts';

/** `$0` marks the place, `|` the span that counts, `⟦…⟧` the clause. */
function check(marked: string): void {
  const text = marked.replace(/\$0|[|⟦⟧]/g, '');
  const at = (mark: RegExp) => marked.slice(0, marked.search(mark)).replace(/\$0|[|⟦⟧]/g, '').length;
  const bars = [...marked.matchAll(/\|/g)].map(({ index }) => marked.slice(0, index).replace(/\$0|[|⟦⟧]/g, '').length);
  const within = { start: bars[0] ?? 0, end: bars[1] ?? text.length };
  assert.deepEqual(clauseAt(text, at(/\$0/), within), { start: at(/⟦/), end: at(/⟧/) });
}

test('a clause stands between two marks', () => {
  check('把路修好，⟦把灯$0点亮⟧，把水引来。');
  check('⟦$0把路修好⟧，把灯点亮');
  check('先说修路；⟦再说通水$0⟧');
});

test('a clause stays within the span that counts', () => {
  check('我们要|⟦把路$0修好⟧|到每家门口，大家放心。');
});
