import type { DraftMark, Ignored, IgnoredName, IgnoredPassage, IgnoredSource } from './ignored.ts';
import { united } from './ignored.ts';

const version = 2;

/** What `git merge` leaves around lines that both sides added: both sides are wanted. */
const conflictMark = /^(?:<{7} .*|={7}|>{7} .*|\|{7} .*)$/gm;

/**
 * A file of what is ignored, made to be read and to be merged: one line an entry, in order, and a `null` at the end of
 * each list, so that a new entry changes no other line.
 */
export function formatIgnored(ignored: Ignored): string {
  const { passages, sources, names = [] } = united(ignored);
  const list = (entries: readonly object[]) =>
    [...entries, null].map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
  return `{
  "version": ${version},
  "passages": [${list(passages)}
  ],
  "sources": [${list(sources)}
  ],
  "names": [${list(names)}
  ]
}
`;
}

/** What such a file says; undefined where it is broken or of a later version. What is no entry is passed over. */
export function parseIgnored(text: string): Ignored | undefined {
  let json: { version?: unknown; passages?: unknown; sources?: unknown; names?: unknown } | null;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, '').replace(conflictMark, ''));
  } catch {
    return undefined;
  }
  const { passages = [], sources = [], names = [] } = json ?? {};
  if (!Array.isArray(passages) || !Array.isArray(sources) || !Array.isArray(names)) return undefined;
  if (json?.version === 1) return united({ passages: passages.filter(isFirstForm).map(ofFirstForm), sources: [] });
  if (json?.version !== version) return undefined;
  return united({
    passages: passages.filter(isPassage),
    sources: sources.filter(isSource),
    names: names.filter(isName),
  });
}

/** The first version kept Hanzi alone. */
interface FirstForm {
  hanzi: string;
  ignoredAt: string;
}

function isFirstForm(value: unknown): value is FirstForm {
  return areTexts(value, ['hanzi', 'ignoredAt']);
}

function ofFirstForm({ hanzi, ignoredAt }: FirstForm): IgnoredPassage {
  return { text: hanzi, ignoredAt };
}

function isPassage(value: unknown): value is IgnoredPassage {
  return areTexts(value, ['text', 'ignoredAt'], ['source']);
}

function isSource(value: unknown): value is IgnoredSource {
  return areTexts(value, ['title', 'sketch', 'ignoredAt'], ['date']) && isMark((value as IgnoredSource).draft);
}

/** A name that says neither where nor in which draft would silence it everywhere. */
function isName(value: unknown): value is IgnoredName {
  if (!areTexts(value, ['name', 'kind', 'ignoredAt'], ['around', 'counterpart'])) return false;
  const { name, kind, around, draft } = value as IgnoredName;
  if (name === '' || (kind !== 'left-over' && kind !== 'placeholder')) return false;
  return isMark(draft) && (around !== undefined || draft !== undefined);
}

function isMark(value: unknown): value is DraftMark | undefined {
  if (value === undefined) return true;
  const file = (value as DraftMark | null)?.file;
  return areTexts(value, ['title', 'sketch']) && (file === undefined || typeof file === 'number');
}

/** Whether a value has texts by these names, and by the optional ones texts or nothing. */
function areTexts(value: unknown, names: readonly string[], optional: readonly string[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const known = value as Record<string, unknown>;
  return (
    names.every((name) => typeof known[name] === 'string') &&
    optional.every((name) => known[name] === undefined || typeof known[name] === 'string')
  );
}
