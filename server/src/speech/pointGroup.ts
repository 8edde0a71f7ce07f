import type { PointOpening } from './points.ts';
import type { FlatSection } from './sections.ts';

/** What may be points under one heading. Which of them are is known only when all of them are. */
export class PointGroup {
  readonly #openings: { point: PointOpening; before: number }[] = [];

  /** `before` is where a section in front of the point ends at the latest. */
  add(point: PointOpening, before: number): void {
    this.#openings.push({ point, before });
  }

  /** Whether `point` has the number that comes next in the list of the last points. */
  expects(point: PointOpening): boolean {
    const last = this.#openings.findLast((opening) => opening.point.kind === point.kind)?.point;
    return last !== undefined && last.value > 0 && last.value + 1 === point.value;
  }

  /** Those that are points, in order, as sections. */
  points(): Omit<FlatSection, 'level'>[] {
    const nexts = this.#nexts();
    const lasts = new Map<string, PointOpening>();
    const independent = new Set(this.#openings.filter(({ point }) => !point.needs).map(({ point }) => point.kind));
    const sections: Omit<FlatSection, 'level'>[] = [];
    this.#openings.forEach(({ point, before }, i) => {
      const { kind, value, needs } = point;
      const last = lasts.get(kind);
      lasts.set(kind, point);
      const next = nexts[i];
      // `抓好三件事：一是…。二是…。` has three points; `一是…，二是…，三是…。` is one sentence with none.
      const succeeded = next !== undefined && next.value === value + 1 && next.needs !== 'successor';
      const stands =
        !needs ||
        (needs === 'order' && independent.has(kind)) ||
        (needs === 'successor' && succeeded) ||
        (needs === 'neighbour' && (succeeded || last?.value === value - 1));
      if (stands) sections.push({ kind: 'point', name: point.name, before });
    });
    return sections;
  }

  /** For every opening the next of its kind. */
  #nexts(): (PointOpening | undefined)[] {
    const next = new Map<string, PointOpening>();
    const nexts: (PointOpening | undefined)[] = [];
    for (let i = this.#openings.length - 1; i >= 0; i--) {
      const point = this.#openings[i]?.point;
      if (!point) continue;
      nexts[i] = next.get(point.kind);
      next.set(point.kind, point);
    }
    return nexts;
  }
}
