import { readFile, stat } from 'node:fs/promises';

/** Largest file read, in bytes: what is larger is no speech. */
const largestFile = 64 << 20;

export class TooLargeError extends Error {
  override name = 'TooLargeError';
}

/**
 * What stands in a file of a speech.
 *
 * @param size bytes, where they are known already
 * @throws TooLargeError, or what the file system says
 */
export async function readBytes(path: string, size?: number): Promise<Uint8Array> {
  if ((size ?? (await stat(path)).size) > largestFile) throw new TooLargeError();
  return readFile(path);
}
