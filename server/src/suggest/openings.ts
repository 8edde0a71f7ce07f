import type { Corpus, Opener, OpenerRole } from '../index/questions.ts';
import { isHan } from '../speech/characters.ts';
import { isSalutation } from '../speech/salutations.ts';
import { markerAt } from './markers.ts';

/** Units at the top of a draft in which its salutation is looked for. */
const topLength = 2000;
/** Lines of a title page that may stand above a salutation: title, date, place, who speaks. */
const mostAbove = 4;
/** Longest line of a title page, in code units. */
const longestTitle = 60;
/** A speech shorter than this is not at its end yet, in code units. */
const shortestSpeech = 400;

/** The roles that a new line may have where the cursor stands. `lineStart` is an offset in the draft. */
export function rolesAt(draft: string, lineStart: number, offset: number): OpenerRole[] {
  const roles: OpenerRole[] = [];
  if (lineStart <= topLength) {
    const lines = draft
      .slice(0, lineStart)
      .split(/[\r\n]+/)
      .map((line) => line.trim());
    const above = lines.filter((line) => line !== '');
    const salutation = above.findIndex(isSalutation);
    if (salutation >= 0 && above.length - salutation <= 2) roles.push('opening');
    if (salutation < 0 && above.length <= mostAbove && above.every(isTitle)) {
      roles.push('salutation');
    }
  }
  if (offset >= shortestSpeech && draft.slice(offset, offset + topLength).trim() === '') roles.push('closing');
  return roles;
}

function isTitle(line: string): boolean {
  return line.length <= longestTitle && !/[。！？；：]$/.test(line) && !markerAt(line, 0, line.length);
}

/** What speeches of the corpus say in such a place, beginning with `prefix`: whole sentences of several voices. */
export function openersFor(role: OpenerRole, prefix: string, corpus: Corpus, ownUri?: string): Opener[] {
  // in a small corpus hardly anything is said twice
  const least = corpus.speeches < 20 ? 1 : 2;
  return corpus.openers({ role, prefix, most: 40 }).filter(({ text, documents, place }) => {
    const isOwn = ownUri !== undefined && corpus.locate(place).uri === ownUri;
    if (documents - (isOwn ? 1 : 0) < least) return false;
    if (role === 'salutation') return isSalutation(text);
    if (role === 'heading') return true;
    return isHan(text.charCodeAt(0)) && /[。！？：]$/.test(text) && text.length >= 4;
  });
}
