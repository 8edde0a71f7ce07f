import type { Corpus, Place } from '../../index/questions.ts';
import type { ReusedPassage, ReuseSource } from '../../reuse/reusedPassage.ts';
import { CoveredUnits } from '../../util/coveredUnits.ts';
import type { Span } from '../../util/span.ts';

/** A stretch of the draft that stands in past speeches, whole sentences where those are taken over. */
export interface Zone extends Span {
  /** Best first. */
  sources: ZoneSource[];
}

export interface ZoneSource {
  /** Id of the speech. */
  speech: number;
  /** What it says there, with a sentence or so on either side; where the passage comes from several places, all of them. */
  text: string;
  /** Where the pieces of that text begin: in it, and in the corpus. */
  pieces: readonly { from: number; at: Place }[];
  /** Where in it the passage itself begins, in UTF-16 code units. */
  lead: number;
}

/** Code units of a source that are read on either side of a passage: its sentence may go on there. */
const margin = 80;
/** Sentences shorter than this are said by everybody. */
const shortest = 6;
/** A sentence without any of these names nothing. */
const mayName = /[\d０-９〇省市县区镇乡村局厅委院校司团行会届年]/u;

/** The reused passages of a draft with what their sources say there. */
export function zonesOf(draft: string, passages: readonly ReusedPassage[], corpus: Corpus): Zone[] {
  return passages.map(({ start, end, sources }) => {
    const read = sources.map((source) => readSource(source, corpus));
    return { ...wholeSentences(draft, { start, end }, read[0].text), sources: read };
  });
}

/** A name left standing may be in what comes from elsewhere in the source as well as in what most comes from. */
function readSource({ speech, start, end, further }: ReuseSource, corpus: Corpus): ZoneSource {
  const info = corpus.speech(speech);
  const first = Math.max(info.start, start - margin);
  const pieces: { from: number; at: Place }[] = [];
  let text = '';
  for (const stretch of [{ start, end }, ...further]) {
    const at = Math.max(info.start, stretch.start - margin);
    pieces.push({ from: text.length, at });
    text += `${corpus.text(at, Math.min(info.end, stretch.end + margin))}\n`;
  }
  return { speech, text, pieces, lead: start - first };
}

/** Where in the corpus stands what stands at an offset of a source's text. */
export function placeAt({ pieces }: ZoneSource, offset: number): Place {
  const piece = pieces.findLast(({ from }) => from <= offset) ?? pieces[0];
  return piece.at + offset - piece.from;
}

/** The span, up to where its first and its last sentence begin and end, if the source has them, too. */
function wholeSentences(draft: string, { start, end }: Span, source: string): Span {
  const lead = /[^。！？；\n]*$/u.exec(draft.slice(Math.max(0, start - margin), start))?.[0] ?? '';
  const trail = /^[^。！？；\n]*/u.exec(draft.slice(end, end + margin))?.[0] ?? '';
  return {
    start: lead !== '' && source.includes(lead) ? start - lead.length : start,
    end: trail !== '' && source.includes(trail) ? end + trail.length : end,
  };
}

/**
 * Sentences and headings outside of the zones that a source of one of them says word for word: too short to be passages,
 * they were taken over with them. `sentencesOf` gives all that a speech says, and where; it is asked once for each, with a
 * pause behind it, for more speeches than are remembered may be among the sources.
 */
export function* sentencesTakenOver(
  draft: string,
  body: Span,
  zones: readonly Zone[],
  sentencesOf: (speech: number) => ReadonlyMap<string, Place>,
): Generator<undefined, Zone[]> {
  const taken = new CoveredUnits(draft.length);
  for (const zone of zones) taken.add(zone);
  const free: (Zone & { text: string })[] = [];
  for (const { index, 0: text } of draft.slice(body.start, body.end).matchAll(sentences)) {
    if (text.length < shortest || !mayName.test(text)) continue;
    const start = body.start + index;
    const end = start + text.length;
    if (!taken.overlaps({ start, end })) free.push({ start, end, text, sources: [] });
  }
  for (const speech of new Set(zones.map(({ sources }) => sources[0].speech))) {
    const said = sentencesOf(speech);
    for (const { text, sources } of free) {
      const at = said.get(text);
      if (at !== undefined) sources.push({ speech, pieces: [{ from: 0, at }], lead: 0, text });
    }
    yield;
  }
  return free.filter(({ sources }) => sources.length > 0).map(({ start, end, sources }) => ({ start, end, sources }));
}

const sentences = /[^。！？；\n\r\s][^。！？；\n\r]*/gu;

/** All sentences and headings of a speech that may name something, with their places. @param at place of the first character */
export function sentencesIn(text: string, at: Place): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const { 0: sentence, index } of text.matchAll(sentences)) {
    if (sentence.length >= shortest && sentence.length <= margin && mayName.test(sentence))
      found.set(sentence, at + index);
  }
  return found;
}
