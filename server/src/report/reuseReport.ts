import type { ReuseFinding } from '../check/finding.ts';
import type { Corpus } from '../index/questions.ts';
import type { FilePlace } from '../protocol/places.ts';
import type { ReportPassage, ReportSource, ReuseReport, ReuseShare } from '../protocol/reuseReport.ts';
import type { ReuseSource } from '../reuse/reusedPassage.ts';
import { corpusFile, fileRange } from '../sources/corpusFiles.ts';
import { titleOf } from '../sources/titleOf.ts';
import type { ParsedFile } from '../speech/model.ts';
import { sectionPath } from '../speech/sectionPath.ts';
import { HanziCount } from './hanziCount.ts';
import { sectionsOf } from './sections.ts';
import type { FoundPhrases } from './setPhrases.ts';
import { percent } from './words.ts';

/** Other speeches that say a passage, too, which are named beside it. */
const mostNamed = 3;

/** A draft, and what is known of it. */
export interface CheckedDraft {
  uri: string;
  /** For a draft without a title line. */
  fileName: string;
  text: string;
  parsed: ParsedFile;
  /** In order of their start; none overlaps another. */
  reuse: readonly ReuseFinding[];
  phrases: FoundPhrases;
}

/** How much of a draft was said before. */
export function shareOf({ text, parsed, reuse }: Pick<CheckedDraft, 'text' | 'parsed' | 'reuse'>): ReuseShare {
  const count = new HanziCount(text, parsed);
  const reused = reuse.reduce((sum, found) => sum + count.in(found), 0);
  return {
    hanzi: count.total,
    reused,
    percent: percent(reused, count.total),
    passages: reuse.length,
    sources: new Set(reuse.map(({ passage }) => passage.sources[0].speech)).size,
  };
}

/** What of a draft was said before, by source and by section. Every passage counts for its best source alone. */
export function reuseReportOf(draft: CheckedDraft, corpus: Corpus): ReuseReport {
  const { uri, fileName, text, parsed, reuse, phrases } = draft;
  const count = new HanziCount(text, parsed);
  const { order, sources } = sourcesOf(reuse, count, corpus);
  const passages = reuse.map((found): ReportPassage => {
    const { start, end, degree, passage } = found;
    const [best] = passage.sources;
    return {
      start,
      end,
      before: count.before(start),
      hanzi: count.in(found),
      text: text.slice(start, end),
      sections: namesOf(parsed, start),
      source: order.get(best.speech) as number,
      place: placeOf(best, corpus),
      sourceSections: sourceSectionsOf(best, corpus),
      others: passage.documents - 1,
      otherTitles: passage.others.slice(0, mostNamed).map(({ speech }) => titleOf(corpus.speech(speech))),
      similarity: passage.similarity,
      degree,
    };
  });
  return {
    uri,
    title: parsed.speeches.find(({ title }) => title)?.title ?? fileName,
    speeches: corpus.speeches,
    hanzi: count.total,
    reused: passages.reduce((sum, { hanzi }) => sum + hanzi, 0),
    passages,
    sources,
    sections: sectionsOf(parsed, reuse, count),
    phrases: phrases.phrases,
    phraseHanzi: phrases.spans.reduce((sum, span) => sum + count.in(span), 0),
  };
}

/** The sources, those that most comes from first, and the index of each by its speech. */
function sourcesOf(reuse: readonly ReuseFinding[], count: HanziCount, corpus: Corpus) {
  const bySpeech = new Map<number, ReportSource>();
  for (const found of reuse) {
    const [best] = found.passage.sources;
    let source = bySpeech.get(best.speech);
    if (!source) {
      const { title, date } = corpus.speech(best.speech);
      source = { title, ...(date && { date }), place: placeOf(best, corpus), passages: 0, reused: 0 };
      bySpeech.set(best.speech, source);
    }
    source.passages++;
    source.reused += count.in(found);
  }
  const sorted = [...bySpeech].sort(([, a], [, b]) => b.reused - a.reused);
  return { order: new Map(sorted.map(([speech], i) => [speech, i])), sources: sorted.map(([, source]) => source) };
}

function placeOf({ start, end }: ReuseSource, corpus: Corpus): FilePlace {
  const { uri, ...range } = fileRange(corpus, start, end);
  return { uri, range };
}

function sourceSectionsOf({ start }: ReuseSource, corpus: Corpus): string[] {
  const { uri, offset } = corpus.locate(start);
  return namesOf(corpusFile(corpus, uri).parsed, offset);
}

function namesOf(parsed: ParsedFile, offset: number): string[] {
  const { sections } = sectionPath(parsed, offset);
  return sections.filter(({ kind }) => kind === 'heading').map(({ name }) => name);
}
