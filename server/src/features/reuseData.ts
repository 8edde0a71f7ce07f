import { Range } from 'vscode-languageserver';
import type { ReuseFinding } from '../check/finding.ts';
import type { Corpus } from '../index/questions.ts';
import { titleOf } from '../sources/titleOf.ts';
import { locationOf } from './locations.ts';

/** What a reuse warning carries for the code actions on it: the best source. */
export interface ReuseData {
  uri: string;
  range: Range;
  /** Where else in that speech the passage comes from. */
  further: Range[];
  /** Title of the speech, as it is. */
  title: string;
  /** The same with the date. */
  name: string;
  /** Where the speech begins in its file (UTF-16 code units). */
  speech: number;
}

export function reuseDataOf({ passage }: ReuseFinding, corpus: Corpus): ReuseData {
  const [{ start, end, further, speech }] = passage.sources;
  const info = corpus.speech(speech);
  return {
    ...locationOf(corpus, start, end),
    further: further.map((place) => locationOf(corpus, place.start, place.end).range),
    title: info.title,
    name: titleOf(info),
    speech: corpus.locate(info.start).offset,
  };
}

/** Whether the data of a diagnostic is what this server gave it: a client may have kept it, or not. */
export function isReuseData(value: unknown): value is ReuseData {
  const data = value as Partial<ReuseData> | null | undefined;
  return (
    typeof data?.uri === 'string' &&
    typeof data.title === 'string' &&
    typeof data.name === 'string' &&
    typeof data.speech === 'number' &&
    Range.is(data.range) &&
    areRanges(data.further)
  );
}

/** Whether a value that comes from outside is a list of LSP ranges. */
export function areRanges(value: unknown): value is Range[] {
  return Array.isArray(value) && value.every((one) => Range.is(one));
}
