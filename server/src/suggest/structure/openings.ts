import type { Corpus, Opener, OpenerRole } from '../../index/questions.ts';
import { isHan } from '../../speech/characters.ts';
import { isSalutation } from '../../speech/salutations.ts';
import { announcesList } from './announced.ts';
import { type Ending, endingAt, lastLine } from './ending.ts';
import type { Top } from './fitting.ts';
import { markerAt } from './markers.ts';
import type { Occasion } from './setPhrases/occasion.ts';
import { isParticular, occasionOf } from './setPhrases.ts';
import { occasionOfWords } from './wordsOfOccasion.ts';

/** Units at the top of a draft in which its salutation is looked for. */
const topLength = 2000;
/** Lines of a title page that may stand above a salutation: title, date, place, who speaks. */
const mostAbove = 5;
/** Longest line of a title page, in code units. */
const longestTitle = 60;
/** Longest paragraph behind the salutation with which a speech has not really begun yet, in code units. */
const longestOpening = 150;

/** What a new line may be where the cursor stands, besides a heading or a point. */
export interface Place extends Top {
  roles: OpenerRole[];
  /** The salutation on the line above, where more hearers are to be greeted: `尊敬的各位来宾，`. */
  greeted?: string;
  /** The paragraphs behind the salutation, or behind the title where there is none; as far as the top of the draft goes. */
  said: string[];
  /** The paragraph above. */
  last: string;
  ending: Ending;
}

/** Reads where the line that begins at `lineStart` (offset in the draft) stands in the speech. */
export function placeAt(draft: string, lineStart: number, offset: number): Place {
  const above = linesOf(draft.slice(0, Math.min(lineStart, topLength)));
  const salutation = salutationAmong(above);
  const titles = above.slice(0, salutation < 0 ? mostAbove : salutation);
  const firstText = titles.findIndex((line) => !isTitleLine(line));
  const titlePage = titles.slice(0, firstText < 0 ? titles.length : firstText);
  const head = titlePage.join('\n');
  const said = above.slice(salutation < 0 ? titlePage.length : salutation + 1);
  const told = occasionAt(head, salutation < 0 ? said : above.slice(salutation));
  // a paper that greets its hearers is read aloud
  const occasion = told?.isWritten && salutation >= 0 ? undefined : told;
  const ending = endingAt(draft, {
    lineStart,
    offset,
    paragraphs: said.length,
    occasion,
  });
  const last = lastLine(draft, lineStart);
  const greeted = greetsOn(last) ? last : undefined;
  const roles: OpenerRole[] = [];
  const isSilent = occasion?.isWritten ?? false;
  if (lineStart <= topLength && !isSilent) {
    const below = linesOf(draft.slice(offset, offset + topLength)).slice(0, mostAbove);
    // what stands below goes on from the opening above
    const isOpen = hasOpened(said) || (below.length > 0 && said.some((line) => !GREETING.test(line)));
    if (salutation >= 0 && !isOpen && !greeted) roles.push('opening');
    const isTop = above.length <= mostAbove && above.every(isTitleLine);
    if (salutation < 0 && isTop && !below.some(isSalutation)) roles.push('salutation');
  }
  if (ending !== 'far' && ending !== 'over' && !isSilent) roles.push('closing');
  return { roles, head, salutation: above[salutation] ?? '', occasion, greeted, said, last, ending };
}

/** Which of the lines at the top greets the hearers; -1 where none does. */
function salutationAmong(lines: readonly string[]): number {
  const at = lines.findIndex(isSalutation);
  // below the text of the speech its hearers are only called upon again: `各位代表！`
  const isAmid = at > 0 && /[！!]$/.test(lines[at]) && !lines.slice(0, at).every(isTitleLine);
  return isAmid ? -1 : at;
}

/** What the title tells of the occasion, or the words of the speech where it has none that does. */
function occasionAt(head: string, words: readonly string[]): Occasion | undefined {
  if (head === '') return occasionOfWords(words);
  const told = occasionOf(head);
  const tellsNothing = !isParticular(told) && !/会|工作|报告|讲话|活动/.test(head);
  return (tellsNothing && occasionOfWords(words)) || told;
}

/** Whether more hearers are to be greeted behind a salutation: `尊敬的各位来宾，`. */
export function greetsOn(salutation: string): boolean {
  return /[，,、]$/.test(salutation) && isSalutation(`${salutation.slice(0, -1)}，`);
}

/** What says hello and nothing else. */
export const GREETING = /^(?:大家|各位|同志们|朋友们).{0,2}好！?$/;
/** Longest paragraph that only greets, in code units. */
const longestGreeting = 20;
const OPENED = /^(?:刚才|根据|按照|这次|这是|经)|代表[^。]*(?:祝贺|感谢|问候|欢迎|敬意)[^。]*[。！]$|。.+。$/;

/** Whether the paragraphs behind the salutation have opened the speech: then what it is about comes next. */
function hasOpened(said: readonly string[]): boolean {
  if (said.length > 1 || said.join('').length > longestOpening) return true;
  const last = said.at(-1) ?? '';
  // a greeting and what was said behind it
  if ((last.match(/[。！？]/g)?.length ?? 0) > 1 && last.length > longestGreeting) return true;
  // who has announced his points has opened, and so has who has told what this is about, or spoken for others
  return announcesList(last) || OPENED.test(last);
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether a line may stand on a title page: title, date, place, who speaks. */
export function isTitleLine(line: string): boolean {
  return line.length <= longestTitle && !/[。！？；：]$/.test(line) && !markerAt(line, 0, line.length);
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
