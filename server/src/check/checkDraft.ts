import type { Corpus } from '../index/questions.ts';
import { searchReuse } from '../reuse/findReuse.ts';
import { type IgnoredPassages, isIgnored } from '../reuse/ignored.ts';
import type { ReuseMemory } from '../reuse/reuseMemory.ts';
import { headOf } from '../speech/head.ts';
import type { ParsedFile } from '../speech/model.ts';
import { degreeOf } from './degree.ts';
import type { Finding } from './finding.ts';

export interface CheckOptions {
  /** Hanzi that a passage must share with its source. */
  minimumHanzi: number;
  /** The draft itself, where it is a corpus file: its own places do not count. Normalised. */
  ownUri?: string;
  /** Passages that the writer wants to hear no more of. */
  ignored: IgnoredPassages;
  /** Remembers what was found in the same paragraphs before. */
  memory?: ReuseMemory;
  /** Looked at often; once it answers true the check gives up and finds nothing. */
  isCancelled?: () => boolean;
}

/**
 * All that is found in a draft, in order of its start, in slices of a few milliseconds: who iterates may do something
 * else after each, or stop. `parsed` is the draft's structure.
 */
export function* checkDraft(
  draft: string,
  parsed: ParsedFile,
  corpus: Corpus,
  { ignored, ...options }: CheckOptions,
): Generator<undefined, Finding[]> {
  const silent = parsed.speeches.map((speech) => headOf(draft, speech));
  const passages = yield* searchReuse(draft, corpus, { ...options, silent });
  return passages
    .filter(({ start, end }) => !isIgnored(draft.slice(start, end), ignored))
    .map((passage) => ({
      kind: 'reuse',
      start: passage.start,
      end: passage.end,
      degree: degreeOf(passage),
      passage,
    }));
}
