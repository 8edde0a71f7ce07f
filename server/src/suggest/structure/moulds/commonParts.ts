import { wordBorders } from '../../words.ts';

/**
 * Single characters that shape a heading (`把…做强`, `向…要…`), and marks. Other ones are common to two by chance, but for
 * the first.
 */
const shaping = '要把以向而在从为让用抓强上中做是见的之得促不更，、：“”《》。？！—';
/** Others that do so where they are words of their own, and not part of one: no 新 of `创新`. */
const shapingWords = '到新';
/** Characters that end the words of a heading in the same way: `明白人`, `贴心人`; so do words before a mark or 的. */
const ending = '人者关仗牌力度感线心化性';
const ENDED = /^[的，、；。！？”—]/;
/** Those that end a verb, before what is done: `交出项目建设新答卷`, `跑出项目建设加速度`. */
const endsVerb = '出成好牢准住';

/**
 * What texts have in common, the stretches of it in the order of the first one. The first and the last of them are empty
 * where something else stands there.
 */
export function commonParts(texts: readonly string[]): string[] {
  const [first, ...others] = texts.map((text) => ({ text, borders: wordBorders(text) }));
  const isCommon = new Array<boolean>(first.text.length).fill(true);
  for (const other of others) {
    const marked = new Array<boolean>(first.text.length).fill(false);
    for (const { at, length } of withoutChance(align(first, other), first.text)) marked.fill(true, at, at + length);
    for (const [at, is] of marked.entries()) isCommon[at] &&= is;
  }
  return partsOf(first.text, isCommon);
}

interface Cut {
  text: string;
  borders: Set<number>;
}

/** What two texts have in common, and where it stands in each. */
interface Stretch {
  at: number;
  other: number;
  length: number;
}

function isMark({ text }: Cut, { at }: Stretch): boolean {
  return /[，：；]/.test(text[at]);
}

/** The longest stretch that `a` and `b` have in common, and those on either side of it, in their order. */
function align(a: Cut, b: Cut, from = 0, to = a.text.length, start = 0, end = b.text.length): Stretch[] {
  let best: Stretch = { at: 0, other: 0, length: 0 };
  let previous = new Uint8Array(end - start + 1);
  for (let i = from; i < to; i++) {
    const row = new Uint8Array(end - start + 1);
    for (let j = start; j < end; j++) {
      if (a.text[i] !== b.text[j]) continue;
      const length = previous[j - start] + 1;
      row[j - start + 1] = length;
      if (length < best.length) continue;
      const cut = trimmed(a, b, i + 1 - length, j + 1 - length, length);
      // of two single characters a mark parts what 向 of `方向` and `导向` does not
      const isSurer = cut.length === 1 && best.length === 1 && isMark(a, cut) && !isMark(a, best);
      if (cut.length > best.length || isSurer) best = cut;
    }
    previous = row;
  }
  if (best.length === 0) return [];
  const { at, other, length } = best;
  return [...align(a, b, from, at, start, other), best, ...align(a, b, at + length, to, other + length, end)];
}

/**
 * Without words of which one text has something beside them where the other has nothing: they shape nothing. 什么 of
 * `“学什么”` and `“为什么学”` is one.
 */
function withoutChance(stretches: readonly Stretch[], text: string): Stretch[] {
  const kept: Stretch[] = [];
  for (const one of stretches) {
    const last = kept[kept.length - 1];
    const isParted = last && (last.at + last.length === one.at) !== (last.other + last.length === one.other);
    if (!isParted) kept.push(one);
    else if (isWords(last, text) && (last.length < one.length || !isWords(one, text))) kept[kept.length - 1] = one;
    else if (!isWords(one, text)) kept.push(one);
  }
  return kept;
}

function isWords({ at, length }: Stretch, text: string): boolean {
  return at > 0 && /^\p{sc=Han}+$/u.test(text.slice(at, at + length));
}

/** A common stretch without the parts of words at its ends that the texts do not share as a whole. */
function trimmed(a: Cut, b: Cut, at: number, other: number, length: number): Stretch {
  const isBorder = (shift: number) => a.borders.has(at + shift) || b.borders.has(other + shift);
  const isEnd = /^[。；]?$/.test(a.text.slice(at + length)) && /^[。；]?$/.test(b.text.slice(other + length));
  if (length === 1 && isEnd && ending.includes(a.text[at])) return { at, other, length };
  let from = 0;
  let to = length;
  while (from < to && !isBorder(from)) from++;
  // `做有温度的医者，让患者安心。`, `做有精度的医者，让家属放心。`
  const isEnding = ending.includes(a.text[at]) && ENDED.test(a.text.slice(at + 1, at + length));
  if (from === 1 && (isEnding || (endsVerb.includes(a.text[at]) && to - from > 1))) from = 0;
  while (to > from && !isBorder(to)) to--;
  if (to - from === 1 && !mayStandAlone(a, b, at + from, other + from)) to = from;
  return { at: at + from, other: other + from, length: to - from };
}

/** Whether a single character in common belongs to a shape: it opens both, or is one of those that shape. */
function mayStandAlone(a: Cut, b: Cut, at: number, other: number): boolean {
  const isWord = a.borders.has(at) && a.borders.has(at + 1) && b.borders.has(other) && b.borders.has(other + 1);
  const isFirst = at === 0 && other === 0;
  return shaping.includes(a.text[at]) || (isWord && (isFirst || shapingWords.includes(a.text[at])));
}

function partsOf(text: string, common: readonly boolean[]): string[] {
  const parts: string[] = [''];
  let inGap = false;
  for (let at = 0; at < text.length; at++) {
    if (common[at]) {
      if (inGap) parts.push('');
      parts[parts.length - 1] += text[at];
    }
    inGap = !common[at];
  }
  if (inGap) parts.push('');
  return parts;
}
