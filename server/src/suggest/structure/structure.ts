import type { Corpus } from '../../index/questions.ts';
import type { Cursor } from '../cursor.ts';
import type { Suggestion, SuggestOptions } from '../suggestion.ts';
import { callForms } from './begun/callBegun.ts';
import { begunClosing } from './begun/closingBegun.ts';
import { openingForms } from './begun/openingBegun.ts';
import { wishForms } from './begun/wishBegun.ts';
import { type Due, duesAt, pointsDue } from './due.ts';
import { titleOfFile } from './fileTitle.ts';
import { formsOf } from './forms.ts';
import { type Asked, lineStarts } from './lineStart.ts';
import { mayOpen } from './markers.ts';
import { clauseDue } from './moulds/parallelClauses.ts';
import { lineStartAt, speechStart } from './speechStart.ts';

/** Most code units of a line that are still its start. */
const longestStart = 8;
/** Longest heading that is still gone on with in the mould of others, in code units. */
const longestHeading = 60;
/** Most clauses back that the point begins in which the cursor stands, and most code units. */
const mostClauses = 3;
const longestPoint = 60;

/** What the place in the speech asks for at the cursor: salutation, ordinal, mould, closing. */
export function structural(
  draft: string,
  offset: number,
  cursor: Cursor,
  corpus: Corpus,
  { ownUri, near, fileTitle, isUnasked }: Pick<SuggestOptions, 'ownUri' | 'near' | 'fileTitle' | 'isUnasked'>,
): Asked {
  const { before, tail, opensLine } = cursor;
  if (tail.trim() !== '') return nothing;
  const title = draft.slice(0, offset - before.length).trim() === '' ? titleOfFile(before, fileTitle) : [];
  if (title.length > 0 && before !== '') return { first: title, others: [] };
  const start = opensLine && before.length <= longestHeading ? speechStart(draft, lineStartAt(draft, offset)) : 0;
  if (start > 0) return structural(draft.slice(start), offset - start, cursor, corpus, { ownUri, near, isUnasked });
  let asked: Asked;
  if (opensLine && before.length <= longestStart)
    asked = lineStarts(draft, offset, before, corpus, { ownUri, near, isUnasked });
  else if (opensLine && begunClosing(before))
    asked = closingForms(draft, offset, cursor, corpus, { ownUri, near, isUnasked });
  else asked = headingForms(draft, offset, cursor);
  if (title.length > 0) return { first: [...title, ...asked.first], others: asked.others };
  if (asked.first.length > 0) return asked;
  const opening = openingForms(draft, offset, cursor);
  if (opening) return opening;
  const points = pointForms(cursor);
  const wishes = wishForms(draft, offset, cursor);
  const others = [...asked.others, ...points.others, ...callForms(draft, offset, cursor)];
  return { first: [...points.first, ...wishes], others };
}

const nothing: Asked = { first: [], others: [] };
/** A form that is less likely than this must be worth its place in the list. */
const likely = { heading: 0.2, point: 0.1 };

/** How a closing goes on of which more than a few words stand there: not all of them belong to a label. */
function closingForms(
  draft: string,
  offset: number,
  { before, typed }: Cursor,
  corpus: Corpus,
  options: Pick<SuggestOptions, 'ownUri' | 'near' | 'isUnasked'>,
): Asked {
  const { first, others } = lineStarts(draft, offset, before, corpus, options);
  const labelled = (one: Suggestion) => ({ ...one, typed });
  return { first: first.map(labelled), others: others.map(labelled) };
}

/** How a heading goes on in the mould of those before it. */
function headingForms(draft: string, offset: number, { before, typed, opensLine }: Cursor): Asked {
  if (!opensLine || before.length > longestHeading || /[。！？]$/.test(before)) return nothing;
  const forms = formsOf(duesAt(draft, lineStartAt(draft, offset), before), before, typed);
  const isLikely = ({ probability }: Suggestion) => probability >= likely.heading;
  return { first: forms.filter(isLikely), others: forms.filter((form) => !isLikely(form)) };
}

/** Whether the text below begins with a marker: the point is made there, in a paragraph of its own. */
function opensWith(below: string, marker: string): boolean {
  return marker !== '' && below.trimStart().startsWith(marker.replace(/[，、：,:]$/, ''));
}

/** The point that is due in a paragraph, or how the one goes on that has been begun. */
function pointForms({ before, typed, below }: Cursor): Asked {
  let clauses = 0;
  for (let at = before.length; at > 0 && before.length - at <= longestPoint; at--) {
    if (!'。；：！？，'.includes(before[at - 1])) continue;
    if (clauses++ === mostClauses) break;
    // most clauses begin with no marker, and need not be looked at
    const words = before.slice(at);
    const clause = clauseDue(before.slice(0, at), words);
    if (!clause && !mayOpen(words)) continue;
    const points = mayOpen(words) ? pointsDue(before.slice(0, at), words) : [];
    const dues = [...points, ...(clause ? [clause] : [])].filter(({ text }) => !opensWith(below, text));
    const label = words === '' ? 0 : typed;
    // who has begun the marker means it
    const isSure = (due: Due) => words !== '' || due.probability >= likely.point;
    const first = formsOf(dues.filter(isSure), words, label);
    const others = formsOf(
      dues.filter((due) => !isSure(due)),
      words,
      label,
    );
    if (first.length + others.length > 0) return { first, others };
  }
  return nothing;
}
