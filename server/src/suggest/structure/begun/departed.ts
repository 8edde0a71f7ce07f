import { isPersonName } from '../../../speech/names/persons.ts';
import type { Place } from '../openings.ts';

/** Paragraphs in which it is told who has died, and how many code units of them are read. */
const told = { paragraphs: 2, length: 300 };

/** Who is taken leave of, as he is called: `李明同志`, `李明先生`; undefined where nobody is named surely. */
export function departedIn({ head, said }: Pick<Place, 'head' | 'said'>): string | undefined {
  const first = said.slice(0, told.paragraphs).join('\n').slice(0, told.length);
  for (const words of [head, first]) {
    for (const { index } of words.matchAll(/同志|先生|女士|老人|老师|教授|院士|烈士/g)) {
      const name = nameBefore(words, index);
      if (name) return name + words.slice(index, index + 2);
    }
  }
  return undefined;
}

/** The name that ends at `end`: three characters, or two. */
function nameBefore(words: string, end: number): string | undefined {
  const names = [words.slice(Math.max(0, end - 3), end), words.slice(Math.max(0, end - 2), end)];
  return names.find((name) => /^\p{sc=Han}{2,3}$/u.test(name) && isPersonName(name, true));
}

/** The last words to somebody who is named in them: `李明同志安息吧！` of `…同志安息吧！`. */
export function lastWordsTo(departed: string, phrases: readonly string[]): string[] {
  return phrases.map((phrase) => phrase.replace(/(?:^|(?<=让我们向))…(?:同志)?(?=[，\p{sc=Han}])/u, departed));
}

/** How the last words to the dead go on that have been begun in another order; undefined where none have been. */
export function farewellBehind(typed: string, place: Place): string[] | undefined {
  if (!place.occasion?.isMourning) return undefined;
  // further up the one who has died is only spoken of
  if (!place.roles.includes('closing') && !typed.startsWith('安息')) return undefined;
  return restOfFarewell(typed, departedIn(place));
}

/** The same behind `李明同志，`, `安息吧，`: `安息吧！`, `李明同志！`. */
export function restOfFarewell(typed: string, departed: string | undefined): string[] | undefined {
  if (/^安息吧[，,]$/.test(typed)) return departed ? [`${departed}！`] : [];
  if (/^(?:敬爱的|亲爱的|尊敬的)?[^，。！]{1,10}[，,]$/.test(typed) && isCalled(typed, departed)) {
    return ['安息吧！', '一路走好！'];
  }
  return undefined;
}

/** Whether the one who has died is spoken to: by name, or as no living hearers are. */
function isCalled(typed: string, departed: string | undefined): boolean {
  const name = typed.slice(0, -1);
  return (departed !== undefined && name.endsWith(departed)) || (name.endsWith('同志') && name.length > 3);
}
