import { headingOf } from './headings.ts';
import { Levels } from './levels.ts';
import type { Line } from './lines.ts';
import { PointGroup } from './pointGroup.ts';
import { type PointOpening, pointAt } from './points.ts';
import type { FlatSection } from './sections.ts';
import { sentenceStarts } from './sentences.ts';

/** The headings and points of one speech in the order of the text. `lines` are the speech's, without title and junk. */
export function outlineOf(text: string, lines: readonly Line[]): FlatSection[] {
  const flat: FlatSection[] = [];
  const levels = new Levels();
  let group = new PointGroup();
  let before = lines[0]?.start ?? 0;
  for (const line of lines) {
    const heading = headingOf(text, line);
    const ordinal = heading?.ordinal;
    const points = pointsOf(text, heading?.name.end ?? line.start, line.end, levels);
    const isHeading = heading && (!ordinal || levels.believes(ordinal));
    // `第一，…。第二，…` in one paragraph are points of one rank, not a heading and its point; so is `第三，` under them.
    const asPoint = isHeading && ordinal && !levels.continues(ordinal) && pointAt(text, heading.name.start, line.end);
    if (asPoint && (points.some((point) => follows(point, asPoint)) || group.expects(asPoint))) {
      group.add(asPoint, before);
    } else if (isHeading) {
      for (const point of group.points(levels.current + 1)) flat.push(point);
      group = new PointGroup();
      const level = levels.next(ordinal?.style ?? `#${line.marks}`, ordinal?.value ?? 0);
      flat.push({ kind: 'heading', level, name: heading.name, before });
    }
    for (const point of points) group.add(point, opensLine(text, line, point.name.start) ? before : point.name.start);
    before = line.end;
  }
  for (const point of group.points(levels.current + 1)) flat.push(point);
  return flat;
}

function follows(point: PointOpening, other: PointOpening): boolean {
  return point.kind === other.kind && point.value === other.value + 1;
}

/** Whether nothing but bold marks stands between the line's beginning and `at`. */
function opensLine(text: string, line: Line, at: number): boolean {
  return at - line.start <= 2 && text.slice(line.start, at).replaceAll('*', '') === '';
}

/** The points that open sentences between `start` and `end` of one paragraph, and the first of lists behind a colon. */
function pointsOf(text: string, start: number, end: number, levels: Levels): PointOpening[] {
  const points: PointOpening[] = [];
  const counted = new Map<string, number>();
  for (const { at, colon } of sentenceStarts(text, start, end)) {
    const point = pointAt(text, at, end);
    if (!point) continue;
    const { kind, value, ordinal } = point;
    if (ordinal && !levels.believes(ordinal) && counted.get(kind) !== value - 1) continue;
    if (colon) {
      if (value === 1) points.push({ ...point, needs: 'successor' });
      continue;
    }
    counted.set(kind, value);
    points.push(point);
  }
  return points;
}
