import { rememberLast } from '../../../util/rememberLast.ts';
import type { Member } from '../members.ts';
import { frameOf } from './frames.ts';
import { gapsIn, type Mould, mouldOf } from './mould.ts';

/** How likely a heading has the shape of those before it: of several, of the only one. */
const likelyShape = 0.6;
const likelyFrame = 0.2;

/** The shape of a list's next member. */
export interface Shape {
  mould: Mould;
  probability: number;
  /** Lengths of what stands in its gaps, in code units. */
  lengths: number[];
  /** Whether several members have it, and it is not just a usual one. */
  isShared: boolean;
  /** Whether it is that of their first clauses, and more has to follow. */
  isClause: boolean;
}

/** Shapes that are remembered: of the lists that the cursor stands in, which are the same at the next key. */
const mostShapes = 8;

/** The shape that members of a list, the nearest first, let one expect of the next; undefined where they have none. */
export const shapeOf = rememberLast(
  mostShapes,
  (members: readonly Member[]) => members.map(({ words }) => words).join('\n'),
  findShape,
);

function findShape(members: readonly Member[]): Shape | undefined {
  const question = nextQuestion(members.map(({ words }) => words));
  if (question)
    return { mould: [question, ''], lengths: [], probability: likelyShape, isShared: true, isClause: false };
  const sentences = members.map(({ words }) => withFullMarks(words).replace(/；$/, ''));
  const clauses = sentences.map((words) => /^[^，。；]*，?/.exec(words)?.[0] ?? words);
  for (const texts of [sentences, clauses]) {
    const several = mouldOf(texts);
    const mould = several ?? (texts.length === 1 || texts === clauses ? frameOf(texts[0]) : undefined);
    if (!mould) continue;
    const lengths = texts.flatMap((text) => gapsIn(mould, text) ?? []).map(({ length }) => length);
    return {
      mould: mould.map((part) => withMarksOf(members[0].words, part)),
      lengths,
      probability: several ? likelyShape : likelyFrame,
      isShared: several !== undefined,
      isClause: texts !== sentences && texts[0] !== sentences[0],
    };
  }
  return undefined;
}

/** What is asked behind `什么是…` and `为什么…`: how. Undefined behind anything else. */
function nextQuestion([latest = '', before = '']: readonly string[]): string | undefined {
  return /^为什么/.test(latest) && /^什么是/.test(before) ? '怎样' : undefined;
}

/** A text with its straight quotation marks and half-width commas as they are printed. */
function withFullMarks(text: string): string {
  let isOpen = false;
  return text.replace(/[",]/g, (mark) => {
    if (mark === ',') return '，';
    isOpen = !isOpen;
    return isOpen ? '“' : '”';
  });
}

/** The same back again where the writer uses straight ones. */
function withMarksOf(model: string, part: string): string {
  const straight = model.includes('"') ? part.replace(/[“”]/g, '"') : part;
  return model.includes(',') ? straight.replaceAll('，', ',') : straight;
}
