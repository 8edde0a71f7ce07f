import { foldTable, isEntryUnit, SENTINEL } from './fold.ts';
import { fenceOf } from './sortedPlaces.ts';
import { suffixArray } from './suffixArray.ts';

/** The sorted places of a segment, as its sections hold them. */
export interface SortedSections {
  entries: Uint32Array;
  entryFence: Uint32Array;
  paragraphs: Uint32Array;
  paragraphFence: Uint32Array;
}

/**
 * Sorts the places of a text at which a look-up may begin. Takes about 0.4 µs and, while it runs, 14 bytes a code unit.
 *
 * @param silent 1 where nothing is to be found (junk)
 */
export function sortPlaces(text: Uint16Array, silent: Uint8Array): SortedSections {
  const folded = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) folded[i] = foldTable[text[i]];
  let count = 0;
  let opening = 0;
  for (let place = 0; place < text.length; place++) {
    if (silent[place] || !isEntryUnit(text[place])) continue;
    count++;
    if (opensParagraph(folded, place)) opening++;
  }
  const sorted = suffixArray(folded, 65535);
  const entries = new Uint32Array(count);
  const paragraphs = new Uint32Array(opening);
  let e = 0;
  let p = 0;
  for (let i = 0; i < sorted.length; i++) {
    const place = sorted[i];
    if (silent[place] || !isEntryUnit(text[place])) continue;
    entries[e++] = place;
    if (opensParagraph(folded, place)) paragraphs[p++] = place;
  }
  return { entries, entryFence: fenceOf(text, entries), paragraphs, paragraphFence: fenceOf(text, paragraphs) };
}

/** Whether only spaces part the place from the line's start. */
function opensParagraph(folded: Uint16Array, place: number): boolean {
  let i = place - 1;
  while (i >= 0 && folded[i] === 32) i--;
  return i < 0 || folded[i] === 10 || folded[i] === SENTINEL;
}
