import { commonParts } from './commonParts.ts';
import { isShape } from './isShape.ts';

/**
 * The shape that headings share: what they have in common, and gaps between. `要聚焦“…”下功夫、抓实效` is
 * `['要聚焦“', '”下功夫、抓实效']`. The first and the last may be empty: then a gap stands there.
 */
export type Mould = readonly string[];

const mostGaps = 6;
/** Longest heading that is looked at, in code units. */
const longest = 60;

/** The shape that texts share, latest first; undefined where they have too little in common. At least two texts. */
export function mouldOf(texts: readonly string[]): Mould | undefined {
  // half of a rare Hanzi is nothing in common
  const [latest, ...others] = texts.filter(
    (text) => text.length > 1 && text.length <= longest && !/[\u{10000}-\u{10ffff}]/u.test(text),
  );
  if (latest === undefined || others.length === 0) return undefined;
  return shared(latest, others) ?? (others.length > 1 ? shared(latest, others.slice(0, 1)) : undefined);
}

function shared(latest: string, others: readonly string[]): Mould | undefined {
  const texts = [latest, ...others];
  const mould = commonParts(texts);
  if (mould.length < 2 || mould.length - 1 > mostGaps || !isShape(mould, latest, texts.length)) return undefined;
  return texts.every((text) => gapsIn(mould, text)?.every(({ length }) => length <= longestGap)) ? mould : undefined;
}

/** Longest gap of a shape, in code units. */
const longestGap = 20;

/** What stands in the gaps of a mould in a text that has its shape; undefined where the text has not. */
export function gapsIn(mould: Mould, text: string): string[] | undefined {
  const pattern = mould.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('(.+?)');
  return new RegExp(`^${pattern}$`, 'su').exec(text)?.slice(1);
}

/** What a mould adds behind some words. */
export interface Rest {
  text: string;
  /** Offsets in `text` of the gaps to be filled. */
  gaps: number[];
  /** Code units in the gap that is being filled where the mould goes on; undefined where none is. */
  filled?: number;
}

/** How a text goes on that has been begun in the shape of a mould; undefined where it has another shape, or is whole. */
export function restOf(mould: Mould, words: string): Rest | undefined {
  const [first] = mould;
  if (words.length < first.length) return first.startsWith(words) ? behind(mould, 0, words.length) : undefined;
  if (!words.startsWith(first)) return undefined;
  let at = first.length;
  for (let gap = 1; gap < mould.length; gap++) {
    const part = mould[gap];
    const found = part === '' ? -1 : words.indexOf(part, at + 1);
    if (found >= 0) {
      at = found + part.length;
      continue;
    }
    const filling = words.slice(at);
    if (part === '' || /[。！？；]/.test(filling)) return undefined;
    // the gap may be full already, and the part behind it begun
    let begun = Math.min(part.length - 1, filling.length - 1);
    while (begun > 0 && !filling.endsWith(part.slice(0, begun))) begun--;
    const rest = behind(mould, gap, Math.max(0, begun));
    if (filling === '') return { text: rest.text, gaps: [0, ...rest.gaps], filled: 0 };
    return { ...rest, filled: filling.length - Math.max(0, begun) };
  }
  return undefined;
}

/** The mould from the unit `from` of its part number `part` on. A gap at its very end needs no stop: the cursor is there. */
function behind(mould: Mould, part: number, from: number): Rest {
  let text = mould[part].slice(from);
  const gaps: number[] = [];
  for (let next = part + 1; next < mould.length; next++) {
    if (next < mould.length - 1 || mould[next] !== '') gaps.push(text.length);
    text += mould[next];
  }
  return { text, gaps };
}
