import type { Mould } from './mould.ts';

/**
 * Shapes that headings of speeches have so often that one heading is enough to expect the next in the same: `…` is a
 * gap. The more particular ones stand before the others.
 */
const frames = [
  '以…推动…，以…促进…',
  '以最…的…，切实…',
  '以…为抓手，…',
  '以…为引领，…',
  '以…为统领，…',
  '以…为目标，…',
  '以…为重点，…',
  '以…为契机，…',
  '既要…，又要…',
  '既要…，也要…',
  '既要…，更要…',
  '不仅要…，更要…',
  '坚持…，着力…',
  '坚持…，推动…',
  '坚持以…为…，…',
  '坚持…不动摇',
  '坚持…不放松',
  '以“…”的…',
  '围绕…，着力…',
  '聚焦…，着力…',
  '突出…，着力…',
  '强化…，推动…',
  '要把…作为…',
  '把…作为…',
  '让…成为…',
  '以…推动…',
  '以…促进…',
  '以…赋能…',
  '以…引领…',
  '以…之…，…之…',
  '从…中…',
  '向…要…',
  '…，做…的“…”',
  '…，做…的…',
  '…，当好…的…',
  '希望大家做…的…',
  '希望你们做…的…',
  '希望同学们做…的…',
  '希望大家…，…',
  '做…的表率',
  '做…的模范',
  '做…的引领者',
  '当好…的…',
  '始终保持…的…',
  '要聚焦…，…',
  '聚焦…，…',
  '围绕…，…',
  '坚持…，…',
  '突出…，…',
  '强化…，…',
];

const compiled = frames.map((frame): [RegExp, Mould] => {
  const parts = frame.split('…');
  return [new RegExp(`^${parts.join('(.{1,16}?)')}$`, 'u'), parts];
});

/** Words before or behind a quotation that say that another word may stand in it. */
const leading =
  /(?:聚焦|围绕|紧扣|锚定|盯住|瞄准|扭住|树牢|拧紧|突出|立足|抓住|抓好|抓牢|念好|下好|打好|打造|唱响|当好|守住|练就|筑牢|补足|用好|做好|在|坚持|强化|把好|把牢|扛起)$/;
const trailing =
  /(?:上|字上)?(?:下功夫|下苦功|求突破|见实效|用力|发力|作表率|走在前|抓实效|求实效|见真章|做文章|勇担当|当先锋|开新局|出实招|聚合力)[，、。]?|^(?:关|字诀|牌|棋|仗|曲|经|关口)/;

/** `突出一个“严”字`: what is quoted is put for something. */
const quotedWord = /^.{0,8}“[^“”]{1,4}”字(?!.)/;
/** `在筑牢信仰之基上见实效`: where, and what is to come of it. */
const upon = /^(要?在)[^，]{1,16}?(上(?:\p{sc=Han}{2,3}))$/u;

/** Longest heading that is looked at, in code units: a longer one is a sentence. */
const longest = 26;

/** The shape that a single heading lets one expect; undefined where it has none of its own. */
export function frameOf(heading: string): Mould | undefined {
  const end = /[。；]$/.exec(heading)?.[0] ?? '';
  const words = heading.slice(0, heading.length - end.length);
  const mould = ofClauses(words.split('，')) ?? (words.length <= longest ? usualOf(words) : undefined);
  return mould && [...mould.slice(0, -1), mould[mould.length - 1] + end];
}

function usualOf(words: string): Mould | undefined {
  return compiled.find(([pattern]) => pattern.test(words))?.[1];
}

/** Most clauses of a heading. */
const mostClauses = 3;

/** The shape of a heading with a clause that has one of its own: the other clauses are gaps, with the comma between. */
function ofClauses(clauses: readonly string[]): Mould | undefined {
  if (clauses.length > mostClauses) return undefined;
  const shapes = clauses.map((clause) => quotedIn(clause) ?? uponIn(clause));
  if (shapes.every((shape) => shape === undefined)) return undefined;
  return shapes.reduce<string[]>(
    (mould, shape = ['', '']) => {
      const [first, ...others] = shape;
      const comma = mould.length === 1 && mould[0] === '' ? '' : '，';
      return [...mould.slice(0, -1), `${mould[mould.length - 1]}${comma}${first}`, ...others];
    },
    [''],
  );
}

function quotedIn(clause: string): Mould | undefined {
  const [, before, behind] = /^([^“”]{0,10}“)[^“”]{1,12}(”[^“”]{0,16})$/.exec(clause) ?? [];
  if (before === undefined) return undefined;
  const isUsual = leading.test(before.slice(0, -1)) || trailing.test(behind.slice(1)) || quotedWord.test(clause);
  return isUsual ? [before, behind] : undefined;
}

function uponIn(clause: string): Mould | undefined {
  const [, before, behind] = upon.exec(clause) ?? [];
  return before === undefined ? undefined : [before, behind];
}
