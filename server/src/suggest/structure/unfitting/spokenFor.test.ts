import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutHigher } from './spokenFor.ts';

const found = ['国务院向大会报告工作', '镇党委、镇政府'].map((text) => ({ text }));
const cases: [draft: string, left: number][] = [
  ['镇政府工作报告\n各位代表：\n现在，我代表', 1],
  ['国务院工作报告\n各位代表：\n现在，我代表', 2],
  ['镇政府工作报告\n各位代表：\n这份材料很有代表', 2],
];
for (const [draft, left] of cases) {
  test(`${left} may be spoken for in ${draft.slice(0, 7)} behind ${draft.slice(-3)}`, () => {
    const before = draft.slice(draft.lastIndexOf('\n') + 1);
    assert.equal(withoutHigher(found, draft, { before }).length, left);
  });
}
