import { commonParts } from './commonParts.ts';

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

/** A text so short is all shape, in code units. */
const shortText = 10;
/** A heading of which three are alike by no chance, in code units. */
const shortSentence = 16;
/** Least share of a heading that the shape must be. */
const leastShare = 0.2;
/** Code units in common that are no mere subject any more, wherever they stand. */
const leastPhrase = 5;
/** What is told of another thing in each of them. */
const TELLS = /^(?:有了|要|更|再|得到|实现|取得|迈[上出]|必须|不能|成为)/;
/** What headings say of what is wrong: each of them names another thing. */
const FAILS = /^得?(?:不够|不足|不强|不高|不实|不深|有待)/;
/** Longest gap of a shape, in code units. */
const longestGap = 20;

/**
 * Whether what is common makes a shape, and is not just the subject that all headings of a speech speak of: it opens or
 * ends them, or stands at a mark.
 *
 * @param count of the headings that have it in common
 */
function isShape(mould: Mould, text: string, count: number): boolean {
  const first = mould[0];
  const last = mould[mould.length - 1].replace(/[。；]$/, '');
  const middle = mould.slice(1, -1);
  const weight = mould.join('').replace(/[，、。；：的和了是]/g, '').length;
  // `“学”字当头，…`, `“严”字为要，…`
  if (first === '“' && mould[1].startsWith('”字')) return true;
  // `第一个关键词是“责任”。`
  if (first === '“' && mould.length === 2 && last === '”') return true;
  // `信念要坚定。`, `本领要过硬。`
  if (text.length <= shortText && middle.length === 1 && middle[0] === '要') return true;
  // `忠诚是立身之本`, `强基固本，筑牢思想之堤`
  if (text.length <= shortSentence && middle.length > 1 && middle.some((part) => part === '之')) return true;
  if (mould.join('').length < leastShare * text.length) return false;
  if (first !== '' && !/^[，、：“]*$/.test(first))
    return weight > 1 || '把以向在从让用做当'.includes(first) || (weight === 1 && middle.includes('，'));
  // `思想认识要再提高`, three times
  if (count > 2 && text.length <= shortSentence && middle.length > 0 && weight > 1) return true;
  if (last.length > 1) return weight > 1;
  // `产业发展有了新突破`, `乡村面貌有了新变化`
  if (text.length <= shortSentence && middle.some((part) => part.length > 1 && TELLS.test(part))) return true;
  const atMark = middle.filter((part) => /[，：—][^，、：的]|[^，、：的][，：—]/.test(part));
  const isPhrase = middle.some((part) => part.length >= leastPhrase || FAILS.test(part));
  return (atMark.length > 0 && weight > 1) || isPhrase;
}

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
