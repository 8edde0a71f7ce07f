import type { Corpus, Opener, OpenerRole } from '../../index/questions.ts';
import { isHan } from '../../speech/characters.ts';
import { isSalutation } from '../../speech/salutations.ts';
import { announcesList } from './announced.ts';
import { markerAt } from './markers.ts';

/** Units at the top of a draft in which its salutation is looked for. */
const topLength = 2000;
/** Lines of a title page that may stand above a salutation: title, date, place, who speaks. */
const mostAbove = 5;
/** Longest line of a title page, in code units. */
const longestTitle = 60;
/** Longest paragraph behind the salutation with which a speech has not really begun yet, in code units. */
const longestOpening = 150;
/** A speech shorter than this is not at its end yet, in code units; one that has begun its last words may be shorter. */
const shortestSpeech = 400;
const shortestToast = 120;

/** What a new line may be where the cursor stands, besides a heading or a point. */
export interface Place {
  roles: OpenerRole[];
  /** Title, date and who speaks, or what else stands at the top. */
  head: string;
  /** Whether the speech has come to its last words. */
  closing: boolean;
  /** Whether its last words have been said. */
  over: boolean;
}

/** Reads where the line that begins at `lineStart` (offset in the draft) stands in the speech. */
export function placeAt(draft: string, lineStart: number, offset: number): Place {
  const above = linesOf(draft.slice(0, Math.min(lineStart, topLength)));
  const salutation = above.findIndex(isSalutation);
  const titles = above.slice(0, salutation < 0 ? mostAbove : salutation);
  const firstText = titles.findIndex((line) => !isTitle(line));
  const head = titles.slice(0, firstText < 0 ? titles.length : firstText).join('\n');
  const last = lastLine(draft, lineStart);
  const closing = offset >= shortestToast && isClosing(last);
  const over = isLast(last) && above.length > 2;
  const roles: OpenerRole[] = [];
  if (lineStart <= topLength) {
    const said = above.slice(salutation + 1);
    // who has announced his points has opened
    const isBegun = said.length > 1 || said.join('').length > longestOpening || announcesList(last);
    if (salutation >= 0 && !isBegun) roles.push('opening');
    const below = linesOf(draft.slice(offset, offset + topLength)).slice(0, mostAbove);
    const isTop = above.length <= mostAbove && above.every(isTitle);
    if (salutation < 0 && isTop && !below.some(isSalutation)) roles.push('salutation');
  }
  const isEnd = draft.slice(offset, offset + topLength).trim() === '';
  if (isEnd && !over && (closing || offset >= shortestSpeech)) roles.push('closing');
  return { roles, head, closing, over };
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Units of the paragraph above that are looked at. */
const paragraphLength = 500;

function lastLine(draft: string, lineStart: number): string {
  return linesOf(draft.slice(Math.max(0, lineStart - paragraphLength), lineStart)).at(-1) ?? '';
}

function isTitle(line: string): boolean {
  return line.length <= longestTitle && !/[。！？；：]$/.test(line) && !markerAt(line, 0, line.length);
}

const ADDRESS =
  /^(?:同志们|朋友们|女士们|先生们|老师们|同学们|战友们|乡亲们|各位[^，。：]{1,12}|尊敬的[^，。：]{1,12})(?:、[^，。：]{1,8}){0,2}[，！,!]/;
const APPEAL = /(?:让我们|我提议|我坚信|我相信|我们坚信|前途光明|任重道远|使命光荣|再创|新篇章|努力奋斗|共同举杯)/;
const WISH = /^(?:最后[，,]|祝|预祝|衷心祝|再次.{0,12}(?:感谢|祝))[^。]*/;

/** Whether a paragraph is one of those that a speech ends with: it addresses the hearers and appeals, or wishes well. */
function isClosing(paragraph: string): boolean {
  return (
    (ADDRESS.test(paragraph) && APPEAL.test(paragraph)) || WISH.test(paragraph) || /让我们.*[！。]$/.test(paragraph)
  );
}

/** Whether nothing comes behind a paragraph. */
function isLast(paragraph: string): boolean {
  return (
    /(?:谢谢(?:大家|各位|你们)?|完了?|完毕|到此结束|到这里|散会|干杯|敬礼)[。！!]*$/.test(paragraph) &&
    paragraph.length < 60
  );
}

/** What speeches of the corpus say in such a place, beginning with `prefix`: whole sentences of several voices. */
export function openersFor(role: OpenerRole, prefix: string, corpus: Corpus, ownUri?: string): Opener[] {
  // in a small corpus hardly anything is said twice
  const least = corpus.speeches < 20 ? 1 : 2;
  return corpus.openers({ role, prefix, most: 40 }).flatMap((opener) => {
    const { text } = opener;
    // what the draft's own file says counts for nothing
    const places = opener.places.filter((place) => ownUri === undefined || corpus.locate(place).uri !== ownUri);
    const documents = opener.documents - (opener.places.length - places.length);
    if (documents < least || places.length === 0 || !isUsable(role, text)) return [];
    return [{ role, text, documents, places }];
  });
}

function isUsable(role: OpenerRole, text: string): boolean {
  if (role === 'salutation') return isSalutation(text);
  if (role === 'heading') return true;
  return isHan(text.charCodeAt(0)) && /[。！？：]$/.test(text) && text.length >= 4;
}
