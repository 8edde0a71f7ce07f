import type { Corpus } from '../index/questions.ts';
import { longestDraft, searchReuse } from '../reuse/findReuse.ts';
import type { Ignored } from '../reuse/ignored.ts';
import { ignoredNamesIn } from '../reuse/ignoredNames.ts';
import { ignoredStretchesIn } from '../reuse/ignoredSpans.ts';
import type { OtherDraft } from '../reuse/repetitions.ts';
import type { ReuseOptions } from '../reuse/reusedPassage.ts';
import type { ReuseMemory } from '../reuse/reuseMemory.ts';
import { leastStrengths, type Sensitivity } from '../reuse/sensitivity.ts';
import { frontMatterOf } from '../speech/frontMatter.ts';
import { headOf } from '../speech/head.ts';
import type { ParsedFile } from '../speech/model.ts';
import { findUnfilled } from '../speech/unfilled.ts';
import { nameOfUri } from '../util/uriName.ts';
import { withoutBareHeadings } from './bareHeadings.ts';
import { degreeOf } from './degree.ts';
import { detailsByPlace } from './detailsByPlace.ts';
import type { Finding } from './finding.ts';
import { findRepetitions } from './findRepetitions.ts';
import { findLeftOvers } from './leftover/findLeftOvers.ts';
import { withoutOwnReports } from './ownReports.ts';
import { reasonsFor } from './reasons.ts';
import { isStatistic } from './statistics.ts';

export interface CheckOptions {
  /** Hanzi that a passage must share with its source. */
  minimumHanzi: number;
  /** How readily a passage is taken for reuse; `normal` where it is left out. */
  sensitivity?: Sensitivity;
  /** Whether a speech counts as a source; all do where it is left out. The same function each time: memory goes by it. */
  counts?: ReuseOptions['counts'];
  /** Whether a file of the corpus is a model text that is openly shared. */
  isModelText?: (uri: string) => boolean;
  /** ISO date, for drafts that tell none; today where it is left out. */
  today?: string;
  /** The draft's file, normalised: its name may tell who speaks where, and places of its own do not count. */
  ownUri?: string;
  /** What the writer wants to hear no more of. */
  ignored: Ignored;
  /** Remembers what was found in the same paragraphs before. */
  memory?: ReuseMemory;
  /** Whether names, dates and figures of the source that reused passages still hold are found; yes where left out. */
  leftOverNames?: boolean;
  /** Whether gaps left to be filled in are found; yes where left out. */
  placeholders?: boolean;
  /** Whether passages that the draft says twice, or says with `others`, are found; yes where left out. */
  repetitions?: boolean;
  /** The writer's other drafts. */
  others?: readonly OtherDraft[];
  /** Looked at often; once it answers true the check gives up and finds nothing. */
  isCancelled?: () => boolean;
}

/**
 * All that is found in a draft, in order of its start, in slices of a few milliseconds: who iterates may do something
 * else after each, or stop. `parsed` is the draft's structure. What lies behind `longestDraft` is not looked at.
 */
export function* checkDraft(
  draft: string,
  parsed: ParsedFile,
  corpus: Corpus,
  options: CheckOptions,
): Generator<undefined, Finding[]> {
  const { ignored, sensitivity = 'normal', counts, isModelText, ownUri, isCancelled } = options;
  const { today = new Date().toISOString().slice(0, 10), leftOverNames = true, placeholders = true } = options;
  const text = draft.slice(0, longestDraft);
  const heads = parsed.speeches.map((speech) => headOf(draft, speech));
  const frontMatter = frontMatterOf(draft);
  const silent = frontMatter ? [frontMatter.span, ...heads] : heads;
  const search = {
    minimumHanzi: options.minimumHanzi,
    leastStrength: leastStrengths[sensitivity],
    counts,
    ownUri,
    silent,
    memory: options.memory,
    isCancelled,
  };
  const details = detailsByPlace(draft, parsed, { fileName: ownUri && nameOfUri(ownUri), frontMatter });
  const passages = withoutOwnReports(yield* searchReuse(draft, corpus, { ...search, ignored }), details, corpus);
  const reused: Finding[] = withoutBareHeadings(passages, draft, parsed, corpus).map((passage) => {
    const { start, end } = passage;
    const reasons = reasonsFor(passage, details((start + end) >> 1), corpus, { isModelText, today });
    const [source] = passage.sources;
    const isForm =
      reasons.some(({ kind }) => kind === 'same-hall') &&
      isStatistic(draft.slice(start, end), corpus.text(source.start, source.end));
    return { kind: 'reuse', start, end, degree: degreeOf(passage, reasons, isForm), passage, reasons };
  });
  // a passage that may be said again must not be said with the wrong name
  const taken =
    leftOverNames && ignored.passages.length > 0
      ? withoutOwnReports(
          yield* searchReuse(draft, corpus, { ...search, ignored: { ...ignored, passages: [] } }),
          details,
          corpus,
        )
      : passages;
  const leftOvers = leftOverNames
    ? yield* untilCancelled(findLeftOvers(text, parsed, taken, corpus, ownUri), isCancelled)
    : undefined;
  if (isCancelled?.()) return [];
  const gaps = placeholders ? findUnfilled(text) : [];
  const dateAt = (offset: number) => fullDate(details(offset).date?.value) ?? today;
  const isIgnored = ignoredNamesIn(draft, ignored, ownUri, dateAt);
  const quiet = [...silent, ...ignoredStretchesIn(text, ignored.passages)];
  // no `push(...)`: a draft of gaps alone has more than arguments may be
  const all: Finding[] = [
    ...reused,
    ...(leftOvers ?? [])
      .map((leftOver) => ({ kind: 'left-over' as const, ...leftOver }))
      .filter((leftOver) => !isIgnored(leftOver)),
    ...gaps
      .map(({ kind: gap, ...span }) => ({
        kind: 'placeholder' as const,
        ...span,
        text: text.slice(span.start, span.end),
        degree: 'medium' as const,
        gap,
      }))
      .filter((gap) => !isIgnored(gap)),
    ...(options.repetitions === false ? [] : findRepetitions(text, parsed, quiet, corpus, options)),
  ];
  return all.sort((a, b) => a.start - b.start);
}

/** A year alone, or with a month, is too little to go by. */
function fullDate(date: string | undefined): string | undefined {
  return date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined;
}

/** A search in its slices; undefined where it is given up. */
function* untilCancelled<T>(
  search: Generator<undefined, T>,
  isCancelled: CheckOptions['isCancelled'],
): Generator<undefined, T | undefined> {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
    if (isCancelled?.()) return undefined;
    yield;
  }
}
