import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { decode, UndecodableError } from '../corpus/decoding.ts';
import { readBytes, TooLargeError } from '../corpus/readBytes.ts';
import type { SourceFile } from '../index/segment.ts';
import { boundariesOf, type Segmenter } from '../segment/segmenter.ts';
import type { JobFile, LeftOut } from './job.ts';
import { sourceSpeechesOf } from './sources.ts';

/**
 * Reads, decodes, parses and cuts a file.
 *
 * @returns undefined where its bytes are the ones known already
 * @throws what `leftOutOf` puts into words
 */
export async function readSource(file: JobFile, segmenter: () => Segmenter): Promise<SourceFile | undefined> {
  const bytes = await readBytes(file.path, file.size);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  if (file.knownHash === hash) return undefined;
  const { text } = decode(bytes);
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  const boundaries = boundariesOf(text, segmenter());
  const { uri, modified, size } = file;
  return { uri, size, modified, hash, text: units, boundaries, ...sourceSpeechesOf(text, basename(file.path)) };
}

/** Why a file could not be taken in. */
export function leftOutOf(uri: string, error: unknown): LeftOut {
  if (error instanceof TooLargeError) return { uri, reason: 'tooLarge' };
  if (error instanceof UndecodableError) return { uri, reason: 'undecodable' };
  const { code, message } = error as NodeJS.ErrnoException;
  return { uri, reason: 'unreadable', detail: code ?? message };
}
