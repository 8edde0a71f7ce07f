import type { Corpus } from '../../../server/src/index/questions.ts';
import { continuationsAt } from '../../../server/src/suggest/candidates.ts';
import { thresholds } from '../../../server/src/suggest/confidence.ts';
import { readCursor } from '../../../server/src/suggest/cursor.ts';
import { choose } from '../../../server/src/suggest/rank.ts';
import { listLength, type Offerer } from './offerer.ts';

/**
 * N-gram back-off over the corpus alone: ours without the draft's own text, without the nearest speeches, without what
 * the place in the speech asks for, and with probabilities as back-off gives them. What these bring is the difference.
 */
export function backOffList(corpus: Corpus): Offerer {
  return (typed) => {
    const continuations = continuationsBehind(typed, corpus);
    const any = { most: listLength, leastOfItem: 0, leastOfList: 0, isWeak: () => false };
    return choose(continuations, any).map(({ text }) => text);
  };
}

/** The one that is expected to save most, of those that are as likely as ours have to be at the normal step. */
export function backOffGhost(corpus: Corpus): Offerer {
  const { ghostProbability } = thresholds.normal;
  return (typed) => {
    const likely = continuationsBehind(typed, corpus).filter(({ probability }) => probability >= ghostProbability);
    const worth = (one: (typeof likely)[number]) => one.probability * (one.text.length - 1);
    return likely.length === 0 ? [] : [likely.reduce((a, b) => (worth(b) > worth(a) ? b : a)).text];
  };
}

function continuationsBehind(typed: string, corpus: Corpus) {
  const cursor = readCursor(typed, typed.length);
  return cursor ? continuationsAt({ ...cursor, past: '' }, corpus, {}).candidates : [];
}
