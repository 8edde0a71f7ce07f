import { foldTable, foldText, isEntryUnit } from './fold.ts';
import { type LiveSegment, segmentAt, spread } from './liveSegment.ts';
import type { Occurrences, Place } from './questions.ts';
import type { Interval } from './sortedPlaces.ts';
import { sortedUnits } from './sortedPlaces.ts';

/** Where a phrase stands, and how many voices say it, as far as `lookedAt` places tell. */
export function occurrences(
  phrase: string,
  most: number,
  lookedAt: number,
  segments: readonly LiveSegment[],
): Occurrences {
  const units = foldText(phrase);
  let skipped = 0;
  while (skipped < units.length && !isEntryUnit(units[skipped])) skipped++;
  if (skipped === units.length) return { count: 0, documents: 0, places: [] };
  const end = Math.min(units.length, skipped + sortedUnits);
  const intervals = segments.map(({ view }) => view.entries.find(units, skipped, end));
  const limit = Math.max(most, lookedAt);
  // the units before the first that can be looked up, and those behind the last that are in order
  const places = placesIn(segments, intervals, skipped, limit).filter(
    (place) => agrees(segments, place, units, 0, skipped) && agrees(segments, place, units, end, units.length),
  );
  const voices = new Set<number>();
  for (const place of places) {
    const voice = voiceAt(segments, place + skipped);
    if (voice !== undefined) voices.add(voice);
  }
  const count = total(intervals) <= limit ? places.length : total(intervals);
  return { count, documents: voices.size, places: evenly(places, most) };
}

/** The voice that speaks at a place, without the words that describe its speech. */
function voiceAt(segments: readonly LiveSegment[], place: Place): number | undefined {
  const segment = segmentAt(segments, place);
  const id = segment?.speechAt(place - segment.base);
  return segment && id !== undefined ? segment.view.tables.voice(id) : undefined;
}

/** Places of the corpus in the intervals, `before` units before each, at most `most` spread over all of them. */
function placesIn(
  segments: readonly LiveSegment[],
  intervals: readonly Interval[],
  before: number,
  most: number,
): Place[] {
  const count = total(intervals);
  const places: Place[] = [];
  for (const [i, segment] of segments.entries()) {
    const share = count <= most ? count : Math.ceil((most * (intervals[i].to - intervals[i].from)) / count);
    for (const index of spread(intervals[i], share)) {
      const place = segment.view.entries.at(index);
      if (place >= before && segment.stands(place)) places.push(segment.base + place - before);
    }
  }
  return places.sort((a, b) => a - b);
}

/** Whether the text from a place on agrees with the units `[from, to)` (folded) of a string that should stand there. */
function agrees(segments: readonly LiveSegment[], place: Place, units: Uint16Array, from: number, to: number): boolean {
  const segment = segmentAt(segments, place);
  if (!segment) return false;
  for (let k = from; k < to; k++) {
    if (foldTable[segment.view.text.unit(place - segment.base + k)] !== units[k]) return false;
  }
  return true;
}

function total(intervals: readonly Interval[]): number {
  let sum = 0;
  for (const { from, to } of intervals) sum += to - from;
  return sum;
}

function evenly(places: Place[], most: number): Place[] {
  return places.length <= most ? places : [...spread({ from: 0, to: places.length }, most)].map((i) => places[i]);
}
