import type { Ordinal } from './ordinals.ts';

/**
 * Gives headings their level by the styles met so far in one speech: a style that is open already closes what stands
 * below it, a style not open becomes the child of the one above. No style has a level of its own: a speech may begin with
 * `（一）` and put `第一，` below it.
 */
export class Levels {
  readonly #open: string[] = [];
  readonly #counts = new Map<string, number>();

  /** The level (1 for the top) of a heading of `style` that comes next; `value` is its number, 0 where it has none. */
  next(style: string, value: number): number {
    const known = this.#open.indexOf(style);
    if (known >= 0) this.#open.length = known + 1;
    else this.#open.push(style);
    this.#counts.set(style, value);
    return this.#open.length;
  }

  /** The level of the last heading, 0 where there was none. */
  get current(): number {
    return this.#open.length;
  }

  /** Whether the number before `ordinal`'s has just been counted in its style, or it is not doubtful at all. */
  believes(ordinal: Ordinal): boolean {
    if (!ordinal.doubtful) return true;
    const last = this.#counts.get(ordinal.style) ?? 0;
    return ordinal.value === last + 1 && (last > 0 || ordinal.style === 'arabic');
  }

  /** Whether `ordinal` is the next of a list of headings that is still open. */
  continues(ordinal: Ordinal): boolean {
    return this.#open.includes(ordinal.style) && this.#counts.get(ordinal.style) === ordinal.value - 1;
  }
}
