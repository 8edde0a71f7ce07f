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
/** Of a list so many are looked at by who writes on. */
const looked = 5;
/** Shortest suggestion, in code units, that must have been taken where it stands there at once: words are typed so, too. */
const leastTaken = 5;

/** What the writer did where suggestions had been shown. */
export interface Judgement {
  /** The last characters before the cursor there. */
  place: string;
  /** Suggestions that were typed past: what was written instead began in another way. */
  passed: string[];
  /** Suggestions that were taken, or written out letter for letter. */
  taken: string[];
  /** Whether a long one was taken as soon as it was shown; undefined where there was none that was right. */
  atOnce?: boolean;
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
  /** The suggestions, and which line of the list they stood in; -1 of what the writer did not see. */
  texts: Map<string, number>;
  /** Whether something was typed since that may be the beginning of one. */
  isBegun: boolean;
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
      shown = { offset, length: draft.length, place, texts: new Map(), isBegun: false };
      watched.push(shown);
    }
    for (const text of held) if (!shown.texts.has(text)) shown.texts.set(text, -1);
    for (const [line, text] of texts.entries()) {
      // ghost text and a list may both show it: what counts is where it is easier to see
      const before = shown.texts.get(text) ?? -1;
      if (text.length >= halfRight) shown.texts.set(text, before < 0 ? line : Math.min(before, line));
    }
    this.#shown.set(uri, watched.slice(-mostPlaces));
  }

  /** What has been decided by now; what is still open stays watched, what can no longer be told is let go. */
  judge(uri: string, draft: string, offset: number): Judgement[] {
    const judgements: Judgement[] = [];
    const open = (this.#shown.get(uri) ?? []).filter((shown) => {
      const typed = typedSince(shown, draft, offset);
      if (typed === undefined) return false;
      const judgement: Judgement = { place: shown.place, passed: [], taken: [] };
      for (const [text, line] of shown.texts) {
        const common = commonStart(text, typed);
        if (common === typed.length && common < text.length) continue;
        shown.texts.delete(text);
        if (common === text.length) {
          judgement.taken.push(text);
          if (isLookedAt(line) && text.length >= leastTaken) judgement.atOnce ??= !shown.isBegun;
        } else if (line >= 0 && common < halfRight) judgement.passed.push(text);
      }
      shown.isBegun ||= typed !== '';
      if (judgement.passed.length + judgement.taken.length > 0) judgements.push(judgement);
      return shown.texts.size > 0;
    });
    this.#shown.set(uri, open);
    return judgements;
  }

  /**
   * The rest of what was shown and looked at, of which the writer has written the beginning by hand: once for each place
   * where it was shown.
   */
  begun(uri: string, draft: string, offset: number): string[] {
    return (this.#shown.get(uri) ?? []).flatMap((shown) => {
      const typed = typedSince(shown, draft, offset);
      if (!typed) return [];
      return [...shown.texts]
        .filter(([text, line]) => isLookedAt(line) && text.startsWith(typed))
        .map(([text]) => text.slice(typed.length));
    });
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

function isLookedAt(line: number): boolean {
  return line >= 0 && line < looked;
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
