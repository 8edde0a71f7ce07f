import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { decode } from './decoding.ts';

/** Largest draft read, in bytes. */
const largest = 4 << 20;

/** The text of a draft on the disk; undefined where it is no file, is gone, is too large or no text. */
export async function readDraft(uri: string): Promise<string | undefined> {
  try {
    const path = fileURLToPath(uri);
    return (await stat(path)).size > largest ? undefined : decode(await readFile(path)).text;
  } catch {
    // nothing depends on it: phrases come from elsewhere
    return undefined;
  }
}
