import type { ParsedFile } from './model.ts';
import { parseSpeeches } from './parse.ts';

const parsed = new WeakMap<object, { version: number; file: ParsedFile }>();

/** The structure of a document, parsed once for each of its versions. */
export function parseOnce(document: object, version: number, text: () => string): ParsedFile {
  const known = parsed.get(document);
  if (known?.version === version) return known.file;
  const file = parseSpeeches(text());
  parsed.set(document, { version, file });
  return file;
}
