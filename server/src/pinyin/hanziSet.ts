/** The basic block of Hanzi. */
export const firstHanzi = 0x4e00;
export const hanziCount = 0x5200;

/** A set of Hanzi (code units of the basic block), of a few kilobytes whatever it holds. */
export class HanziSet {
  /** In ascending order. */
  readonly sorted: Uint16Array;
  readonly #bits = new Uint32Array(hanziCount / 32);

  constructor(units: Iterable<number>) {
    let size = 0;
    for (const unit of units) {
      const index = unit - firstHanzi;
      if (index < 0 || index >= hanziCount || this.has(unit)) continue;
      this.#bits[index >>> 5] |= 1 << (index & 31);
      size++;
    }
    this.sorted = new Uint16Array(size);
    for (let word = 0, k = 0; k < size; word++) {
      // the lowest bit that is left, until none is
      for (let bits = this.#bits[word]; bits !== 0; bits &= bits - 1) {
        this.sorted[k++] = firstHanzi + 32 * word + 31 - Math.clz32(bits & -bits);
      }
    }
  }

  get size(): number {
    return this.sorted.length;
  }

  has(unit: number): boolean {
    const index = unit - firstHanzi;
    return index >= 0 && index < hanziCount && ((this.#bits[index >>> 5] >>> (index & 31)) & 1) === 1;
  }
}
