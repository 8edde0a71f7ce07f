import { announcesList } from './announced.ts';
import { awaitedIn, isHeading, type List, readLists } from './lists.ts';
import { successors } from './markers.ts';
import type { Member } from './members.ts';
import type { Occasion } from './setPhrases/occasion.ts';
import { isParticular } from './setPhrases.ts';

/** Units behind the cursor in which nothing may stand where the speech is to end. */
const belowLength = 2000;
/** Units of the paragraph above that are looked at. */
const paragraphLength = 500;
/** A speech without headings is hardly over before, in code units: one of a known kind, and any other one. */
const shortest = { known: 400, unknown: 600 };
/** The same of one that has come to its last words. */
const shortestOfAll = 80;
/** Longest paragraph behind which a speech of a known kind may end, as short as it is; in code units. */
const shortParagraph = 60;
/** Longest line that says no more than that this was all, in code units. */
const longestLastWords = 60;

/**
 * How near a speech is to its end: `far` where more is announced, or stands below; `late` where no more is known to come;
 * `possible` where its last paragraph may be one of the last, too; `near` where its last words have begun; `over` where
 * they have been said.
 */
export type Ending = 'far' | 'late' | 'possible' | 'near' | 'over';

/**
 * How near the line that begins at `lineStart` (offset in the draft) is to the end of the speech.
 *
 * @param paragraphs how many paragraphs of the speech itself stand above
 * @param occasion what is known of it; undefined where nothing is
 */
export function endingAt(
  draft: string,
  {
    lineStart,
    offset,
    paragraphs,
    occasion,
  }: { lineStart: number; offset: number; paragraphs: number; occasion?: Occasion },
): Ending {
  const isKnown = occasion !== undefined && isParticular(occasion);
  const last = lastLine(draft, lineStart);
  if (saysEnd(last) && paragraphs > 1) return 'over';
  if (draft.slice(offset, offset + belowLength).trim() !== '') return 'far';
  const { open } = readLists(draft, lineStart);
  if (open.some(({ members, size }) => size !== undefined && members[0].marker.value < size)) return 'far';
  const isFirst = open.length > 0 && isAlone(open[0].members[0], draft, lineStart);
  if (offset >= shortestOfAll && isClosing(last)) return isFirst ? 'possible' : 'near';
  if (isFirst || isHeading(last) || announcesList(last) || awaitedIn(last)) return 'far';
  if (paragraphs > 1 && occasion?.lastWords?.test(last)) return 'possible';
  if (open.length > 0 && !open.every((list) => mayBeAll(list, draft, lineStart))) return 'far';
  if (open.length > 0) return isLastPart(open) ? 'near' : 'late';
  const isShort = isKnown && last.length <= shortParagraph;
  if (paragraphs > 1 && (isShort || LOOKS_AHEAD.test(last) || ADDRESS.test(last))) return 'possible';
  if (isKnown && LOOKED_AHEAD.test(last)) return 'possible';
  return lineStart >= (isKnown ? shortest.known : shortest.unknown) ? 'late' : 'far';
}

/** Whether a member is the first of its list, and no other follows in its paragraph. */
function isAlone({ marker, end }: Member, draft: string, lineStart: number): boolean {
  return marker.value === 1 && !successors(marker).some((next) => draft.slice(end, lineStart).includes(next));
}

/** Code units of a part, and the share of the one before it, below which it is hardly written yet. */
const shortPart = { length: 80, share: 0.25 };

/** Two points are seldom all; two parts may be, when the second has been written out, too. */
function mayBeAll({ members: [member, previous] }: List, draft: string, lineStart: number): boolean {
  const { kind, value } = member.marker;
  const least = previous ? Math.min(shortPart.length, shortPart.share * (member.end - previous.end)) : 0;
  if (lineStart - member.end < least) return false;
  return kind === 'chinese' || value > 2 || (value === 1 && !isAlone(member, draft, lineStart));
}

/** Whether the cursor stands in a part that hardly any other one follows: what is to be done next. */
function isLastPart([list, outer]: readonly List[]): boolean {
  return !outer && list.members[0].marker.value > 1 && LAST_PART.test(list.members[0].words);
}

/** The paragraph above, as far as it is looked at. */
export function lastLine(draft: string, lineStart: number): string {
  const above = draft.slice(Math.max(0, lineStart - paragraphLength), lineStart).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1).trim();
}

/** Words to the hearers that open a paragraph. */
const ADDRESS =
  /^(?:同志们|朋友们|女士们|先生们|乡亲们|[^，。：！]{0,4}(?:朋友|战友|同学|老师|队员|兄弟姐妹)们|各位[^，。：！]{1,12}|尊敬的[^，。：！]{1,12})(?:、[^，。：！]{1,8}){0,2}[，！,!]/;
const APPEAL =
  /(?:让我们|我提议|我坚信|我相信|我们坚信|前途光明|任重道远|使命光荣|再创|新篇章|努力奋斗|共同举杯|行动起来)/;
const WISH = /^(?:最后[，,]|祝|预祝|衷心祝|再次.{0,12}(?:感谢|祝))[^。]*/;
const SUMS_UP = /^(?:总之|综上所述|总的来说|一句话)[，,]|^(?:以上|上述)[^，。]{0,10}[，。]/;
const LAST_PART = /^(?:下一?步|今后|下一?阶段)[^，。]{0,12}$|努力方向|整改措施|打算$|建议$/;
/** What is wished the hearers, and no congratulation. */
const WELL = /^(?:最后|在此)?[，,]?我?(?:再次)?(?:衷心|真诚|诚挚)?地?(?:预|恭|敬)?祝(?![贺福])[^。]*[。！]$/;
/** What the dead are told last. */
const LEAVE = /(?:安息吧?|永垂不朽|一路走好|千古)[。！!]+$/;
/** What asks the hearers for the last thing. */
const ASKS = /请(?:予|各位[^，。]{0,8}|大家|组织|领导|同志们|乡亲们)*(?:审议|评议|审查|批评指正|指正|监督|批评)[。！]$/;
/** What the last paragraphs before the closing speak of: what is hoped for, and what comes next. */
const LOOKS_AHEAD =
  /^(?:希望|新的一年|新的征程|展望|面向未来|未来|今后|往后|我们(?:将|真诚|诚挚|坚信|相信)|我(?:将|坚信|相信)|相信|如果|让我们)/;

/** A paragraph that comes to that at its end, as all of a short speech may. */
const LOOKED_AHEAD = /(?:。(?:新的一年|展望|面向未来|今后|往后|如果|无论|希望)|，也希望)[^。]*。$/;

/** Whether a paragraph is one of those that a speech ends with: it addresses the hearers and appeals, or wishes well. */
function isClosing(paragraph: string): boolean {
  const address = ADDRESS.exec(paragraph)?.[0] ?? '';
  const isAppeal = APPEAL.test(paragraph) || paragraph.endsWith('！');
  return (
    (address !== '' && address !== paragraph && isAppeal) ||
    WISH.test(paragraph) ||
    SUMS_UP.test(paragraph) ||
    ASKS.test(paragraph) ||
    // `这让我们看到了…` tells, and appeals to nobody
    /(?:^|[，。！；])让我们.*[！。]$/.test(paragraph)
  );
}

/** Whether a sentence is a speech's very last one, wherever it stands: `谢谢大家！`, `…，干杯！`. */
export function isFarewell(before: string): boolean {
  return /(?:谢谢[^，。！]{0,8}|干杯|散会|敬礼)[。！!]+$/.test(before);
}

/** Whether a paragraph wishes the hearers well and does nothing else: then nothing begins anew. */
export function wishesWell(paragraph: string): boolean {
  return WELL.test(paragraph);
}

/** Whether a paragraph asks the hearers for the last thing: `以上报告，请予审议。` */
export function asksLast(paragraph: string): boolean {
  return ASKS.test(paragraph);
}

/** Whether a paragraph sums up a list, or the speech: then its points are over. */
export function sumsUp(paragraph: string): boolean {
  return SUMS_UP.test(paragraph) || ASKS.test(paragraph);
}

/** What is over is the speech: `七月底前全部签完。` is not. */
const LAST_WORDS =
  /(?:谢谢[^，。！]{0,8}|(?:讲话|发言|汇报|报告|演讲|致[辞词]|介绍|宣讲|述职|我的话)[到已就]?[此经]?完[了毕]?|[讲说]完了|^完[了毕]|到此结束|到这里|散会|干杯|敬礼)[。！!]*$/;

/** Whether nothing comes behind a paragraph: its speech is over. */
export function saysEnd(paragraph: string): boolean {
  return paragraph.length < longestLastWords && (LAST_WORDS.test(paragraph) || LEAVE.test(paragraph));
}

/** Whether a paragraph calls upon the hearers and says nothing else yet: `各位代表！` */
export function isAddress(paragraph: string): boolean {
  return paragraph !== '' && ADDRESS.exec(paragraph)?.[0] === paragraph;
}

/** What stands before the words that matter in what a speech ends with: `同志们，`, `最后，`. Empty where nothing does. */
export function addressOf(sentence: string): string {
  const address = ADDRESS.exec(sentence)?.[0] ?? '';
  return address + (/^(?:最后|现在|在此)[，,]/.exec(sentence.slice(address.length))?.[0] ?? '');
}
