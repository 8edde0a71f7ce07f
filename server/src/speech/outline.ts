import { headingOf } from './headings.ts';
import { Levels } from './levels.ts';
import type { Line } from './lines.ts';
import { type PointOpening, pointAt } from './points.ts';
import type { FlatSection } from './sections.ts';
import { sentenceStarts } from './sentences.ts';

/** The headings and points of one speech in the order of the text. `lines` are the speech's, without title and junk. */
export function outlineOf(text: string, lines: readonly Line[]): FlatSection[] {
  const flat: FlatSection[] = [];
  const levels = new Levels();
  let group: PlacedPoint[] = [];
  let lastEnd = lines[0]?.start ?? 0;
  const flush = () => {
    const level = levels.current + 1;
    for (const point of group) {
      if (point.needsCompany && !hasCompany(point, group)) continue;
      flat.push({ kind: 'point', level, name: point.name, before: point.before });
    }
    group = [];
  };
  const place = (point: PointOpening, line: Line) => {
    group.push({ ...point, before: opensLine(text, line, point.name.start) ? lastEnd : point.name.start });
  };
  for (const line of lines) {
    const heading = headingOf(text, line);
    const points = pointsOf(text, heading?.name.end ?? line.start, line.end, levels);
    const first = heading?.ordinal;
    if (heading && (!first || levels.believes(first))) {
      // `第一，…。第二，…` in one paragraph are points of one rank, not a heading and its point.
      const goesOn = first && points.some((point) => point.kind === first.style && point.value === first.value + 1);
      const same = goesOn ? pointAt(text, heading.name.start, line.end) : undefined;
      if (same) place(same, line);
      else {
        flush();
        const level = levels.next(first?.style ?? `#${line.marks}`, first?.value ?? 0);
        flat.push({ kind: 'heading', level, name: heading.name, before: lastEnd });
      }
    }
    for (const point of points) place(point, line);
    lastEnd = line.end;
  }
  flush();
  return flat;
}

interface PlacedPoint extends PointOpening {
  before: number;
}

/** Whether nothing but bold marks stands between the line's beginning and `at`. */
function opensLine(text: string, line: Line, at: number): boolean {
  return at - line.start <= 2 && text.slice(line.start, at).replaceAll('*', '') === '';
}

/** The points that open sentences between `start` and `end` of one paragraph, those of lists that a colon opens too. */
function pointsOf(text: string, start: number, end: number, levels: Levels): PointOpening[] {
  const points: PointOpening[] = [];
  const counted = new Map<string, number>();
  let fromColon: PointOpening | undefined;
  for (const { at, colon } of sentenceStarts(text, start, end)) {
    const point = pointAt(text, at, end);
    if (!point) continue;
    const { kind, value, ordinal } = point;
    if (ordinal && !levels.believes(ordinal) && counted.get(kind) !== value - 1) continue;
    if (colon) {
      // `抓好三件事：一是…。二是…。` has three points; `一是…，二是…，三是…。` is one sentence with none.
      if (value === 1) fromColon = point;
      continue;
    }
    if (fromColon?.kind === kind && value === 2) points.push(fromColon);
    fromColon = undefined;
    counted.set(kind, value);
    points.push(point);
  }
  return points;
}

function hasCompany(point: PointOpening, group: readonly PointOpening[]): boolean {
  return group.some(
    (other) =>
      other !== point &&
      other.kind === point.kind &&
      (point.kind === 'order' ? !other.needsCompany : Math.abs(other.value - point.value) === 1),
  );
}
