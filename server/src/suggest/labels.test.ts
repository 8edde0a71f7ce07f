import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelsOf } from './labels.ts';

/** What the rows say behind words typed; `…` in front: the clause begins further ahead. */
function check(name: string, typed: string, texts: string[], expected: string[]): void {
  test(name, () => {
    const isCut = typed.startsWith('…');
    const rows = texts.map((text) => ({ typed: isCut ? typed.slice(1) : typed, isCut, text }));
    assert.deepEqual(labelsOf(rows), expected);
  });
}

check(
  'rows that can be told apart say all they have',
  '要坚持',
  ['人民至上、生命至上', '人民至上', '把群众的冷暖放在心上'],
  ['要坚持人民至上、生命至上', '要坚持人民至上', '要坚持把群众的冷暖放在心上'],
);

check(
  'a row that begins like one above shows the clause in which it parts from it',
  '要坚持',
  ['把群众的冷暖安危时刻放在心上，', '把群众的冷暖安危时刻放在心上，一件一件办到他们的家门口，'],
  ['要坚持把群众的冷暖安危时刻放在心上，', '…一件一件办到他们的家门口，'],
);

check(
  'or the word; one that only ends sooner is left whole',
  '要坚持',
  ['把群众的冷暖安危时刻放在心上抓在手上，', '把群众的冷暖安危时刻放在心上', '把群众的冷暖安危时刻放在心里'],
  ['要坚持把群众的冷暖安危时刻放在心上抓在手上，', '要坚持把群众的冷暖安危时刻放在心上', '…时刻放在心里'],
);

check(
  'a row that can be seen to go on further than one above is left whole',
  '各级各部门要始终坚持',
  ['人民至上', '人民至上、生命至上'],
  ['各级各部门要始终坚持人民至上', '各级各部门要始终坚持人民至上、生命至上'],
);

check('a clause that begins further ahead is seen to', '…要始终坚持', ['人民至上'], ['…要始终坚持人民至上']);

test('a label is never longer than a row could show', () => {
  const [label] = labelsOf([{ typed: '我们', isCut: true, text: '要'.repeat(80) }]);
  assert.equal(label.length, 42);
  assert.match(label, /^…我们要+…$/);
});
