import { continuationsAt } from '../../../server/src/suggest/candidates.ts';
import { signsOf } from '../../../server/src/suggest/certainty.ts';
import { readCursor } from '../../../server/src/suggest/cursor.ts';
import { Nearness } from '../../../server/src/suggest/nearness.ts';
import type { Draft } from '../drafts.ts';
import { type CertaintyCase, signNames } from './certainty.ts';

/** Code units of a draft that have to be there, and every how many are looked behind. */
const first = 20;
const step = 7;
/** Continuations looked at in one place: those that may have a place in a list. */
const mostInOnePlace = 12;

/** The continuations that are found while a draft is being typed. @param shift moves the places looked at */
export function* certaintyCasesOf({ text, corpus }: Draft, shift: number): Generator<CertaintyCase> {
  const nearness = new Nearness();
  for (let at = first + (shift % step); at < text.length; at += step) {
    const cursor = readCursor(text.slice(0, at), at);
    if (!cursor || cursor.at === 'line') continue;
    const found = continuationsAt(cursor, corpus, { near: nearness.nearest(text, at, corpus) }).candidates;
    found.sort((a, b) => b.probability * b.text.length - a.probability * a.text.length);
    for (const one of found.slice(0, mostInOnePlace)) {
      // nothing tells how the draft goes on behind its end
      if (at + one.text.length > text.length) continue;
      const signs = signsOf(one, cursor.at);
      yield { signs: Float32Array.from(signNames, (name) => signs[name]), right: text.startsWith(one.text, at) };
    }
  }
}
