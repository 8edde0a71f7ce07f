import { openBlank } from '../../speech/blanks.ts';
import type { Suggestion } from '../suggestion.ts';
import type { Due } from './due.ts';
import { leadOf } from './lead.ts';
import { type Mould, type Rest, restOf } from './moulds/mould.ts';
import { type Shape, shapeOf } from './moulds/shapes.ts';

/** How likely a gap is full when it is as long as those before, and when it is not. */
const likelyFull = 0.7;
const hardlyFull = 0.25;

/** What the form of the draft asks for behind `typed`, the line or the clause so far: markers that are due, and moulds. */
export function formsOf(dues: readonly Due[], typed: string, label: number): Suggestion[] {
  const found: Suggestion[] = [];
  for (const [rank, one] of dues.entries()) {
    const due = writtenAs(typed, one);
    const bare = bareOf(due, typed, label);
    const shaped = shapedOf(due, typed, label);
    // the likeliest marker is offered in the shape of several before it is offered alone, the others alone first
    const isShaped = rank === 0 && due.members.length > 1;
    for (const item of isShaped ? [shaped, bare] : [bare, shaped]) if (item) found.push(item);
  }
  return found.filter(({ text }, at) => found.findIndex((one) => one.text === text) === at);
}

/** Who has begun the line without the marks before the others wants none. */
function writtenAs(typed: string, due: Due): Due {
  const { text, lead } = due;
  if (lead === '' || typed === '' || lead.startsWith(typed) || leadOf(typed) !== '') return due;
  return { ...due, text: text.slice(lead.length), lead: '', close: '' };
}

function bareOf(
  { text, lead, close, probability, members, early }: Due,
  typed: string,
  label: number,
): Suggestion | undefined {
  if (!text.startsWith(typed) || text === typed || text === lead || (early && typed === '')) return undefined;
  const marker = text.slice(typed.length);
  const placeholders = close === '' ? [] : [{ start: marker.length, end: marker.length }];
  // one that opens a list goes on with nothing
  const origin = members.length > 0 ? form.origin : undefined;
  return { ...form, origin, text: marker + close, typed: label, placeholders, variables: [], probability };
}

const form = { documents: 0, origin: 'above', sources: [] } satisfies Partial<Suggestion>;

function shapedOf(
  { text, lead, close, probability, members }: Due,
  typed: string,
  label: number,
): Suggestion | undefined {
  // what a template asks for is no shape that the writer has chosen
  const written = members.filter(({ words }) => !words.includes('【'));
  if (written.length === 0 || !(text.startsWith(typed) || typed.startsWith(text.trimEnd()))) return undefined;
  const shape = shapeOf(written);
  if (!shape) return undefined;
  const marker = text.slice(typed.length);
  const mould = closedBy(shape, close);
  const rest = restOf(mould, typed.slice(text.length).trimStart());
  if (!rest || rest.text.replace(/[”，。、；：*]/g, '') === '') return undefined;
  const { gaps } = rest;
  return {
    ...form,
    text: marker + rest.text,
    typed: label,
    placeholders: gaps.map((at) => ({ start: marker.length + at, end: marker.length + at })),
    gap: openBlank,
    variables: [],
    probability: (typed.length > lead.length && marker === '' ? 1 : probability) * likelihoodOf(shape, rest),
  };
}

/** The mould with what ends bold type behind it, and behind what is still to be said where it is that of a clause. */
function closedBy({ mould, isClause }: Shape, close: string): Mould {
  if (close === '') return mould;
  return isClause ? [...mould, close] : [...mould.slice(0, -1), mould[mould.length - 1] + close];
}

function likelihoodOf({ probability, lengths }: Shape, { filled }: Rest): number {
  if (filled === undefined || filled === 0) return probability;
  if (filled === 1) return probability * hardlyFull;
  return probability * (lengths.includes(filled) ? likelyFull : hardlyFull) + 0.1;
}
