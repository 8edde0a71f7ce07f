import type { Ordinal } from './ordinals.ts';

/** A heading's style and its number; 0 where it has none. */
interface Numbered {
  style: string;
  value: number;
}

/** Farthest that a list is followed to see whether an outer one goes on, in headings. */
const lookAhead = 80;

/** The headings of one speech in the order of the text, and what their numbers say. */
export class HeadingList {
  readonly #headings: Numbered[] = [];
  readonly #counts = new Map<string, number>();

  add(style: string, value: number): void {
    this.#headings.push({ style, value });
    this.#counts.set(style, value);
  }

  /** Whether the number before `ordinal`'s has just been counted in its style, or it is not doubtful at all. */
  believes(ordinal: Ordinal): boolean {
    if (!ordinal.doubtful) return true;
    const last = this.#counts.get(ordinal.style) ?? 0;
    return ordinal.value === last + 1 && (last > 0 || ordinal.style === 'arabic');
  }

  /** Whether `ordinal` is the next in the list of its style. */
  continues(ordinal: Ordinal): boolean {
    return this.#counts.get(ordinal.style) === ordinal.value - 1;
  }

  /**
   * The level (1 for the top) of each heading, by the styles met so far: a style that is open already closes what stands
   * below it, a style not open becomes the child of the one above. No style has a level of its own: a speech may begin
   * with `（一）` and put `第一，` below it.
   *
   * One style may stand below itself: where `一、` comes again below `二、` and `三、` comes after that list, it is the
   * list of that `二、`. Without the `三、` it only begins anew, as under chapters that have no number.
   */
  levels(): number[] {
    const open: Numbered[] = [];
    return this.#headings.map(({ style, value }, index) => {
      const outer = value === 1 ? this.#outerThatGoesOn(index, open) : -1;
      // right below the number that it belongs to: `一、` is never the child of a `（三）` in between
      let at = outer >= 0 ? outer + 1 : indexOfList(open, style, value);
      if (at < 0) at = open.length;
      open.length = Math.min(open.length, at + 1);
      open[at] = { style, value };
      return open.length;
    });
  }

  /** Where in `open` the list is that goes on after another of its style, which begins at `index`; -1 where none does. */
  #outerThatGoesOn(index: number, open: readonly Numbered[]): number {
    const { style } = this.#headings[index];
    const outer = open.findLastIndex((one) => one.style === style);
    if (outer < 0) return -1;
    const above = new Set(open.slice(0, outer).map((one) => one.style));
    const awaited = open[outer].value + 1;
    const inner: number[] = [];
    for (let i = index; i < this.#headings.length && i < index + lookAhead; i++) {
      const next = this.#headings[i];
      if (above.has(next.style) && next.style !== style) return -1;
      if (next.style !== style) continue;
      const continued = next.value === 1 ? -1 : inner.lastIndexOf(next.value - 1);
      if (next.value === 1) inner.push(1);
      else if (continued >= 0) inner.splice(continued, Number.POSITIVE_INFINITY, next.value);
      else return next.value === awaited ? outer : -1;
    }
    return -1;
  }
}

/** The open list that a heading belongs to: the innermost that it continues, else the outermost of its style; or -1. */
function indexOfList(open: readonly Numbered[], style: string, value: number): number {
  const continued = open.findLastIndex((one) => one.style === style && one.value > 0 && one.value === value - 1);
  return continued >= 0 ? continued : open.findIndex((one) => one.style === style);
}
