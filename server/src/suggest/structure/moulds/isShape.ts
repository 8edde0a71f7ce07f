/** A text so short is all shape, in code units. */
const shortText = 10;
/** A heading of which two are hardly alike by chance, in code units. */
const shortSentence = 16;
/** Least share of a heading that the shape must be. */
const leastShare = 0.2;
/** Code units in common that are no mere subject any more, wherever they stand. */
const leastPhrase = 5;
/** Single characters that are enough of a beginning. */
const opening = '把以向在从让用做当';
/** What is told of another thing in each of them. */
const TELLS = /^(?:有了|要|更|再|得到|实现|取得|迈[上出]|必须|不能|成为)/;
/** What headings say of what is wrong: each of them names another thing. */
const FAILS = /^得?(?:不够|不足|不强|不高|不实|不深|有待)/;
/** What stands at a mark within a heading, and is no 的. */
const AT_MARK = /[，：—][^，、：的]|[^，、：的][，：—]/;

/** What headings have in common, with gaps between. */
interface Common {
  /** Empty where they begin differently, or end so. */
  first: string;
  last: string;
  middle: readonly string[];
  /** Characters in all that are no marks and say something. */
  weight: number;
  /** Code units of the latest heading. */
  length: number;
  /** How many headings have it in common. */
  count: number;
}

/**
 * Whether what headings have in common makes a shape, and is not just the subject that all headings of a speech speak of:
 * it opens or ends them, or stands at a mark.
 *
 * @param parts what they have in common, gaps between; the first and the last are empty where a gap stands there
 * @param text the latest of them
 * @param count how many there are
 */
export function isShape(parts: readonly string[], text: string, count: number): boolean {
  const common = {
    first: parts[0],
    last: parts[parts.length - 1].replace(/[。；]$/, ''),
    middle: parts.slice(1, -1),
    weight: parts.join('').replace(/[，、。；：的和了是]/g, '').length,
    length: text.length,
    count,
  };
  if (quotes(common) || isTerse(common)) return true;
  if (parts.join('').length < leastShare * text.length) return false;
  return common.first !== '' && !/^[，、：“]*$/.test(common.first) ? opensAlike(common) : isBound(common);
}

/** `“学”字当头，…`, `第一个关键词是“责任”。` */
function quotes({ first, last, middle }: Common): boolean {
  if (first !== '“') return false;
  return (middle[0] ?? last).startsWith('”字') || (middle.length === 0 && last === '”');
}

/** `信念要坚定。`, `忠诚是立身之本`, `强基固本，筑牢思想之堤` */
function isTerse({ middle, length }: Common): boolean {
  if (length <= shortText && middle.length === 1 && middle[0] === '要') return true;
  return length <= shortSentence && middle.length > 1 && middle.includes('之');
}

function opensAlike({ first, middle, weight }: Common): boolean {
  // `练思想，锤炼忠诚的品格。`
  return weight > 1 || opening.includes(first) || (weight === 1 && middle.includes('，'));
}

/** Whether something within headings that begin differently, or at their end, binds them. */
function isBound({ last, middle, weight, length, count }: Common): boolean {
  const isShort = length <= shortSentence;
  // `思想认识要再提高`, three times
  if (count > 2 && isShort && middle.length > 0 && weight > 1) return true;
  if (last.length > 1) return weight > 1;
  // `产业发展有了新突破`, `乡村面貌有了新变化`
  if (isShort && middle.some((part) => part.length > 1 && TELLS.test(part))) return true;
  if (middle.some((part) => part.length >= leastPhrase || FAILS.test(part))) return true;
  return weight > 1 && middle.some((part) => AT_MARK.test(part));
}
