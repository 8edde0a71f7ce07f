import type { Corpus, Place } from '../../index/questions.ts';
import type { ReusedPassage } from '../../reuse/reusedPassage.ts';
import { frontMatterOf } from '../../speech/frontMatter.ts';
import { headOf } from '../../speech/head.ts';
import type { ParsedFile, Speech } from '../../speech/model.ts';
import { clearPlaces } from '../../speech/names/places.ts';
import { overlaps } from '../../util/span.ts';
import { type Comparison, isSameOwner } from './comparison.ts';
import { withFewSpeeches } from './fewSpeeches.ts';
import { identityOf } from './identity.ts';
import type { LeftOver } from './leftOver.ts';
import { ownWordsOf } from './ownWords.ts';
import { ReadText } from './readText.ts';
import { rules } from './rules/index.ts';
import { type SourceSpeech, signatureOf, sourceSpeech, stemOfUri } from './sourceSpeech.ts';
import { placeAt, sentencesTakenOver, type Zone, type ZoneSource, zonesOf } from './zones.ts';

/** What is asked about, and how past speeches are read. */
interface Work {
  draft: string;
  /** The name of the draft's file, which may tell what it is, and what its front matter tells. */
  file: string;
  frontMatter: string;
  read: (speech: number) => SourceSpeech;
}

/**
 * What the reused passages of a draft still say of their sources: places, units, people, years, sessions, occasions and
 * figures that the draft has others for. In order; none overlaps another. In slices of a few milliseconds.
 *
 * @param uri the draft's file
 */
export function* findLeftOvers(
  draft: string,
  { speeches }: ParsedFile,
  passages: readonly ReusedPassage[],
  corpus: Corpus,
  uri = '',
): Generator<undefined, LeftOver[]> {
  const found: LeftOver[] = [];
  if (passages.length === 0) return found;
  const whole = { span: { start: 0, end: draft.length }, sections: [] };
  const zones = zonesOf(draft, withFewSpeeches(passages), corpus);
  yield;
  const matter = frontMatterOf(draft);
  const work = {
    draft,
    file: speeches.length > 1 ? '' : stemOfUri(uri),
    frontMatter: speeches.length > 1 || !matter ? '' : draft.slice(matter.span.start, matter.span.end),
    read: (id: number) => sourceSpeech(corpus, id),
  };
  for (const speech of speeches.length > 0 ? speeches : [whole]) {
    const within = zones.filter((zone) => overlaps(zone, speech.span));
    if (within.length > 0) found.push(...(yield* leftOversOf(speech, within, work)));
  }
  return apart(found);
}

/** In order, without those that overlap one before: two passages of one sentence are both compared in all of it. */
function apart(found: LeftOver[]): LeftOver[] {
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}

function* leftOversOf(speech: Speech, passages: Zone[], work: Work): Generator<undefined, LeftOver[]> {
  const { draft, file, read } = work;
  const { span, titleSpan, date, sections } = speech;
  const headEnd = Math.min(headOf(draft, speech).end, sections[0]?.span.start ?? span.end);
  const body = { start: Math.max(headEnd, titleSpan?.end ?? 0), end: span.end };
  const known = new Set(clearPlaces(draft.slice(span.start, span.end)));
  for (const id of new Set(passages.flatMap(({ sources }) => sources.map((source) => source.speech)))) {
    for (const place of read(id).places) known.add(place);
    yield;
  }
  const zones = [...passages, ...(yield* sentencesTakenOver(draft, body, passages, (id) => read(id).sentences))];
  const head = [draft.slice(span.start, body.start), work.frontMatter, file].join('\n');
  const ownWords = [head, ownWordsOf(draft, body, zones, known, (id) => read(id).words)].join('\n');
  const own = identityOf({ head: `${head}\n${signatureOf(ownWords)}`, words: ownWords, date }, known);
  const side = { draft, own, ownWords: new ReadText(ownWords), known };
  const found: LeftOver[] = [];
  for (const zone of zones) {
    found.push(...leftOversIn(zone, side, read));
    yield;
  }
  return found;
}

type OwnSide = Pick<Comparison, 'draft' | 'own' | 'ownWords' | 'known'>;

function leftOversIn(zone: Zone, ownSide: OwnSide, read: Work['read']): LeftOver[] {
  const found: LeftOver[] = [];
  for (const source of zone.sources) {
    const { speech, text } = source;
    const { identity: theirs, words: theirWords } = read(speech);
    const comparison = { ...ownSide, zone, sourceText: text, theirs, theirWords };
    for (const name of rules.flatMap((rule) => rule(comparison))) {
      if (found.some((one) => overlaps(one, name))) continue;
      found.push({ ...name, speech, place: placeOf(name.text, source) });
    }
  }
  return found.filter((one) => !zone.sources.some((source) => vouchesFor(one, source, ownSide, read)));
}

/** Where a source says a name: in the passage itself, else in its sentence around. */
function placeOf(name: string, source: ZoneSource): Place {
  const { text, lead } = source;
  const inPassage = text.indexOf(name, lead);
  return placeAt(source, inPassage < 0 ? Math.max(0, text.indexOf(name)) : inPassage);
}

/**
 * Whether another source of the same place or unit says it, too: its villages and firms are the draft's own, and what it
 * says in the same year is this year's.
 */
function vouchesFor(
  { name, text, speech }: LeftOver,
  source: ZoneSource,
  { own }: OwnSide,
  read: Work['read'],
): boolean {
  if (source.speech === speech || !source.text.includes(text)) return false;
  const theirs = read(source.speech).identity;
  const isOfPlace = name === 'place' || name === 'unit';
  return isSameOwner({ own, theirs }) && (isOfPlace || (own.year !== undefined && theirs.year === own.year));
}
