import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';

/**
 * Whether a file of one of the folders (absolute paths) matches one of the globs: by its path below the folder with
 * `/` as separator, by its name, or by that of a folder it lies in.
 */
export function globMatcher(folders: readonly string[], globs: readonly string[]): (uri: string) => boolean {
  if (globs.length === 0) return () => false;
  const isMatch = picomatch([...globs], { dot: true, basename: true });
  const known = new Map<string, boolean>();
  return (uri) => {
    let matches = known.get(uri);
    if (matches === undefined) {
      matches = folders.some((folder) => pathsBelow(folder, uri).some((path) => isMatch(path)));
      known.set(uri, matches);
    }
    return matches;
  };
}

/** The path of a file below a folder and those of the folders between; empty where it does not lie there. */
function pathsBelow(folder: string, uri: string): string[] {
  if (!uri.startsWith('file:')) return [];
  let path: string;
  try {
    path = relative(folder, fileURLToPath(uri));
  } catch {
    return [];
  }
  const parts = path.split(sep);
  if (path === '' || parts[0] === '..' || /^[A-Za-z]:/.test(path)) return [];
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
