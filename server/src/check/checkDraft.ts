import type { Corpus } from '../index/questions.ts';
import { searchReuse } from '../reuse/findReuse.ts';
import { type IgnoredPassages, isIgnored } from '../reuse/ignored.ts';
import type { ReuseMemory } from '../reuse/reuseMemory.ts';
import { headOf } from '../speech/head.ts';
import type { ParsedFile } from '../speech/model.ts';
import { findUnfilled } from '../speech/unfilled.ts';
import { degreeOf } from './degree.ts';
import type { Finding } from './finding.ts';
import { findLeftOvers } from './leftover/findLeftOvers.ts';

export interface CheckOptions {
  /** Hanzi that a passage must share with its source. */
  minimumHanzi: number;
  /** The draft itself, where it is a corpus file: its own places do not count. Normalised. */
  ownUri?: string;
  /** Passages that the writer wants to hear no more of. */
  ignored: IgnoredPassages;
  /** Remembers what was found in the same paragraphs before. */
  memory?: ReuseMemory;
  /** Whether names, dates and figures of the source that reused passages still hold are found; yes where left out. */
  leftOverNames?: boolean;
  /** Whether gaps left to be filled in are found; yes where left out. */
  placeholders?: boolean;
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
  { ignored, leftOverNames = true, placeholders = true, ...options }: CheckOptions,
): Generator<undefined, Finding[]> {
  const silent = parsed.speeches.map((speech) => headOf(draft, speech));
  const passages = yield* searchReuse(draft, corpus, { ...options, silent });
  const findings: Finding[] = passages
    .filter(({ start, end }) => !isIgnored(draft.slice(start, end), ignored))
    .map((passage) => ({
      kind: 'reuse',
      start: passage.start,
      end: passage.end,
      degree: degreeOf(passage),
      passage,
    }));
  // a passage that may be said again must not be said with the wrong name
  const leftOvers = leftOverNames ? yield* findLeftOvers(draft, parsed, passages, corpus, options.ownUri) : [];
  findings.push(...leftOvers.map((leftOver) => ({ kind: 'left-over' as const, ...leftOver })));
  const gaps = placeholders && !options.isCancelled?.() ? findUnfilled(draft) : [];
  findings.push(
    ...gaps.map(({ kind, ...span }) => ({
      kind: 'placeholder' as const,
      ...span,
      degree: 'medium' as const,
      gap: kind,
    })),
  );
  return findings.sort((a, b) => a.start - b.start);
}
