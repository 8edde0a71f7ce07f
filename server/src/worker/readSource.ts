import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { decode, UndecodableError } from '../corpus/decoding.ts';
import { readBytes, TooLargeError } from '../corpus/readBytes.ts';
import { decodeUnits } from '../index/decodeUnits.ts';
import type { SourceFile } from '../index/segment.ts';
import { boundariesOf, type Segmenter } from '../segment/segmenter.ts';
import type { JobFile, LeftOut } from './job.ts';
import { sourceSpeechesOf } from './sources.ts';

/** A file as the index takes it in, but for the boundaries of its words. */
export type ReadFile = Omit<SourceFile, 'boundaries'>;

/** Reads, decodes and parses a file: undefined where its bytes are the ones known already, or why it is left out. */
export async function readFile(file: JobFile): Promise<ReadFile | LeftOut | undefined> {
  try {
    const { uri, path, size, modified, knownHash } = file;
    const bytes = await readBytes(path, size);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    if (knownHash === hash) return undefined;
    const { text } = decode(bytes);
    const units = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    return { uri, size, modified, hash, text: units, ...sourceSpeechesOf(text, basename(path)) };
  } catch (error) {
    return leftOutOf(file.uri, error);
  }
}

/** Cuts a file into words. */
export function cutFile(file: ReadFile, segmenter: Segmenter): SourceFile {
  return { ...file, boundaries: boundariesOf(decodeUnits(file.text), segmenter) };
}

/** Why a file could not be taken in. */
function leftOutOf(uri: string, error: unknown): LeftOut {
  if (error instanceof TooLargeError) return { uri, reason: 'tooLarge' };
  if (error instanceof UndecodableError) return { uri, reason: 'undecodable' };
  const { code, message } = error as NodeJS.ErrnoException;
  return { uri, reason: 'unreadable', detail: code ?? message };
}
