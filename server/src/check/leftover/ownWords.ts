import { personsIn } from '../../speech/names/persons.ts';
import { placesIn } from '../../speech/names/places.ts';
import type { Span } from '../../util/span.ts';
import type { Zone } from './zones.ts';

/**
 * What the writer of a draft says himself: all that stands outside of the zones, and within them the clauses that he
 * changed, without the names and figures that he left in them.
 */
export function ownWordsOf(draft: string, span: Span, zones: readonly Zone[], known: ReadonlySet<string>): string {
  const pieces: string[] = [];
  let done = span.start;
  for (const zone of [...zones].sort((a, b) => a.start - b.start)) {
    if (zone.start > done) pieces.push(draft.slice(done, zone.start));
    pieces.push('\n', ...changedClauses(draft.slice(zone.start, zone.end), zone.sources[0].text, known));
    done = Math.max(done, zone.end);
  }
  pieces.push(draft.slice(done, span.end));
  return pieces.join('');
}

function changedClauses(text: string, source: string, known: ReadonlySet<string>): string[] {
  const said = withoutMarks(source);
  return text
    .split(/(?<=[，。；：！？、\n])/u)
    .filter((clause) => !said.includes(withoutMarks(clause).replace(/[，。；：！？、\s]+$/u, '')))
    .map((clause) => withoutNames(clause, source, known));
}

/** Without what Markdown sets words off by, and the blanks that open a paragraph: they change no clause. */
function withoutMarks(text: string): string {
  return text.replace(/[*_`]+|^[\s#>]+/gu, '');
}

/** The clause with a blank for each name and number that the source has, too. */
function withoutNames(clause: string, source: string, known: ReadonlySet<string>): string {
  const numbers = [...clause.matchAll(/[\d０-９〇.,]+|第?[一二三四五六七八九十百零]+(?=[届次期轮周])/gu)].map(
    ({ 0: text, index }) => ({ start: index, end: index + text.length, text }),
  );
  const names = [...placesIn(clause, known), ...personsIn(clause), ...numbers].filter(({ text }) =>
    source.includes(text),
  );
  return names
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, clause);
}
