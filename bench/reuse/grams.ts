/** Multipliers of two polynomial hashes: one of 32 bits is too few for millions of strings. */
const [first, second] = [0x9e3779b1, 0x85ebca6b];
/** Strings looked for are marked by so many bits of their hash, so that most others are told from them at once. */
const markBits = 24;

/** The hash of each string of `length` units, by where it begins (Karp and Rabin 1987): 52 bits in a double. */
export function gramHashes(units: Uint16Array, length: number): Float64Array {
  const hashes = new Float64Array(Math.max(0, units.length - length + 1));
  let firstPower = 1;
  let secondPower = 1;
  for (let i = 1; i < length; i++) {
    firstPower = Math.imul(firstPower, first);
    secondPower = Math.imul(secondPower, second);
  }
  let a = 0;
  let b = 0;
  for (let i = 0; i < units.length; i++) {
    if (i >= length) {
      a -= Math.imul(units[i - length], firstPower);
      b -= Math.imul(units[i - length], secondPower);
    }
    a = (Math.imul(a, first) + units[i]) | 0;
    b = (Math.imul(b, second) + units[i]) | 0;
    if (i >= length - 1) hashes[i - length + 1] = (a >>> 0) * 2 ** 20 + (b >>> 12);
  }
  return hashes;
}

/** Hashes that are looked for in many texts. */
export class WantedGrams {
  readonly #wanted = new Set<number>();
  readonly #marks = new Uint8Array(2 ** markBits);

  add(hash: number): void {
    this.#wanted.add(hash);
    this.#marks[markOf(hash)] = 1;
  }

  has(hash: number): boolean {
    return this.#marks[markOf(hash)] === 1 && this.#wanted.has(hash);
  }
}

function markOf(hash: number): number {
  return Math.floor(hash / 2 ** (52 - markBits));
}
