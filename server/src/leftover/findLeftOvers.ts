import type { Corpus } from '../index/questions.ts';
import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import { headOf } from '../speech/head.ts';
import type { ParsedFile, Speech } from '../speech/model.ts';
import { clearPlaces } from '../speech/names/places.ts';
import { overlaps, type Span } from '../util/span.ts';
import { type Comparison, isSameOwner, type Rule } from './comparison.ts';
import { type Identity, identityOf, type SpeechText } from './identity.ts';
import type { LeftOver } from './leftOver.ts';
import { ownWordsOf } from './ownWords.ts';
import { leftOverFigures } from './rules/figures.ts';
import { leftOverOccasions } from './rules/occasions.ts';
import { leftOverPersons } from './rules/persons.ts';
import { leftOverPlaces } from './rules/places.ts';
import { leftOverSessions } from './rules/sessions.ts';
import { leftOverUnits } from './rules/units.ts';
import { leftOverYears } from './rules/years.ts';
import { fileName, signatureOf, sourceSpeechOf } from './sourceSpeech.ts';
import { sentencesTakenOver, type Zone, type ZoneSource, zonesOf } from './zones.ts';

/** Where two of them find the same words, the first is right. */
const rules: readonly Rule[] = [
  leftOverUnits,
  leftOverOccasions,
  leftOverPlaces,
  leftOverPersons,
  leftOverSessions,
  leftOverYears,
  leftOverFigures,
];

export interface LeftOverOptions {
  /** The draft's file, whose name may tell what it is. */
  uri?: string;
}

/**
 * What the reused passages of a draft still say of their sources: places, units, people, years, sessions, occasions and
 * figures that the draft has others for. In order; none overlaps another.
 */
export function findLeftOvers(
  draft: string,
  { speeches }: ParsedFile,
  passages: readonly ReusedPassage[],
  corpus: Corpus,
  { uri = '' }: LeftOverOptions = {},
): LeftOver[] {
  if (passages.length === 0) return [];
  const texts = new Map<number, SpeechText>();
  const textOf = (id: number) => {
    let text = texts.get(id);
    if (!text) {
      text = sourceSpeechOf(corpus, corpus.speech(id));
      texts.set(id, text);
    }
    return text;
  };
  const whole = { span: { start: 0, end: draft.length }, sections: [] };
  const zones = zonesOf(draft, passages, corpus);
  return (speeches.length > 0 ? speeches : [whole]).flatMap((speech) => {
    const within = zones.filter((zone) => overlaps(zone, speech.span));
    return within.length === 0
      ? []
      : leftOversOf(draft, speech, within, textOf, speeches.length > 1 ? '' : fileName(uri));
  });
}

function leftOversOf(
  draft: string,
  speech: Speech,
  passages: Zone[],
  textOf: (speech: number) => SpeechText,
  file: string,
): LeftOver[] {
  const { span, titleSpan, date, sections } = speech;
  const headEnd = Math.min(headOf(draft, speech).end, sections[0]?.span.start ?? span.end);
  const body = { start: Math.max(headEnd, titleSpan?.end ?? 0), end: span.end };
  const zones = [...passages, ...sentencesTakenOver(draft, body, passages, (id) => textOf(id).words)];
  const sources = [...new Set(zones.flatMap((zone) => zone.sources.map((source) => source.speech)))];
  const head = [draft.slice(span.start, body.start), frontMatter(draft, span), file].join('\n');
  const known = clearPlaces([draft.slice(span.start, span.end), ...sources.map((id) => textOf(id).words)].join('\n'));
  const ownWords = [head, ownWordsOf(draft, { start: body.start, end: span.end }, zones, known)].join('\n');
  const signature = signatureOf(ownWords);
  const own = identityOf({ head: `${head}\n${signature}`, words: ownWords, date }, known);
  const theirs = new Map(sources.map((id) => [id, identityOf(textOf(id), known)]));
  const found = zones.flatMap((zone) => leftOversIn({ draft, own, ownWords, known }, zone, theirs, textOf));
  return found.sort((a, b) => a.start - b.start);
}

type OwnSide = Pick<Comparison, 'draft' | 'own' | 'ownWords' | 'known'>;

function leftOversIn(
  ownSide: OwnSide,
  zone: Zone,
  identities: Map<number, Identity>,
  textOf: (speech: number) => SpeechText,
): LeftOver[] {
  const found: LeftOver[] = [];
  for (const { speech, text } of zone.sources) {
    const theirs = identities.get(speech);
    if (!theirs) continue;
    const comparison = { ...ownSide, zone, sourceText: text, theirs, theirWords: textOf(speech).words };
    for (const rule of rules) {
      for (const name of rule(comparison)) {
        if (!found.some((one) => overlaps(one, name))) found.push({ ...name, speech });
      }
    }
  }
  return found.filter((one) => !zone.sources.some((source) => vouchesFor(one, source, identities, ownSide)));
}

/**
 * Whether another source of the same place or unit says it, too: its villages and firms are the draft's own, and what it
 * says in the same year is this year's.
 */
function vouchesFor(
  { name, text, speech }: LeftOver,
  source: ZoneSource,
  identities: Map<number, Identity>,
  { own }: OwnSide,
): boolean {
  const theirs = identities.get(source.speech);
  if (theirs === undefined || source.speech === speech || !source.text.includes(text)) return false;
  const isOfPlace = name === 'place' || name === 'unit';
  return isSameOwner({ own, theirs }) && (isOfPlace || (own.year !== undefined && theirs.year === own.year));
}

/** What stands between `---` at the start of a file. */
function frontMatter(draft: string, { start }: Span): string {
  if (!draft.startsWith('---')) return '';
  const end = draft.indexOf('\n---', 3);
  return end < 0 || end > 2000 || start > end + 8 ? '' : draft.slice(3, end);
}
