import { announced } from '../announced.ts';
import { bold, leadOf } from '../lead.ts';
import { markerAt } from '../markers.ts';
import { type LineAbove, linesAbove, type Member, unnumbered, wordsOf } from '../members.ts';
import { gapsIn, type Mould } from './mould.ts';
import { shapeOf } from './shapes.ts';

/** Paragraphs that begin alike without a number: the next one may begin so, too. */
export interface Parallel {
  /** What all of them open with besides words: `——`, or nothing. */
  dash: string;
  /** What stands before that, and what ends bold type behind their words. */
  lead: string;
  close: string;
  /** The nearest two, what stands for their marker being empty; none where they have only the dash in common. */
  members: Member[];
}

/** How far back they are looked for, in code units and in lines: bodies may stand between bold ones. */
const farthest = 3000;
const mostLines = 12;

/**
 * The parallel paragraphs right above the line that begins at `lineStart`; undefined where none are.
 *
 * @param typed what the line holds already
 */
export function parallelAbove(draft: string, lineStart: number, typed = ''): Parallel | undefined {
  const above: Member[] = [];
  let isBorneOut: ((mould: Mould) => boolean) | undefined;
  for (const line of linesAbove(draft, lineStart, farthest)) {
    const member = memberOf(line);
    if (above.length === 2) isBorneOut = bearsOut(above, line, member);
    // what is numbered goes on by its number
    if (!member || above.length === mostLines) break;
    above.push(member);
  }
  // most paragraphs begin differently
  if (above.length > 1 && mayBeParallel(above[0], above[1])) {
    const parallel = parallelOf(above[0], above[1], typed, isBorneOut);
    if (parallel) return parallel;
  }
  // `**县…` is no bold heading but a hidden name
  const headings = above.filter(({ lead, close }) => lead.endsWith(bold) && close !== '');
  return headings.length > 1 && mayBeParallel(headings[0], headings[1])
    ? parallelOf(headings[0], headings[1], typed)
    : undefined;
}

const DASH = /^(?:—{1,3}|--)\s*(?=[\p{sc=Han}“])/u;

function memberOf({ words: line, start }: LineAbove): Member | undefined {
  const lead = leadOf(line);
  if (lead.startsWith('#') || markerAt(line, lead.length, line.length)) return undefined;
  return {
    marker: unnumbered,
    lead,
    ...wordsOf(line.slice(lead.length), lead.endsWith(bold)),
    end: start + lead.length,
  };
}

function mayBeParallel(nearest: Member, other: Member): boolean {
  return nearest.lead === other.lead && nearest.words.charAt(0) === other.words.charAt(0);
}

/**
 * Whether the paragraph above two bears out that they are meant to be alike: it is a third one (23 of 35 such runs go on),
 * or announces more than two.
 */
function bearsOut([nearest, other]: Member[], { words }: LineAbove, member: Member | undefined) {
  return (mould: Mould): boolean =>
    (member !== undefined && mayBeParallel(nearest, member) && gapsIn(mould, member.words) !== undefined) ||
    (other.lead === '' && (announced(words) ?? 0) > 2);
}

function parallelOf(
  nearest: Member,
  other: Member,
  typed: string,
  isBorneOut?: (mould: Mould) => boolean,
): Parallel | undefined {
  const dash = DASH.exec(nearest.words)?.[0] ?? '';
  if (!other.words.startsWith(dash)) return undefined;
  const members = [nearest, other].map((member) => ({ ...member, words: member.words.slice(dash.length) }));
  const shape = shapeOf(members);
  const isList = dash !== '' || nearest.lead !== '';
  const isMould =
    shape?.isShared === true &&
    (isMeant(shape.mould, isList) ||
      (weigh(shape.mould[0]) >= least && isBorneOut?.(shape.mould)) ||
      isBegun(shape.mould, typed) ||
      (dash !== '' && isBound(shape.mould)));
  if (dash === '' && !isMould) return undefined;
  return { dash, lead: nearest.lead, close: nearest.close, members: isMould ? members : [] };
}

/**
 * What paragraphs begin with that are meant to be alike. Two that begin with whom they speak of (`公司…`, `我们…`), or
 * with a time (`今年以来，…`), only happen to.
 */
const OPENS =
  /^(?:希望|愿|感谢|感恩|祝愿|要|必须|坚持|坚定|坚决|始终|让|做|当好|把|在|以|从|为了|没有|只有|这是|聚焦|围绕|突出|强化|深化|推进|推动|加强|加快|着力|持续|牢记|不忘|用|全面|进一步|更加|不断|积极|严格|切实|实施|打造|提升|增强|抓好)/;
/** Words before it that say nothing: `我们要…`. */
const SPEAKER = /^我们?/;
/** A later part that is no noun which both happen to have: one at a mark, or one that binds. */
const BINDS = /[，：][^，：的。]|^(?:[上中下里要得更为成]|作为)|”.*[^，。]/;

/** Hanzi at the beginning that are enough by themselves: of plain paragraphs, of those with a lead. */
const enough = 4;
const enoughOfList = 2;
/** Hanzi at the beginning that two share by no chance, where more of them is alike. */
const longHead = 6;
/** Least Hanzi of any other mould in all. */
const least = 3;

/**
 * Whether a mould is meant to be one. In government reports and talks two paragraphs in a thousand stand behind two
 * that have such a one, and every other of them has it, too.
 */
function isMeant(mould: Mould, isList: boolean): boolean {
  const head = mould[0].replace(SPEAKER, '');
  const rest = mould.slice(1);
  // `这一年，我们向…而…。`
  if (weigh(mould[0]) >= longHead && rest.length > 1 && rest.some((part) => weigh(part) > 0)) return true;
  if (!OPENS.test(head)) return false;
  if (weigh(head) >= (isList ? enoughOfList : enough)) return true;
  const binds = weigh(mould[mould.length - 1]) > 0 || mould.slice(1).some((part) => BINDS.test(part));
  return binds && weigh(mould.join('')) >= least;
}

/** Whether the second half of a mould is bound to the first by a mark: `讲…，做到…`. Behind dashes that is enough. */
function isBound(mould: Mould): boolean {
  return mould.some((part, at) => at > 0 && /^，/.test(part) && weigh(part) >= enoughOfList);
}

/** Whether the writer has begun one more in the words that open them all, and something else binds them. */
function isBegun([head, ...parts]: Mould, typed: string): boolean {
  return weigh(head) >= least && typed.trimStart().startsWith(head) && weigh(parts.join('')) > 0;
}

function weigh(words: string): number {
  return words.replace(/[，、。；：！“”的和了是与及]/g, '').length;
}
