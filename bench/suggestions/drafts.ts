import type { Corpus } from '../../server/src/index/questions.ts';
import { readTexts } from '../corpora.ts';
import { olderOnly } from './olderOnly.ts';
import { spread } from './spread.ts';

/** A speech to be typed, and what may be offered for it. */
export interface Draft {
  text: string;
  corpus: Corpus;
}

/** A shorter speech tells nothing of typing one, in code units. */
const leastLength = 400;

/**
 * The texts of a folder, to be typed with the whole corpus behind them: none of them may stand in it.
 *
 * @param limit code units of each that are typed
 */
export async function draftsIn(folder: string, limit: number, corpus: Corpus): Promise<Draft[]> {
  const texts = await readTexts([folder]);
  return texts.map(({ text }) => ({ text: tidy(text).slice(0, limit), corpus })).filter(({ text }) => text !== '');
}

/** Which speeches of the corpus are typed, and how much of them. */
export interface OwnDrafts {
  most: number;
  /** Code units of each that are typed. */
  limit: number;
  /** Words: only speeches of files are typed whose URI holds one of them. All where it is left out. */
  of?: readonly string[];
}

/** Speeches of the corpus itself, spread over it, each with the older ones alone behind it. */
export function draftsOf(corpus: Corpus, { most, limit, of = [''] }: OwnDrafts): Draft[] {
  const speeches = Array.from({ length: corpus.speeches }, (_one, id) => corpus.speech(id)).filter(
    ({ start, end, uri }) => end - start >= leastLength && of.some((word) => uri.includes(word)),
  );
  return spread(speeches, most).map((speech) => ({
    text: tidy(corpus.text(speech.start, speech.end)).slice(0, limit),
    corpus: olderOnly(corpus, speech),
  }));
}

/** Nobody types empty lines to have them filled. */
function tidy(text: string): string {
  return text.replaceAll('\r', '').replace(/\n+/g, '\n').trim();
}
