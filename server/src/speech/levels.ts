/**
 * Gives headings their level by the styles met so far in one speech: a style that is open already closes what stands
 * below it, a style not open becomes the child of the one above. No style has a level of its own: a speech may begin with
 * `（一）` and put `第一，` below it.
 */
export class Levels {
  readonly #open: string[] = [];

  /** The level (1 for the top) of a heading of `style` that comes next. */
  next(style: string): number {
    const known = this.#open.indexOf(style);
    if (known >= 0) this.#open.length = known + 1;
    else this.#open.push(style);
    return this.#open.length;
  }

  /** The level of the last heading, 0 where there was none. */
  get current(): number {
    return this.#open.length;
  }
}
