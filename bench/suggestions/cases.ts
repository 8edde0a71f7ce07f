import { foldUnit } from '../../server/src/index/fold.ts';
import type { Corpus, SpeechInfo } from '../../server/src/index/questions.ts';
import { rowsOf, type Table } from '../../server/src/suggest/calibration.ts';
import { readCursor } from '../../server/src/suggest/cursor.ts';
import { gather, type LevelKind } from '../../server/src/suggest/evidence.ts';
import { caseOf, tallyOf } from '../../server/src/suggest/grow.ts';
import { Nearness } from '../../server/src/suggest/nearness.ts';
import { olderOnly } from './olderOnly.ts';

/** What one context says about the character that was written next. */
export interface Witness {
  kind: LevelKind;
  rows: Record<keyof Table, number>;
  /** Share of that character behind the context. */
  share: number;
}

/** Code units of a speech that are typed, every how many of them is looked at, and how far each look goes. */
const typed = 1500;
const step = 5;
const depths = 3;

/** For characters of a speech as if it were being written: what each context says, the longest first. */
export function* casesOf(speech: SpeechInfo, corpus: Corpus, offset: number): Generator<Witness[]> {
  const older = olderOnly(corpus, speech);
  const text = corpus.text(speech.start, Math.min(speech.end, speech.start + typed)).replace(/\r/g, '');
  const nearness = new Nearness();
  for (let at = 20 + offset; at + depths < text.length; at += step) {
    const cursor = readCursor(text.slice(0, at), at);
    if (!cursor || cursor.at === 'line' || text[at] === '\n') continue;
    const evidence = gather(cursor, older, { near: nearness.nearest(text, at, older) });
    let members = evidence.occurrences;
    for (let depth = 0; depth < depths && text[at + depth] !== '\n'; depth++) {
      const tally = tallyOf(members, evidence.levels.length, depth);
      const next = tally.byUnit.get(foldUnit(text.charCodeAt(at + depth))) ?? [];
      const shares = new Float64Array(evidence.levels.length);
      for (const { level, weight } of next) shares[level] += weight / tally.weights[level];
      const witnesses = evidence.levels.flatMap(({ kind }, level) =>
        tally.kinds[level] > 0
          ? [{ kind, rows: rowsOf(caseOf(tally, evidence.levels, level, depth)), share: shares[level] }]
          : [],
      );
      if (witnesses.length) yield witnesses;
      members = next;
    }
  }
}
