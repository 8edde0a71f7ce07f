import type { Span } from '../util/span.ts';
import { isDigit, isHan, isLatin, isSpace } from './characters.ts';
import { surnames } from './surnames.ts';

/**
 * What stands in `text` for a name or figure to be filled in (`XX`, `××`, `**`, `某` in `某县`, `___`,
 * `○○`), in order. A span covers the signs alone: `xx` in `20xx年`, twice `X` in `X月X日`.
 */
export function findPlaceholders(text: string): Span[] {
  const spans: Span[] = [];
  let bolds: Set<number> | undefined;
  for (const match of text.matchAll(SIGNS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].startsWith('*')) bolds ??= markdownBolds(text);
    if (!bolds?.has(start) && isPlaceholder(text, start, end)) spans.push({ start, end });
  }
  return spans;
}

const SIGNS = /[XxＸｘ]+|[×✕╳]+|[*＊]+|某+|_{2,}|＿+|([□■○〇◯●◎▲△☆★])\1+/g;

function isPlaceholder(text: string, start: number, end: number): boolean {
  const sign = text.charAt(start);
  if (sign === '某') return isSomeone(text, start, end);
  if (sign === '*' || sign === '＊') return isStarred(text, start, end);
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLatin(before) || isLatin(after)) return false;
  if (sign === '_' || sign === '＿') return true;
  if (SHAPES.includes(sign))
    return end - start < SHORTEST_RULE && !isRating(text, start, end) && !isNought(text, start);
  // `3×4`, `3 x 4`, `5x`, `X1` are figures and names; `20xx` is a year to be filled in.
  if (end - start === 1 && (isBetweenFigures(text, start, end) || isSlogan(text, start, end))) return false;
  if (end - start === 1 && (isDigit(before) || isDigit(after))) return false;
  if (isDigit(before) && isDigit(after)) return false;
  return end - start > 1 || !WORDS_WITH_X.some((word) => text.startsWith(word, end));
}

/** Signs that stand for a name in twos and threes; one alone may be a bullet. */
const SHAPES = '□■○〇◯●◎▲△☆★';
/** So many of them part two sections. */
const SHORTEST_RULE = 8;

/** `★★★☆☆` says how good something is. */
function isRating(text: string, start: number, end: number): boolean {
  const isStar = (at: number) => '☆★'.includes(text.charAt(at) || ' ');
  return isStar(start) && (isStar(start - 1) || isStar(end));
}

/** Whether they are noughts: `二○○九年`, `一百〇〇`. */
function isNought(text: string, start: number): boolean {
  return '○〇◯'.includes(text.charAt(start)) && NUMERAL.test(text.charAt(start - 1));
}

const NUMERAL = /[0-9０-９一二三四五六七八九十百千]/;

function isBetweenFigures(text: string, start: number, end: number): boolean {
  return (
    isSpace(text.charCodeAt(end)) &&
    /\d\s$/.test(text.slice(Math.max(0, start - 2), start)) &&
    isDigit(text.charCodeAt(end + 1))
  );
}

/** `“数据要素×”` multiplies, `“1+N+X”` adds. */
function isSlogan(text: string, start: number, end: number): boolean {
  return /[+＋]$/.test(text.charAt(start - 1)) || (isHan(text.charCodeAt(start - 1)) && text.charAt(end) === '”');
}

/** `X射线` and the like, in which the letter is meant. */
const WORDS_WITH_X = ['射线', '光', '染色体', '轴', '型', '坐标', '-', '+', '=', '＝'];

/** `某某`, `某` in front of a place, an office or a person's standing, and `孙某`; not `某些`, `某种`, `某个`. */
function isSomeone(text: string, start: number, end: number): boolean {
  if (end - start > 1 || UNITS.test(text.slice(end, end + 4))) return true;
  const isNamed = surnames.includes(text.charAt(start - 1) || ' ');
  return isNamed && (!isHan(text.charCodeAt(end)) || BEHIND_A_NAME.includes(text.charAt(end)));
}

const BEHIND_A_NAME = '在的是和与把被将利因任原等';

const UNITS =
  /^([省市县区镇乡村局厅委办厂院校处科所站街州旗盟组连营团师](?!种|些)|公司|企业|单位|同志|学校|部门|部队|医院|集团|社区|街道|书记|领导|党支部|支部|中心|银行|干部|局长|县长|市长|省长|镇长|主任|教授|先生|女士|小区|大学|中学|小学|年|月|日)/;

function isStarred(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isDigit(before) && isDigit(after)) return false;
  if (isLatin(before) || isLatin(after) || text.charAt(start - 1) === '\\') return false;
  // A bullet (`* 一、…`), a rule (`***`, `* * *`), a note below a table (`*注：…`).
  if (!OPENS_LINE.test(text.slice(Math.max(0, start - LONGEST_RULE), start))) return true;
  return !(isSpace(after) || end >= text.length || text.startsWith('注', end));
}

/** Code units looked at before a star: no rule is longer. */
const LONGEST_RULE = 120;
/** What may stand on a line before a bullet, or be the line's rule. */
const OPENS_LINE = /(?:^|[\r\n])[\s　*＊>]*$/;

/** The offsets of all stars that emphasize the words between them, `**` by CommonMark's rule of what may open and close. */
function markdownBolds(text: string): Set<number> {
  const bolds = new Set<number>();
  let opener = -1;
  let line = 0;
  for (let at = text.indexOf('**'); at >= 0; at = text.indexOf('**', at + 2)) {
    if (opener >= 0) {
      for (; line < at; line++) if (text.charAt(line) === '\n' || text.charAt(line) === '\r') opener = -1;
    }
    line = at;
    if (text.charAt(at + 2) === '*' || (at > 0 && text.charAt(at - 1) === '*')) continue;
    if (opener >= 0 && canClose(text, at)) {
      bolds.add(opener).add(at);
      opener = -1;
    } else if (canOpen(text, at)) opener = at;
  }
  for (const match of text.matchAll(EMPHASIS)) {
    const [whole, opener, words, otherOpener, otherWords] = match;
    if (NAMED.test(words ?? otherWords)) continue;
    bolds.add(match.index).add(match.index + whole.length - (opener ?? otherOpener).length);
  }
  return bolds;
}

/** `*words*` and `***words***`, which begin or end a clause: in `会后，*立即作了部署，结合*实际` the signs stand for names. */
const EMPHASIS =
  /(?:(?<=^|[\s，。；：、！？（“])(\*|\*{3})(?![*\s])([^*\n，。；！？]+?)(?<!\s)\1(?!\*)|(?<![*\d])(\*|\*{3})(?![*\s])([^*\n，。；！？]+?)(?<!\s)\3(?=$|[\s，。；：、！？）”]))/gmu;

/** What follows a placeholder for a name far more often than it begins bold words: `**县`, `**同志`. */
const NAMED = /^[省市县区镇乡村局厅委州旗年月日万亿元个名人户家同单街党公企大办]/;

function canOpen(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 2);
  if (Number.isNaN(after) || isSpace(after) || NAMED.test(text.charAt(at + 2))) return false;
  return isWord(after) || !isWord(before);
}

function canClose(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 2);
  if (isSpace(before) || NAMED.test(text.charAt(at + 2))) return false;
  return isWord(before) || !isWord(after);
}

function isWord(code: number): boolean {
  return isHan(code) || isDigit(code) || isLatin(code);
}
