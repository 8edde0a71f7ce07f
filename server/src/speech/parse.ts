import { type SpeechStart, speechStarts } from './bundles.ts';
import { dateIn } from './dates.ts';
import { fieldOf, frontMatterOf } from './frontMatter.ts';
import { separateJunk } from './junk.ts';
import { type Line, shortWords, splitLines } from './lines.ts';
import type { ParsedFile, Speech } from './model.ts';
import { outlineOf } from './outline.ts';
import { sectionTree } from './sections.ts';
import { titleSpanOf } from './titles.ts';

/** Reads the speeches of a file and their structure. Pure; the time taken grows with the length of `text` alone. */
export function parseSpeeches(text: string): ParsedFile {
  const frontMatter = frontMatterOf(text);
  const top = frontMatter?.span.end ?? 0;
  const separated = separateJunk(
    text,
    splitLines(text).filter((line) => line.start >= top),
  );
  const { lines } = separated;
  const junk = separated.junk.filter((span) => span.start >= top);
  if (frontMatter) junk.unshift({ ...frontMatter.span, reason: 'front-matter' });
  const starts = speechStarts(text, lines);
  const speeches = starts.map((start, i) => speechOf(text, lines, start, starts[i + 1]?.first ?? lines.length));
  const told = dateIn(fieldOf(frontMatter, 'date')?.value ?? '');
  // of several speeches each has its own
  if (told && speeches.length === 1) speeches[0].date = told;
  else if (told) for (const speech of speeches) speech.date ??= told;
  return { speeches, junk };
}

/** The speech that begins with `start` and ends before the line with index `next`. */
function speechOf(text: string, lines: readonly Line[], start: SpeechStart, next: number): Speech {
  const span = { start: lines[start.first]?.start ?? 0, end: lines[next - 1]?.end ?? 0 };
  const outline = outlineOf(text, lines.slice(start.body, next));
  const speech: Speech = { span, sections: sectionTree(text, outline, span.end) };
  const title = start.title === undefined ? undefined : lines[start.title];
  if (title) {
    speech.titleSpan = titleSpanOf(text, title);
    speech.title = text.slice(speech.titleSpan.start, speech.titleSpan.end);
  }
  for (const line of lines.slice(start.first, start.body)) {
    speech.date ??= dateIn(shortWords(text, line));
  }
  if (speech.date === undefined) delete speech.date;
  return speech;
}
