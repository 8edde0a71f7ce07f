import { foldTable, isEntryUnit, SENTINEL } from './fold.ts';
import { gramBitsOf } from './gramFilter.ts';
import { packingOf, packPlaces } from './packedPlaces.ts';
import type { PhraseSections } from './phraseRows.ts';
import { RepeatedPhrases, reachesOf, type SortSource } from './repeatedPhrases.ts';
import { fenceOf } from './sortedPlaces.ts';
import { suffixArray } from './suffixArray.ts';

/** The sorted places of a segment, as its sections hold them. */
export interface SortedSections extends PhraseSections {
  /** Packed. */
  entries: Uint8Array;
  entryCount: number;
  entryFence: Uint32Array;
  /** Packed. */
  paragraphs: Uint8Array;
  paragraphCount: number;
  paragraphFence: Uint32Array;
  grams: Uint32Array;
}

/**
 * Sorts the places of a text at which a look-up may begin. Takes about 0.4 µs and, while it runs, 11 bytes a code unit.
 */
export function sortPlaces(source: SortSource): SortedSections {
  const { text } = source;
  const { kinds, count, opening } = kindsOf(source);
  const sorted = sortedSuffixes(text);
  // what is kept of the sorted places never overtakes what is read of them: no second array of that size is needed
  const entries = new Uint32Array(sorted.buffer, sorted.byteOffset, count);
  const paragraphs = new Uint32Array(opening);
  const phrases = new RepeatedPhrases(source);
  let e = 0;
  let p = 0;
  for (let i = 0; i < sorted.length; i++) {
    const place = sorted[i];
    const kind = kinds[place];
    if (kind === none) continue;
    entries[e++] = place;
    if (kind & opensParagraph) paragraphs[p++] = place;
    if (kind >= onePhraseUnit) phrases.add(place, kind >> phraseShift);
  }
  const fences = { entryFence: fenceOf(text, entries), paragraphFence: fenceOf(text, paragraphs) };
  const packing = packingOf(text.length);
  return {
    entries: packPlaces(entries, packing),
    entryCount: entries.length,
    paragraphs: packPlaces(paragraphs, packing),
    paragraphCount: paragraphs.length,
    ...fences,
    grams: gramBitsOf(text),
    ...phrases.sections(),
  };
}

/** All places, by the folded text behind them. */
function sortedSuffixes(text: Uint16Array): Int32Array {
  const { ranks, largest } = ranksOf(text);
  return suffixArray(ranks, largest);
}

/** The folded units by their rank among those that occur: a few thousand numbers, in the same order. */
function ranksOf(text: Uint16Array): { ranks: Uint16Array | Int32Array; largest: number } {
  const rankOf = new Uint16Array(65536);
  for (let i = 0; i < text.length; i++) rankOf[foldTable[text[i]]] = 1;
  let rank = 0;
  for (let unit = 0; unit < rankOf.length; unit++) if (rankOf[unit]) rankOf[unit] = rank++;
  const ranks = rank <= 32768 ? new Uint16Array(text.length) : new Int32Array(text.length);
  for (let i = 0; i < text.length; i++) ranks[i] = rankOf[foldTable[text[i]]];
  return { ranks, largest: Math.max(0, rank - 1) };
}

const none = 0;
const inside = 1;
const opensParagraph = 2;
/** From this bit on: how far a phrase may reach that begins there. */
const phraseShift = 2;
const onePhraseUnit = 1 << phraseShift;

/** What each place is to a look-up: told in one pass, because in the order of the sorted places every access is far. */
function kindsOf(source: SortSource) {
  const { text, silent } = source;
  const kinds = new Uint8Array(text.length);
  let count = 0;
  let opening = 0;
  // only spaces part the place from the line's start
  let atStart = true;
  for (let place = 0; place < text.length; place++) {
    const folded = foldTable[text[place]];
    if (!silent[place] && isEntryUnit(text[place])) {
      kinds[place] = atStart ? opensParagraph : inside;
      count++;
      if (atStart) opening++;
    }
    if (folded === 10 || folded === SENTINEL) atStart = true;
    else if (folded !== 32) atStart = false;
  }
  reachesOf(source, (place, reach) => {
    kinds[place] |= reach << phraseShift;
  });
  return { kinds, count, opening };
}
