import { foldTable, isEntryUnit } from './fold.ts';
import type { SpeechEntry } from './segment.ts';

const gramLength = 8;
const sketchSize = 48;
/** Share of the smaller sketch that two speeches have in common to be one voice. */
const sameVoice = 0.6;

/**
 * Gives speeches that are nearly the same text the same `voice`, so that a talk that lies in the corpus three times
 * counts once. Resemblance is estimated from the smallest hashes of each speech's shingles (Broder, "On the
 * resemblance and containment of documents", 1997).
 */
export function assignVoices(text: Uint16Array, speeches: SpeechEntry[]): void {
  const owners = new Map<number, number[]>();
  const sketches = speeches.map((speech) => sketch(text, speech.start, speech.end));
  for (let id = 0; id < speeches.length; id++) {
    speeches[id].voice = id;
    const shared = new Map<number, number>();
    for (const hash of sketches[id]) {
      for (const other of owners.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const smaller = Math.min(sketches[id].length, sketches[other].length);
      if (count >= 8 && count >= sameVoice * smaller) {
        speeches[id].voice = speeches[other].voice;
        break;
      }
    }
    for (const hash of sketches[id]) {
      const list = owners.get(hash);
      if (!list) owners.set(hash, [id]);
      // a shingle that so many speeches hold says nothing, and would make this quadratic
      else if (list.length < 32) list.push(id);
    }
  }
}

/** The smallest hashes of the Hanzi shingles between two places, sorted. */
function sketch(text: Uint16Array, start: number, end: number): number[] {
  const window = new Uint16Array(gramLength);
  let filled = 0;
  let smallest: number[] = [];
  let limit = 0xffffffff;
  for (let place = start; place < end; place++) {
    if (!isEntryUnit(text[place])) continue;
    window.copyWithin(0, 1);
    window[gramLength - 1] = foldTable[text[place]];
    if (++filled < gramLength) continue;
    let hash = 0x811c9dc5;
    for (let k = 0; k < gramLength; k++) hash = Math.imul(hash ^ window[k], 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    if (hash > limit) continue;
    smallest.push(hash);
    if (smallest.length >= 8 * sketchSize) {
      smallest = smallestOf(smallest);
      limit = smallest[smallest.length - 1];
    }
  }
  return smallestOf(smallest);
}

function smallestOf(hashes: number[]): number[] {
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, sketchSize);
}
