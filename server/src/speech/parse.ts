import { trimEnd } from './characters.ts';
import { type SpeechStart, speechStarts } from './bundles.ts';
import { dateIn } from './dates.ts';
import { headingOf } from './headings.ts';
import { findJunk, isAdvertisement } from './junk.ts';
import { Levels } from './levels.ts';
import { type Line, splitLines } from './lines.ts';
import type { ParsedFile, Speech } from './model.ts';
import { pointsIn } from './points.ts';
import { type FlatSection, sectionTree } from './sections.ts';

/** Reads the speeches of a file and their structure. Pure; the time taken grows with the length of `text` alone. */
export function parseSpeeches(text: string): ParsedFile {
  const all = splitLines(text);
  const lines = all.filter((line) => !isAdvertisement(text, line));
  const starts = speechStarts(text, lines);
  const speeches = starts.map((start, i) => speechOf(text, lines, start, starts[i + 1]?.first ?? lines.length));
  return { speeches, junk: findJunk(text, all) };
}

function speechOf(text: string, lines: readonly Line[], start: SpeechStart, next: number): Speech {
  const own = lines.slice(start.first, next);
  const span = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  const body = lines.slice(start.body, next);
  const speech: Speech = { span, sections: sectionsOf(text, body, span.end) };
  const title = start.title === undefined ? undefined : lines[start.title];
  if (title) {
    speech.title = text.slice(title.start, title.end);
    speech.titleSpan = { start: title.start, end: title.end };
  }
  const date = lines
    .slice(start.first, start.body)
    .map((line) => dateIn(text.slice(line.start, line.end)))
    .find((found) => found !== undefined);
  if (date) speech.date = date;
  return speech;
}

function sectionsOf(text: string, lines: readonly Line[], end: number) {
  const flat: FlatSection[] = [];
  const levels = new Levels();
  for (const line of lines) {
    const heading = headingOf(text, line);
    if (heading) flat.push({ kind: 'heading', level: levels.next(heading.ordinal.style), name: heading.name });
    for (const point of pointsIn(text, heading?.name.end ?? line.start, line.end, !heading)) {
      if (point.certain) flat.push({ kind: 'point', level: levels.current + 1, name: point.name });
    }
  }
  return sectionTree(text, flat, end, (to) => trimEnd(text, 0, to));
}
