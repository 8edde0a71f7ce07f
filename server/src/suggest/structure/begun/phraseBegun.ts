import { restOf } from '../moulds/mould.ts';

/** Least of a clause that is gone on with, in code units. */
const least = 2;
/** Most clauses of what has been written in which a phrase may have begun. */
const mostClauses = 3;

/**
 * How set phrases go on of which a clause has been begun, something else standing before it or in their gaps: `讲党课。`
 * behind `清明将至，按照支部安排，今天由我给大家`, of `按照…安排，今天由我给大家讲党课。`
 *
 * @param typed the sentence so far
 * @param phrases `…` is a gap
 */
export function restsWithin(typed: string, phrases: readonly string[]): string[] {
  const written = clausesOf(typed).slice(-mostClauses);
  const rests = phrases.flatMap((phrase) =>
    clausesOf(phrase).flatMap((part) => written.map((words) => rest(part, words))),
  );
  return [...new Set(rests)].filter((text) => text !== '');
}

/** A sentence from each of its clauses on. */
function clausesOf(sentence: string): string[] {
  return [0, ...Array.from(sentence.matchAll(/，/g), ({ index }) => index + 1)].map((at) => sentence.slice(at));
}

function rest(phrase: string, words: string): string {
  const mould = phrase.split('…');
  if (words.length < least || mould[0].length < least) return '';
  const found = restOf(mould, words);
  if (!found) return '';
  const gaps = new Set(found.gaps);
  const text = Array.from(found.text, (char, at) => (gaps.has(at) ? `…${char}` : char)).join('');
  // a mark alone is typed sooner than chosen
  return text.length > 1 ? text : '';
}
