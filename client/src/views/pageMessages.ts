/** What the script of a page says: it is there, or what was clicked. */
export type PageMessage =
  | { kind: 'ready' }
  /** Offsets in the draft, in UTF-16 code units. */
  | { kind: 'reveal'; start: number; end: number }
  /** A file and a range in it: line and character of its start and of its end. */
  | { kind: 'open'; uri: string; range: [number, number, number, number] };

/** Reads a message; undefined where it is none of a page's. */
export function readPageMessage(message: unknown): PageMessage | undefined {
  const { ready, reveal, open, range } = (message ?? {}) as Record<string, unknown>;
  if (ready === true) return { kind: 'ready' };
  if (isNumbers(reveal, 2)) return { kind: 'reveal', start: reveal[0], end: reveal[1] };
  if (typeof open !== 'string' || !isNumbers(range, 4)) return undefined;
  return { kind: 'open', uri: open, range: range as [number, number, number, number] };
}

function isNumbers(value: unknown, length: number): value is number[] {
  return Array.isArray(value) && value.length === length && value.every((one) => Number.isSafeInteger(one) && one >= 0);
}
