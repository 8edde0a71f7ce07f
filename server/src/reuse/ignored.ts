/** What the writer wants to hear no more of, known by what it says: names and places of files may change. */
export interface Ignored {
  readonly passages: readonly IgnoredPassage[];
  readonly sources: readonly IgnoredSource[];
  /** Left out where there are none. */
  readonly names?: readonly IgnoredName[];
}

/** One of them. */
export type IgnoredItem = IgnoredPassage | IgnoredSource | IgnoredName;

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

/** A name that surely belongs where it stands, or a gap that is meant to stay. */
export interface IgnoredName {
  /** As the draft has it: `清河县`, `XX县`. */
  name: string;
  /** What it was warned for. */
  kind: 'left-over' | 'placeholder';
  /** The sentence that it stands in; undefined where it is ignored wherever it stands in `draft`. */
  around?: string;
  /** What the draft was said to have instead: a draft that has something else is warned again. */
  counterpart?: string;
  /**
   * Without `around` the only draft that is not warned of it. With it, of a gap: the one whose file is never warned of it
   * again, as others are after a while; undefined for a name, whose sentence is known in any file.
   */
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
export function keyOf(entry: IgnoredItem): string {
  if (isPassage(entry)) return `passage ${hanziIn(entry.text)}`;
  const draft = `${entry.draft?.sketch ?? ''} ${entry.draft?.file ?? ''}`;
  if (isSource(entry)) return `source ${entry.title} ${entry.sketch} ${draft}`;
  const { name, kind, around = '', counterpart = '' } = entry;
  return `${kind} ${name} ${hanziIn(around)} ${counterpart} ${draft}`;
}

export function isPassage(entry: IgnoredItem): entry is IgnoredPassage {
  return 'text' in entry;
}

export function isSource(entry: IgnoredItem): entry is IgnoredSource {
  return 'title' in entry;
}

/** Whether a passage says enough to be known by it. */
export function isTelling(text: string): boolean {
  return hanziIn(text).length >= fewestHanzi;
}

/** One entry as all that is ignored. */
export function onlyIgnored(entry: IgnoredItem): Ignored {
  if (isPassage(entry)) return { passages: [entry], sources: [] };
  return isSource(entry) ? { passages: [], sources: [entry] } : { passages: [], sources: [], names: [entry] };
}

/** All entries, passages first. */
export function itemsOf({ passages, sources, names = [] }: Ignored): IgnoredItem[] {
  return [...passages, ...sources, ...names];
}

/** All that is ignored in several places, each entry once, in an order of its own. */
export function united(...all: readonly Ignored[]): Ignored {
  return ignoredOf(
    once(all.flatMap(({ passages }) => passages)),
    once(all.flatMap(({ sources }) => sources)),
    once(all.flatMap(({ names = [] }) => names)),
  );
}

export function without({ passages, sources, names = [] }: Ignored, keys: ReadonlySet<string>): Ignored {
  const stays = (entry: IgnoredItem) => !keys.has(keyOf(entry));
  return ignoredOf(passages.filter(stays), sources.filter(stays), names.filter(stays));
}

function ignoredOf(passages: IgnoredPassage[], sources: IgnoredSource[], names: IgnoredName[]): Ignored {
  return { passages, sources, ...(names.length > 0 && { names }) };
}

/** By their keys, which begin with what is read first. The first of two that are the same stays. */
function once<T extends IgnoredItem>(entries: T[]): T[] {
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
