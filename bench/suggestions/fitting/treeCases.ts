import { continuationsAt } from '../../../server/src/suggest/candidates.ts';
import { readCursor } from '../../../server/src/suggest/cursor.ts';
import { Nearness } from '../../../server/src/suggest/nearness.ts';
import { signsOf } from '../../../server/src/suggest/signs.ts';
import type { WeightedCase } from '../../fitting/boostedTrees.ts';
import type { Draft } from '../drafts.ts';

/** Every how many code units of a draft somebody looks what may come next, and how far from its start. */
const step = 7;
const limit = 800;
/** Continuations looked at in one place: those that may have a place in a list. */
const mostInOnePlace = 24;
/** Keys that a continuation is taken to save at most, or a few long ones would outweigh all others. */
const mostKeys = 6;

/** A draft in which so many of the weighed continuations are right is a copy of something, and no draft to learn from. */
const mostRight = 0.05;

/** The continuations that are found while a draft is being typed. @param shift moves the places looked at */
export function treeCasesOf(draft: Draft, shift: number): WeightedCase[] {
  const cases = [...casesOf(draft, shift)];
  const weightOf = (some: WeightedCase[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  return weightOf(cases.filter(({ right }) => right)) > mostRight * weightOf(cases) ? [] : cases;
}

function* casesOf({ text, corpus }: Draft, shift: number): Generator<WeightedCase> {
  const nearness = new Nearness();
  for (let at = 1 + (shift % step); at < Math.min(limit, text.length); at += step) {
    const cursor = readCursor(text.slice(0, at), at);
    if (!cursor || cursor.at === 'line' || text[at] === '\n') continue;
    const near = nearness.nearest(text, at, corpus);
    const { candidates, evidence } = continuationsAt(cursor, corpus, { near });
    const signs = signsOf(candidates, evidence, cursor);
    const keys = (i: number) => candidates[i].probability * candidates[i].text.length;
    const likely = [...candidates.keys()].sort((a, b) => keys(b) - keys(a)).slice(0, mostInOnePlace);
    for (const i of likely) {
      const { text: offered } = candidates[i];
      // nothing tells how the draft goes on behind its end
      if (at + offered.length > text.length) continue;
      const weight = Math.min(mostKeys, offered.length - 1);
      yield { signs: signs[i], right: text.startsWith(offered, at), weight };
    }
  }
}
