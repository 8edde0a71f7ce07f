import { foldUnit } from '../../../server/src/index/fold.ts';
import { rowsOf } from '../../../server/src/suggest/calibration.ts';
import { readCursor } from '../../../server/src/suggest/cursor.ts';
import { gather } from '../../../server/src/suggest/evidence.ts';
import { caseOf, tallyOf } from '../../../server/src/suggest/grow.ts';
import { Nearness } from '../../../server/src/suggest/nearness.ts';
import type { Draft } from '../drafts.ts';
import { type Kind, startOf, type TrustCase, tableNames } from './trust.ts';

/** Code units of a draft that have to be there, every how many are looked behind, and how far each look goes. */
const first = 20;
const step = 5;
const depths = 3;

/** For characters of a draft as it is being typed: what each context says. @param shift moves the places looked at */
export function* trustCasesOf({ text, corpus }: Draft, shift: number): Generator<TrustCase> {
  const nearness = new Nearness();
  for (let at = first + (shift % step); at + depths < text.length; at += step) {
    const cursor = readCursor(text.slice(0, at), at);
    if (!cursor || cursor.at === 'line' || text[at] === '\n') continue;
    const evidence = gather(cursor, corpus, { near: nearness.nearest(text, at, corpus) });
    let members = evidence.occurrences;
    for (let depth = 0; depth < depths && text[at + depth] !== '\n'; depth++) {
      const tally = tallyOf(members, evidence.levels.length, depth);
      const next = tally.byUnit.get(foldUnit(text.charCodeAt(at + depth))) ?? [];
      const shares = new Float64Array(evidence.levels.length);
      for (const { level, weight } of next) shares[level] += weight / tally.weights[level];
      const known = [...shares.keys()].filter((level) => tally.kinds[level] > 0);
      const logits = known.flatMap((level) => {
        const one = caseOf(tally, evidence.levels, level, depth);
        const rows = rowsOf(one);
        return tableNames.map((name) => startOf(one.kind as Kind, name) + rows[name]);
      });
      if (known.length > 0)
        yield { logits: Uint16Array.from(logits), shares: Float32Array.from(known, (level) => shares[level]) };
      members = next;
    }
  }
}
