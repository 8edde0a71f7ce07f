import { createHash } from 'node:crypto';
import type { Span } from '../util/span.ts';

/** Below so many code units words are told apart by the line that they stand in. */
const fewUnits = 12;

/**
 * Marks by which the findings of one draft are known again: the same as long as their words are, whatever is changed
 * elsewhere. The second that says the same has a mark of its own.
 */
export function fingerprintsOf(draft: string, findings: readonly (Span & { kind: string })[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ kind, start, end }) => {
    const words = bare(draft.slice(start, end));
    const line = words.length < fewUnits ? bare(lineAround(draft, start, end)) : '';
    const hash = createHash('sha256').update(`${kind}\n${words}\n${line}`).digest('hex').slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function lineAround(draft: string, start: number, end: number): string {
  const next = draft.indexOf('\n', end);
  return draft.slice(draft.lastIndexOf('\n', start - 1) + 1, next < 0 ? draft.length : next);
}
