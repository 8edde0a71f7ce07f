import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * One spelling for one file: editors differ in what they escape (`(` or `%28`, `C:` or `c%3A`).
 * A URI of another scheme is returned as it is.
 */
export function normalizeUri(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  try {
    return uriOfPath(fileURLToPath(uri));
  } catch {
    return uri;
  }
}

/** The URI of a file in the spelling that `normalizeUri` gives. */
export function uriOfPath(path: string): string {
  return pathToFileURL(path.replace(/^[a-z](?=:)/, (drive) => drive.toUpperCase())).href;
}
