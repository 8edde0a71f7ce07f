import type { Span } from '../util/span.ts';
import type { Stops } from './stops.ts';

/** A name of two characters, what it is the name of, and what stands before it. */
const NAMED = /(.?)(\p{sc=Han}{2})([市县镇])/gsu;
/** What is no name: `全县`, `我市`, `各镇`, `兄弟县`, `城市`, `乡镇`. */
const NO_NAME = /[全我本各该此这那贵两三几城乡都大股门夜某近外]$|^(?:兄弟|先进|贫困|农业|工业|革命)$/u;
/** What may stand before a name; any other character may belong to it. */
const BEFORE = /^$|[\s\p{P}在于到为向对把让将和与是从离过入出回]/u;

/**
 * The text with the name of the draft's own county, town or city where the source has a placeholder for one. Only where the draft names one alone, twice at least, and says clearly where its name begins. The name is
 * then a stop that holds it.
 */
export function withOwnNames(text: string, { placeholders, variables }: Stops, past: string): { text: string } & Stops {
  let whole = '';
  let done = 0;
  const left: Span[] = [];
  const named: Span[] = [];
  const move = (by: number, from: number) => (span: Span) =>
    span.start >= from ? { start: span.start + by, end: span.end + by } : span;
  let others = variables;
  for (const { start, end } of placeholders) {
    const name = end > start ? ownName(text[end] ?? '', past) : undefined;
    const shift = whole.length - done;
    whole += text.slice(done, start) + (name ?? text.slice(start, end));
    const at = start + shift;
    (name === undefined ? left : named).push({ start: at, end: whole.length });
    if (name !== undefined) others = others.map(move(name.length - (end - start), at));
    done = end;
  }
  whole += text.slice(done);
  return { text: whole, placeholders: left, variables: [...others, ...named].sort((a, b) => a.start - b.start) };
}

/** The only name that the draft has in front of a unit; undefined where it has none, several, or an unclear one. */
function ownName(unit: string, past: string): string | undefined {
  let name: string | undefined;
  let count = 0;
  let clear = false;
  if (unit === '') return undefined;
  for (const [, before, stem, found] of past.matchAll(NAMED)) {
    if (found !== unit || NO_NAME.test(stem)) continue;
    if (name !== undefined && stem !== name) return undefined;
    name = stem;
    count++;
    clear ||= BEFORE.test(before);
  }
  return count > 1 && clear ? name : undefined;
}
