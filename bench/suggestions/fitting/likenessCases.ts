import { readCursor } from '../../../server/src/suggest/cursor.ts';
import { comparedUnits, Likeness } from '../../../server/src/suggest/likeness.ts';
import { Nearness } from '../../../server/src/suggest/nearness.ts';
import { wordStarts } from '../../../server/src/suggest/words.ts';
import type { Draft } from '../drafts.ts';
import type { LikenessCase } from './likeness.ts';

/** Code units of a draft that have to be there, and every how many are looked behind. */
const first = 20;
const step = 7;
/** What has to be said of what comes next for an occurrence to be right. */
const foretold = 2;
const query = { most: 5, samples: 96, reach: foretold, reachBefore: comparedUnits };

/** What stands behind the contexts of a draft as it is being typed, where not all of it goes on as the draft does. */
export function* likenessCasesOf({ text, corpus }: Draft, shift: number): Generator<LikenessCase> {
  const nearness = new Nearness();
  for (let at = first + (shift % step); at + foretold < text.length; at += step) {
    const cursor = readCursor(text.slice(0, at), at);
    if (!cursor || cursor.at === 'line' || text[at] === '\n') continue;
    const likeness = new Likeness(cursor, wordStarts(cursor.before), nearness.nearest(text, at, corpus), corpus);
    for (const { matched, samples } of corpus.followers(cursor.context, query)) {
      const right = Uint8Array.from(samples, (one) => Number(one.text === text.slice(at, at + foretold)));
      if (!right.includes(0) || !right.includes(1)) continue;
      yield {
        signs: Float32Array.from(
          samples.flatMap(({ before = '', speech, opensWord }) => [
            ...likeness.signs(before, matched, speech, opensWord),
          ]),
        ),
        right,
      };
    }
  }
}
