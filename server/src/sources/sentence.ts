import type { Corpus, Place } from '../index/questions.ts';
import { passageAt } from './passage.ts';

/** The sentence that a match stands in, with what it is part of. */
export interface SentenceAt {
  /** Names of the headings that the place stands under, outermost first. */
  sections: string[];
  before: string;
  match: string;
  after: string;
}

/** Code units shown on either side of a match; longer sentences are cut. */
const reach = 60;

/** The sentence around `[start, end)`, cut where it is long. */
export function sentenceAt(corpus: Corpus, start: Place, end: Place): SentenceAt {
  const { sections, before, match, after } = passageAt(corpus, start, end, reach);
  const opens = /^.*[。！？；!?;]/su.exec(before)?.[0].length ?? 0;
  // behind a match that ends a sentence nothing of it is left but the marks that close
  const ends = /[。！？；!?;][”’」』）)]?$/u.test(match);
  const closes = (ends ? /^[”’」』）)]?/u : /^[^。！？；!?;]*[。！？；!?;]?[”’」』）)]?/u).exec(after)?.[0] ?? '';
  return { sections, before: before.slice(opens).replace(/^[”’」』）)]/u, ''), match, after: closes };
}
