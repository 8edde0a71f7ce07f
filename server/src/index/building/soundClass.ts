/** Classes that Hanzi are parted into: 0 for those of which nothing is known. */
export const soundClasses = 24;

/** In GB 2312, where the common Hanzi of each next first letter begin (a, b, c …; none sounds like i, u or v); the last ends them. */
const firstOfLetters = [
  0xb0a1, 0xb0c5, 0xb2c1, 0xb4ee, 0xb6ea, 0xb7a2, 0xb8c1, 0xb9fe, 0xbbf7, 0xbfa6, 0xc0ac, 0xc2e8, 0xc4c3, 0xc5b6,
  0xc5be, 0xc6da, 0xc8bb, 0xc8f6, 0xcbfa, 0xcdda, 0xcef4, 0xd1b9, 0xd4d1, 0xd7fa,
];

let classes: Uint8Array | undefined;

/**
 * For each code unit roughly by which letter it is typed: GB 2312 has its common Hanzi in the order of their sounds, each
 * at one of them. Enough to tell which phrases are in each other's way, without a table of readings.
 */
export function soundClassOf(): Uint8Array {
  if (classes) return classes;
  const found = new Uint8Array(65536);
  const decoder = new TextDecoder('gbk');
  for (let letter = 0; letter + 1 < firstOfLetters.length; letter++) {
    for (let code = firstOfLetters[letter]; code < firstOfLetters[letter + 1]; code++) {
      const low = code & 0xff;
      if (low < 0xa1 || low === 0xff) continue;
      found[decoder.decode(Uint8Array.of(code >> 8, low)).charCodeAt(0)] = letter + 1;
    }
  }
  classes = found;
  return found;
}
