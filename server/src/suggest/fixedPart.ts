import type { Suggestion } from './suggestion.ts';

/** What a suggestion says before the first name or figure that has to be filled in; all of it where there is none. */
export function fixedPart({ text, placeholders }: Pick<Suggestion, 'text' | 'placeholders'>): string {
  return text.slice(0, placeholders[0]?.start ?? text.length);
}
