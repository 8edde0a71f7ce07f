import { headingOf } from './headings.ts';
import { HeadingList } from './levels.ts';
import type { Line } from './lines.ts';
import { PointGroup } from './pointGroup.ts';
import { type PointOpening, pointAt } from './points.ts';
import type { FlatSection } from './sections.ts';
import { sentenceStarts } from './sentences.ts';

/** The headings and points of one speech in the order of the text. `lines` are the speech's, without title and junk. */
export function outlineOf(text: string, lines: readonly Line[]): FlatSection[] {
  const flat: Omit<FlatSection, 'level'>[] = [];
  const headings = new HeadingList();
  let group = new PointGroup();
  let before = lines[0]?.start ?? 0;
  for (const line of lines) {
    const heading = headingOf(text, line);
    const ordinal = heading?.ordinal;
    const points = pointsOf(text, heading?.name.end ?? line.start, line.end, headings);
    const isHeading = heading && (!ordinal || headings.believes(ordinal));
    // `第一，…。第二，…` in one paragraph are points of one rank, not a heading and its point; so is `第三，` under them.
    const asPoint = isHeading && ordinal && !headings.continues(ordinal) && pointAt(text, heading.name.start, line.end);
    if (asPoint && (points.some((point) => follows(point, asPoint)) || group.expects(asPoint))) {
      group.add(asPoint, before);
    } else if (isHeading) {
      flat.push(...group.points());
      group = new PointGroup();
      headings.add(ordinal?.style ?? `#${line.marks}`, ordinal?.value ?? 0);
      flat.push({ kind: 'heading', name: heading.name, before });
    }
    for (const point of points) group.add(point, opensLine(text, line, point.name.start) ? before : point.name.start);
    before = line.end;
  }
  flat.push(...group.points());
  return withLevels(flat, headings.levels());
}

/** Headings take their levels in order; a point stands one below the heading above it. */
function withLevels(flat: readonly Omit<FlatSection, 'level'>[], levels: readonly number[]): FlatSection[] {
  let heading = -1;
  return flat.map((section) => {
    if (section.kind === 'heading') heading++;
    const level = levels[heading] ?? 0;
    return { ...section, level: section.kind === 'heading' ? level : level + 1 };
  });
}

function follows(point: PointOpening, other: PointOpening): boolean {
  return point.kind === other.kind && point.value === other.value + 1;
}

/** Whether nothing but bold marks stands between the line's beginning and `at`. */
function opensLine(text: string, line: Line, at: number): boolean {
  return at - line.start <= 2 && text.slice(line.start, at).replaceAll('*', '') === '';
}

/** The points that open sentences between `start` and `end` of one paragraph, and the first of lists behind a colon. */
function pointsOf(text: string, start: number, end: number, headings: HeadingList): PointOpening[] {
  const points: PointOpening[] = [];
  const counted = new Map<string, number>();
  for (const { at, colon } of sentenceStarts(text, start, end)) {
    const point = pointAt(text, at, end);
    if (!point) continue;
    const { kind, value, ordinal } = point;
    if (ordinal && !headings.believes(ordinal) && counted.get(kind) !== value - 1) continue;
    if (colon) {
      if (value === 1) points.push({ ...point, needs: 'successor' });
      continue;
    }
    counted.set(kind, value);
    points.push(point);
  }
  return points;
}
