import type { Corpus } from '../../../server/src/index/questions.ts';
import type { Confidence } from '../../../server/src/suggest/confidence.ts';
import { ghost, ghostTextOf } from '../../../server/src/suggest/ghost.ts';
import { Nearness } from '../../../server/src/suggest/nearness.ts';
import { suggest } from '../../../server/src/suggest/suggest.ts';
import { listLength, type Offerer } from './offerer.ts';

/** Our list as the server makes it, but for pinyin, other drafts and what it learns from what is passed by. */
export function ourList(corpus: Corpus, confidence: Confidence): Offerer {
  const nearness = new Nearness();
  return (typed) => {
    const near = nearness.nearest(typed, typed.length, corpus);
    return suggest(typed, typed.length, corpus, { maxItems: listLength, confidence, near }).map(({ text }) => text);
  };
}

/** Our ghost text, likewise. */
export function ourGhost(corpus: Corpus, confidence: Confidence): Offerer {
  const nearness = new Nearness();
  return (typed) => {
    const near = nearness.nearest(typed, typed.length, corpus);
    const found = ghost(typed, typed.length, corpus, { confidence, near });
    const text = found ? ghostTextOf(found) : '';
    return text === '' ? [] : [text];
  };
}
