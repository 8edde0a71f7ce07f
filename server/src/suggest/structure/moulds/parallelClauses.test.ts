import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseDue } from './parallelClauses.ts';
import { shapeOf } from './shapes.ts';

/** What two parts of a sentence have in common, `…` for what changes; nothing where too little. */
const cases: [sentence: string, mould: string | undefined][] = [
  ['要勤于学，把书当成伴；要勇于干，把田当成课堂；', '要…，把…当成…'],
  ['大家要记住，渠是一条命脉，断了渠就断了粮；渠是一份家底，断了家底就断了后路；', '渠是…，断了…就断了…'],
  ['要勤于学，把书当成伴。要勇于干，把田当成课堂。', undefined],
  ['渠水到了村口；渠堤也要管好；', undefined],
  ['要修渠；要种树；', undefined],
];
test('a sentence begun as two before it', () => {
  const said = '要把乡亲的冷暖放在心上，多走动。要把修渠的责任扛在肩上，多担当。路还长。';
  assert.equal(shapeOf(clauseDue(said, '要把')?.members ?? [])?.mould.join('…'), '要把…的…，多…。');
  assert.equal(clauseDue(said, '要'), undefined);
  assert.equal(clauseDue(said, '路还'), undefined);
});

for (const [sentence, mould] of cases) {
  test(`${sentence} goes on as ${mould}`, () => {
    const due = clauseDue(sentence);
    assert.equal(due && shapeOf(due.members)?.mould.join('…'), mould);
  });
}
