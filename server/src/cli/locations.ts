import type { TextRange } from './report.ts';

/** How a file is named to the reader: relative to the current folder where it lies below, else its whole path. */
export function pathOf(uri: string, baseUri: string): string {
  if (!uri.startsWith('file:')) return uri;
  const isBelow = uri.startsWith(baseUri);
  const path = decodeURIComponent(isBelow ? uri.slice(baseUri.length) : new URL(uri).pathname);
  if (isBelow) return path;
  // a drive, or another machine
  const { host } = new URL(uri);
  return host === '' ? path.replace(/^\/(?=[A-Za-z]:)/, '') : `//${host}${path}`;
}

/** Start and end of a range as people count: lines and columns from 1, the end behind the last character. */
export function countedFromOne({ start, end }: TextRange) {
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
}

/** `path:line:column`, which terminals open with a click. */
export function placeOf(uri: string | undefined, { start }: TextRange, baseUri: string): string {
  const path = uri === undefined ? '<stdin>' : pathOf(uri, baseUri);
  return `${path}:${start.line + 1}:${start.character + 1}`;
}
