import { isDigit } from '../../../speech/characters.ts';
import type { Cursor } from '../../cursor.ts';

/** A figure that stands at its decimal point. */
const BEGUN = /[0-9０-９][.．]$/;

/** The continuations that put no digits behind the decimal point of the draft: no past speech knows them. */
export function withoutFigures<T extends { text: string }>(candidates: T[], { before }: Pick<Cursor, 'before'>): T[] {
  return BEGUN.test(before) ? candidates.filter(({ text }) => !isDigit(text.charCodeAt(0))) : candidates;
}
