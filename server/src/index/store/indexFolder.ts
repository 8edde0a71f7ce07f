import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Segment } from '../segment.ts';
import { BadSegmentError, formatVersion } from './format.ts';
import { readSegment, writeSegment } from './segmentFile.ts';

interface Manifest {
  format: number;
  /** File name of the live segment. */
  segment: string;
  /** Bytes of the segment. */
  bytes: number;
}

/** A segment as it was found on the disk. */
export interface StoredSegment {
  /** Name of its file, another one for each generation. */
  name: string;
  bytes: number;
  segment: Segment;
}

const manifestName = 'manifest.json';
/** Number of the generation, and a random part: a name is never used twice, whatever was removed in between. */
const segmentName = /^segment-(\d+)-[0-9a-f]{8}\.bin$/;

/**
 * The live segment of an index folder, or undefined where there is none that can be used: a missing, foreign or
 * damaged one is the same as none, because its files can always be indexed again.
 *
 * @param known name of the segment that the caller has already: `same` where it is still the live one
 */
export async function openIndex(folder: string): Promise<StoredSegment | undefined>;
export async function openIndex(folder: string, known: string | undefined): Promise<StoredSegment | 'same' | undefined>;
export async function openIndex(folder: string, known?: string): Promise<StoredSegment | 'same' | undefined> {
  // a second try: another process may have put a new generation in place between manifest and segment
  for (let attempt = 0; attempt < 2; attempt++) {
    const manifest = await readManifest(folder);
    if (!manifest) return undefined;
    if (manifest.segment === known) return 'same';
    try {
      const segment = await readSegment(join(folder, manifest.segment));
      return { name: manifest.segment, bytes: manifest.bytes, segment };
    } catch (error) {
      if (error instanceof BadSegmentError) return undefined;
    }
  }
  return undefined;
}

/**
 * Puts a segment in place of the live one: written and flushed under a name of its own, then the manifest is renamed
 * over the old one, so that at any moment the folder holds either the old state or the new. Old generations are
 * removed afterwards; one that another process still holds open stays until the next time.
 */
export async function replaceIndex(folder: string, segment: Segment): Promise<{ name: string; bytes: number }> {
  await mkdir(folder, { recursive: true });
  const generations = (await readdir(folder)).map((name) => Number(segmentName.exec(name)?.[1] ?? 0));
  const number = String(Math.max(0, ...generations) + 1).padStart(6, '0');
  const name = `segment-${number}-${randomBytes(4).toString('hex')}.bin`;
  let bytes: number;
  try {
    bytes = await writeSegment(join(folder, name), segment);
    await writeDurably(join(folder, manifestName), JSON.stringify({ format: formatVersion, segment: name, bytes }));
  } catch (error) {
    await rm(join(folder, name), { force: true }).catch(() => {});
    throw error;
  }
  for (const other of await readdir(folder)) {
    if (segmentName.test(other) && other !== name) await rm(join(folder, other), { force: true }).catch(() => {});
  }
  return { name, bytes };
}

/** Replaces a small file as a whole: the old text or the new one, never half of it. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8'));
    return manifest.format === formatVersion && segmentName.test(manifest.segment) ? manifest : undefined;
  } catch {
    return undefined;
  }
}
