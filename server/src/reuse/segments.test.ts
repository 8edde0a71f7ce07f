import assert from 'node:assert/strict';
import { test } from 'node:test';
import { align } from './alignment.ts';
import { hanziOf } from './hanzi.ts';
import { segmentsOf } from './segments.ts';
import { sharedRunsOf } from './sharedRuns.ts';

/** What of the draft comes from the source must be what stands between ⟦ and ⟧. Hanzi only. */
function check(marked: string, source: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const units = hanziOf(text).units;
  let shown = text;
  for (const { start, end } of segmentsOf(
    align(sharedRunsOf(units, hanziOf(source).units), new Float32Array(units.length).fill(1)),
  ).reverse()) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }
  assert.equal(shown, marked);
}

const source = '老槐树下的石碾子转了一百年磨碎了多少个清晨也磨亮了多少代人的日子';

test('nothing in common', () => check('码头灯火通明渔船归港', source));
test('two common Hanzi far apart count for nothing', () => check('多少事从来急天地转光阴迫', source));
test('all of it', () => check(`⟦${source}⟧`, source));
test('to the Hanzi', () => check('听说⟦老槐树下的石碾子转了一百年⟧至今还在', source));
test('a changed character', () => check('⟦老槐树下的石磨子转了一百年磨碎了多少个清晨⟧', source));
test('an inserted word', () => check('⟦老槐树下的石碾子整整转了一百年磨碎了多少个清晨⟧', source));
test('a dropped clause', () => check('⟦老槐树下的石碾子转了一百年也磨亮了多少代人的日子⟧', source));
test('clauses in another order', () =>
  check('⟦磨碎了多少个清晨也磨亮了多少代人的日子老槐树下的石碾子转了一百年⟧', source));
test('a foreign sentence parts two passages', () =>
  check('⟦老槐树下的石碾子转了一百年⟧今年春上县里拨款修路我们去看⟦磨碎了多少个清晨也磨亮了多少代人的日子⟧', source));
