/**
 * Folding of code units for matching: full-width and half-width forms, quotation marks and case are one.
 * One unit in, one unit out, so that an offset in folded text is the same offset in the file.
 */
const table = buildTable();

/** Parts the files of a segment. Never matches, because no query holds it. */
export const SENTINEL = 0;

/** The folded form of a UTF-16 code unit. */
export function foldUnit(unit: number): number {
  return table[unit];
}

/** The whole table, for loops in which a call is too much. */
export const foldTable: Uint16Array = table;

/** The folded code units of a text. A NUL becomes a space: it must not match the sentinel. */
export function foldText(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)] || 32;
  return units;
}

/** Whether a string that begins with this unit can be looked up: Han, letters and digits, full or half width. */
export function isEntryUnit(unit: number): boolean {
  return entryTable[unit] === 1;
}

const entryTable = buildEntryTable();

function buildTable(): Uint16Array {
  const fold = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) fold[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) fold[unit] = unit - 0xfee0;
  const pairs: [string, string][] = [
    ['。｡．', '.'],
    ['、､', '、'],
    ['“”„‟＂「」『』', '"'],
    ['‘’‚‛＇', "'"],
    ['\u3000\t\u00a0', ' '],
    ['\r\u2028\u2029', '\n'],
    ['·•・‧●', '·'],
    ['—―–─', '—'],
    ['〇○', '〇'],
    ['〈＜', '<'],
    ['〉＞', '>'],
    ['～〜', '~'],
    ['×✕╳Ｘ', 'x'],
    ['＊∗', '*'],
  ];
  for (const [from, to] of pairs) for (const c of from) fold[c.charCodeAt(0)] = to.charCodeAt(0);
  for (let unit = 0; unit < 65536; unit++) if (fold[unit] >= 65 && fold[unit] <= 90) fold[unit] += 32;
  return fold;
}

function buildEntryTable(): Uint8Array {
  const entry = new Uint8Array(65536);
  const ranges = [
    [0x30, 0x39], [0x41, 0x5a], [0x61, 0x7a], [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a], [0x00c0, 0x024f],
    // Han: extension A, the basic block, compatibility; high surrogates of the supplementary planes
    [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff], [0xd840, 0xd8bf], [0x3007, 0x3007],
  ]; // biome-ignore format: a table
  for (const [from, to] of ranges) entry.fill(1, from, to + 1);
  // what is one when folded is one here too: ○ is written for 〇
  for (let unit = 0; unit < 65536; unit++) if (entry[table[unit]]) entry[unit] = 1;
  return entry;
}
