import { pinyin } from 'pinyin-pro';

/** The basic block: other Hanzi hardly stand in speeches. */
const first = 0x4e00;
const last = 0x9fff;

/**
 * All readings of all Hanzi, without tones, ü as v: a line a syllable, `zhong 中重种…`. What is read at run time instead
 * of the library, which is 4 times as long.
 */
export function readingsTable() {
  /** @type {Map<string, string>} */
  const bySyllable = new Map();
  const add = (syllable, hanzi) => bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + hanzi);
  for (let unit = first; unit <= last; unit++) {
    const hanzi = String.fromCharCode(unit);
    const readings = pinyin(hanzi, { multiple: true, toneType: 'none', type: 'array', v: true });
    // one that it does not know is given back as it is; `hm`, `ng` are no syllables that anybody types
    for (const syllable of new Set(readings)) if (/^[a-z]*[aeiouv][a-z]*$/.test(syllable)) add(syllable, hanzi);
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, hanzi]) => `${syllable} ${hanzi}\n`)
    .join('');
}
