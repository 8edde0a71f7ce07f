import { isLatin } from '../../speech/characters.ts';
import { commonStart } from '../tail.ts';

/** Code units before the cursor that make a place. */
const placeLength = 8;
/** Code units that must stand there at least: an empty draft is no place. */
const leastPlace = 2;
/** A suggestion whose beginning was written, so many code units of it, was neither right nor wrong. */
const halfRight = 2;
/** Most code units typed behind a place before what was shown there is let go. */
const farthest = 64;
/** Places of one draft that are watched at a time. */
const mostPlaces = 8;

/** What the writer did where suggestions had been shown. */
export interface Judgement {
  /** The last characters before the cursor there. */
  place: string;
  /** Suggestions that were typed past: what was written instead began in another way. */
  passed: string[];
  /** Suggestions that were taken, or written out letter for letter. */
  taken: string[];
}

/** What makes a place: the last characters before an offset. */
export function placeBehind(draft: string, offset: number): string {
  return draft.slice(Math.max(0, offset - placeLength), offset);
}

interface Shown {
  offset: number;
  /** Code units of the whole draft. */
  length: number;
  place: string;
  /** The suggestions, and whether the writer saw them. */
  texts: Map<string, boolean>;
}

/**
 * Tells from the text alone what became of suggestions: there is no event for taking one. When the next ones are asked
 * for, what was typed since is compared with those shown before. Offsets and lengths are code units.
 */
export class Watch {
  readonly #shown = new Map<string, Shown[]>();

  /**
   * Suggestions were shown at an offset.
   *
   * @param held suggestions that were kept from the writer: they may be written nevertheless
   */
  show(uri: string, draft: string, offset: number, texts: readonly string[], held: readonly string[] = []): void {
    const place = placeBehind(draft, offset);
    if (place.trim().length < leastPlace || texts.length + held.length === 0) return;
    const watched = this.#shown.get(uri) ?? [];
    let shown = watched.find((one) => one.offset === offset && one.length === draft.length && one.place === place);
    if (!shown) {
      shown = { offset, length: draft.length, place, texts: new Map() };
      watched.push(shown);
    }
    for (const text of held) if (!shown.texts.has(text)) shown.texts.set(text, false);
    for (const text of texts) if (text.length >= halfRight) shown.texts.set(text, true);
    this.#shown.set(uri, watched.slice(-mostPlaces));
  }

  /** What has been decided by now; what is still open stays watched, what can no longer be told is let go. */
  judge(uri: string, draft: string, offset: number): Judgement[] {
    const judgements: Judgement[] = [];
    const open = (this.#shown.get(uri) ?? []).filter((shown) => {
      const typed = typedSince(shown, draft, offset);
      if (typed === undefined) return false;
      const judgement: Judgement = { place: shown.place, passed: [], taken: [] };
      for (const [text, seen] of shown.texts) {
        const common = commonStart(text, typed);
        if (common === typed.length && common < text.length) continue;
        shown.texts.delete(text);
        if (common === text.length) judgement.taken.push(text);
        else if (seen && common < halfRight) judgement.passed.push(text);
      }
      if (judgement.passed.length + judgement.taken.length > 0) judgements.push(judgement);
      return shown.texts.size > 0;
    });
    this.#shown.set(uri, open);
    return judgements;
  }

  /** Lets go of all drafts. */
  forget(): void {
    this.#shown.clear();
  }

  /** Lets go of a draft that was closed. */
  close(uri: string): void {
    this.#shown.delete(uri);
  }
}

/** What was typed since, at the cursor and nowhere else; undefined where the text was changed in another way. */
function typedSince({ offset: from, length, place }: Shown, draft: string, offset: number): string | undefined {
  const typed = offset - from;
  // a cursor that was moved on over what stood there, or a change further up, types nothing
  if (typed < 0 || typed > farthest || draft.length - length !== typed) return undefined;
  if (draft.slice(from - place.length, from) !== place) return undefined;
  let end = offset;
  // letters of a spelling are still on their way to become Hanzi
  while (end > from && isLatin(draft.charCodeAt(end - 1))) end--;
  return draft.slice(from, end);
}
