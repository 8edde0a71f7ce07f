/** What the writer wants to hear no more of, known by what it says: names and places of files may change. */
export interface Ignored {
  readonly passages: readonly IgnoredPassage[];
  readonly sources: readonly IgnoredSource[];
}

/** A passage that may stand in any draft. */
export interface IgnoredPassage {
  /** As the draft said it. */
  text: string;
  /** Title of the speech that it was warned for. */
  source?: string;
  /** ISO time. */
  ignoredAt: string;
}

/** A past speech that is no source: of any draft, or of one. */
export interface IgnoredSource {
  title: string;
  /** ISO date, year and month, or year, as the corpus knew it. */
  date?: string;
  /** The hashes that tell a speech by what it says (`sketchText`). */
  sketch: string;
  /** The only draft that the speech is no source of, its own older version for example. */
  draft?: DraftMark;
  /** ISO time. */
  ignoredAt: string;
}

/** By what a draft is known again: by its name, or after a move by what it says. */
export interface DraftMark {
  title: string;
  sketch: string;
  /** Hash of the draft's URI; undefined where it was not saved yet. */
  file?: number;
}

export const nothingIgnored: Ignored = { passages: [], sources: [] };

/** Fewest Hanzi that a passage is known by. */
const fewestHanzi = 6;

/**
 * What tells one entry from all others, whatever its marks, and whoever wrote it down when. Two drafts that say the same,
 * or next to nothing yet, become two drafts: each is known by its file, too.
 */
export function keyOf(entry: IgnoredPassage | IgnoredSource): string {
  if (isPassage(entry)) return `passage ${hanziIn(entry.text)}`;
  return `source ${entry.title} ${entry.sketch} ${entry.draft?.sketch ?? ''} ${entry.draft?.file ?? ''}`;
}

export function isPassage(entry: IgnoredPassage | IgnoredSource): entry is IgnoredPassage {
  return 'text' in entry;
}

/** Whether a passage says enough to be known by it. */
export function isTelling(text: string): boolean {
  return hanziIn(text).length >= fewestHanzi;
}

/** All that is ignored in several places, each entry once, in an order of its own. */
export function united(...all: readonly Ignored[]): Ignored {
  return {
    passages: once(all.flatMap(({ passages }) => passages)),
    sources: once(all.flatMap(({ sources }) => sources)),
  };
}

export function without({ passages, sources }: Ignored, keys: ReadonlySet<string>): Ignored {
  const stays = (entry: IgnoredPassage | IgnoredSource) => !keys.has(keyOf(entry));
  return { passages: passages.filter(stays), sources: sources.filter(stays) };
}

/** By their keys, which begin with what is read first. The first of two that are the same stays. */
function once<T extends IgnoredPassage | IgnoredSource>(entries: T[]): T[] {
  const byKey = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function hanziIn(text: string): string {
  return text.replace(/[^\u3400-\u4dbf\u4e00-\u9fff]/g, '');
}
