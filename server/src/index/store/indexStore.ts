import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { formatVersion, type Sections } from '../format.ts';
import type { Disk } from './disk.ts';
import { writeSegment } from './segmentFile.ts';

/**
 * What an index folder holds: replaced as a whole, so that a reader sees the old state or the new one. On the disk it is
 * JSON with one more key at the end, `crc32`: the CRC-32 of the JSON without it.
 */
export interface Manifest {
  format: number;
  /** Raised by one with each state. */
  generation: number;
  segments: ManifestSegment[];
  /** Files that have another time or size than their segment says, but the same bytes: [bytes, milliseconds]. */
  touched: Record<string, [number, number]>;
  /** Files that were read and hold no text to index: not read again as long as they are the same. */
  leftOut: Record<string, LeftOutFile>;
}

export interface LeftOutFile {
  /** Bytes. */
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
  /** Why, as the indexing process said. */
  reason: string;
  detail?: string;
}

export interface ManifestSegment {
  /** Name of its file. */
  name: string;
  bytes: number;
  /** Numbers of its files that were removed, or stand in another segment now. */
  deleted: number[];
}

const manifestName = 'manifest.json';
/** A random name: never used twice, whatever was removed in between. */
const segmentName = /^segment-[0-9a-f]{16}\.bin$/;
/** What a process that was killed in the middle of `replaceText` leaves behind. */
const leftoverName = /^manifest\.json\.[0-9a-f]{8}\.tmp$/;

/** The files of one index. Only the process that holds the write lock writes. */
export class IndexStore {
  readonly folder: string;
  readonly #disk: Disk;

  constructor(folder: string, disk: Disk) {
    this.folder = folder;
    this.#disk = disk;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** The manifest; undefined where there is none, or none of this version. */
  async read(): Promise<Manifest | undefined> {
    try {
      const { crc32: sum, ...manifest } = JSON.parse(await this.#disk.readText(this.path(manifestName)));
      const isWhole = sum === crc32(JSON.stringify(manifest));
      if (!isWhole || manifest.format !== formatVersion) return undefined;
      return namesOf(manifest).every((name) => segmentName.test(name)) ? manifest : undefined;
    } catch {
      return undefined;
    }
  }

  /** Writes a segment under a name of its own. Nothing points to it until a manifest does. */
  async add(sections: Sections, name = newSegmentName()): Promise<ManifestSegment> {
    await this.#disk.makeFolder(this.folder);
    try {
      return { name, bytes: await writeSegment(this.#disk, this.path(name), sections), deleted: [] };
    } catch (error) {
      // what was there before is somebody else's
      const isOwn = (error as NodeJS.ErrnoException).code !== 'EEXIST';
      if (isOwn) await this.#disk.remove(this.path(name)).catch(() => {});
      throw error;
    }
  }

  /** Makes a state the live one, and removes what no longer belongs to it as far as that can be done. */
  async commit(manifest: Manifest, keep: readonly string[] = []): Promise<void> {
    await this.#disk.makeFolder(this.folder);
    await replaceText(this.#disk, this.path(manifestName), textOf(manifest));
    const live = new Set([...namesOf(manifest), ...keep]);
    const names = await this.#disk.list(this.folder).catch(() => []);
    for (const name of names) {
      // what another process still holds open stays until the next time
      const isPast = leftoverName.test(name) || (segmentName.test(name) && !live.has(name));
      if (isPast) await this.#disk.remove(this.path(name)).catch(() => {});
    }
  }
}

function namesOf({ segments }: Manifest): string[] {
  return segments.map(({ name }) => name);
}

function textOf(manifest: Manifest): string {
  return JSON.stringify({ ...manifest, crc32: crc32(JSON.stringify(manifest)) });
}

/** A file name that no segment has had before. */
export function newSegmentName(): string {
  return `segment-${randomBytes(8).toString('hex')}.bin`;
}

/** Replaces a small file as a whole: the old text or the new one, never half of it. */
export async function replaceText(disk: Disk, path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = await disk.create(temporary);
    try {
      await file.write(Buffer.from(text, 'utf8'), 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameOver(disk, temporary, path);
  } catch (error) {
    await disk.remove(temporary).catch(() => {});
    throw error;
  }
}

/** Where the disk says so, tries again what is refused as long as another process holds the file. */
async function renameOver(disk: Disk, from: string, to: string): Promise<void> {
  for (const pause of disk.renamePauses) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return disk.rename(from, to);
}
