/** Passages that the writer chose not to be warned of, remembered by what they say. Written to a file as JSON. */
export interface IgnoredPassages {
  version: 1;
  passages: IgnoredPassage[];
}

export interface IgnoredPassage {
  /** What the passage says, Hanzi alone. */
  hanzi: string;
  /** ISO time. */
  ignoredAt: string;
}

export const noIgnoredPassages: IgnoredPassages = { version: 1, passages: [] };

/** Hanzi of a shingle: a changed character leaves the shingles on both sides of it whole. */
const shingle = 6;
/** Share of a passage's Hanzi that must be covered by what is ignored. */
const leastCovered = 0.8;

const shinglesOf = new WeakMap<IgnoredPassages, Set<string>>();

/** What is remembered of a passage: the same for other punctuation, spaces, figures and Latin letters. */
export function fingerprint(text: string): string {
  return text.replace(/[^\u3400-\u4dbf\u4e00-\u9fff]/g, '');
}

/** The passages with one more; unchanged where it is ignored already or holds too little to tell it by. */
export function ignorePassage(ignored: IgnoredPassages, text: string, now: Date = new Date()): IgnoredPassages {
  const hanzi = fingerprint(text);
  if (hanzi.length < shingle || isIgnored(text, ignored)) return ignored;
  return { version: 1, passages: [...ignored.passages, { hanzi, ignoredAt: now.toISOString() }] };
}

/**
 * Whether a passage says what the writer ignored, also after small edits, with other boundaries, or as a part of it. A
 * passage that says much more is no longer the same.
 */
export function isIgnored(passageText: string, ignored: IgnoredPassages): boolean {
  if (ignored.passages.length === 0) return false;
  const known = shinglesIn(ignored);
  const hanzi = fingerprint(passageText);
  let covered = 0;
  let coveredTo = 0;
  for (let i = 0; i + shingle <= hanzi.length; i++) {
    if (!known.has(hanzi.slice(i, i + shingle))) continue;
    covered += i + shingle - Math.max(i, coveredTo);
    coveredTo = i + shingle;
  }
  return covered > 0 && covered >= leastCovered * hanzi.length;
}

/** What a file holds; nothing ignored where there is no file, or one that is not ours. */
export function readIgnored(json: string | undefined): IgnoredPassages {
  if (json === undefined) return noIgnoredPassages;
  try {
    const { version, passages } = JSON.parse(json);
    if (version !== 1 || !Array.isArray(passages)) return noIgnoredPassages;
    return { version, passages: passages.filter(isIgnoredPassage) };
  } catch {
    return noIgnoredPassages;
  }
}

function isIgnoredPassage(value: unknown): value is IgnoredPassage {
  const passage = value as Partial<IgnoredPassage> | null;
  return typeof passage?.hanzi === 'string' && typeof passage.ignoredAt === 'string';
}

function shinglesIn(ignored: IgnoredPassages): Set<string> {
  let known = shinglesOf.get(ignored);
  if (!known) {
    known = new Set();
    for (const { hanzi } of ignored.passages) {
      for (let i = 0; i + shingle <= hanzi.length; i++) known.add(hanzi.slice(i, i + shingle));
    }
    shinglesOf.set(ignored, known);
  }
  return known;
}
