import { personsIn } from '../../speech/names/persons.ts';
import { placesIn } from '../../speech/names/places.ts';
import type { Span } from '../../util/span.ts';
import type { Zone } from './zones.ts';

/** Code units of a clause that tells by itself that it was taken over: shorter ones stand in many a speech. */
const tellingClause = 6;

/**
 * What the writer of a draft says himself: all that stands outside of the zones, and within them the clauses that he
 * changed, without the names and figures that he left in them. `wordsOf` gives all that a past speech says: a sentence
 * of its end may have come with one of its beginning.
 */
export function ownWordsOf(
  draft: string,
  span: Span,
  zones: readonly Zone[],
  known: ReadonlySet<string>,
  wordsOf: (speech: number) => string,
): string {
  const pieces: string[] = [];
  let done = span.start;
  for (const zone of [...zones].sort((a, b) => a.start - b.start)) {
    if (zone.start > done) pieces.push(draft.slice(done, zone.start));
    const [{ speech, text }] = zone.sources;
    pieces.push('\n', ...changedClauses(draft.slice(zone.start, zone.end), text, known, () => wordsOf(speech)));
    done = Math.max(done, zone.end);
  }
  pieces.push(draft.slice(done, span.end));
  return pieces.join('');
}

function changedClauses(text: string, source: string, known: ReadonlySet<string>, allOfSource: () => string): string[] {
  const said = withoutMarks(source);
  const isSaid = (clause: string) =>
    said.includes(clause) || (clause.length >= tellingClause && allOfSource().includes(clause));
  return text
    .split(/(?<=[，。；：！？、\n])/u)
    .filter((clause) => !isSaid(withoutMarks(clause).replace(/[，。；：！？、\s]+$/u, '')))
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
