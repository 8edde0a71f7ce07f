import { crc32 } from 'node:zlib';
import {
  alignment,
  BadSegmentError,
  layOut,
  pageSize,
  parseHeader,
  type SectionRow,
  type Sections,
} from '../format.ts';
import { type PageCache, PagedFile, type ReadPages } from '../pageCache.ts';
import { SegmentView } from '../segmentView.ts';
import type { Disk, OpenFile } from './disk.ts';

/** Writes a segment to a new file and flushes it. @returns bytes written */
export async function writeSegment(disk: Disk, path: string, sections: Sections): Promise<number> {
  const { pieces, end } = layOut(sections);
  const file = await disk.create(path);
  try {
    for (const { bytes, offset } of pieces) await file.write(bytes, offset);
    // the last page is read as a whole
    await file.write(new Uint8Array(1), end - 1);
    await file.sync();
  } finally {
    await file.close();
  }
  return end;
}

export interface OpenedSegment {
  view: SegmentView;
  close(): void;
}

/**
 * Opens a segment for reading page by page. Every page is held against its checksum when it is read.
 *
 * @param cache where its pages go; undefined: they have room of their own, and stay
 * @param onDamage told of the first page that is not as it was written, or cannot be read
 * @throws BadSegmentError
 */
export function openSegment(
  disk: Disk,
  path: string,
  cache: PageCache | undefined,
  onDamage: (error: Error) => void,
): OpenedSegment {
  const file = disk.open(path);
  try {
    const rows = parseHeader(readExactly(file, 0, Math.min(alignment, file.size)));
    const checksums = readChecksums(file, rows);
    const pages = Math.ceil(file.size / pageSize);
    const read: ReadPages = (page, target) => {
      try {
        readPages(file, page, target, checksums);
      } catch (error) {
        onDamage(error as Error);
        throw error;
      }
    };
    const paged = cache ? new PagedFile(cache, pages, read) : PagedFile.whole(pages, read);
    const view = new SegmentView(paged, rows);
    const close = () => {
      view.close();
      file.close();
    };
    return { view, close };
  } catch (error) {
    file.close();
    throw error;
  }
}

/** A segment that lies in memory as a whole. */
export function residentSegment(file: Buffer): SegmentView {
  const rows = parseHeader(file.subarray(0, alignment));
  return new SegmentView(PagedFile.resident(file.buffer as ArrayBuffer), rows);
}

function readChecksums(file: OpenFile, rows: readonly SectionRow[]): Uint32Array {
  const row = rows.find((one) => one.name === 'checksums');
  if (!row || row.offset + row.bytes > file.size) throw new BadSegmentError('cut short');
  const bytes = readExactly(file, row.offset, row.bytes);
  if (crc32(bytes) !== row.crc32) throw new BadSegmentError('damaged checksums');
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function readPages(file: OpenFile, first: number, target: Uint8Array, checksums: Uint32Array): void {
  if (file.read(target, first * pageSize) !== target.length) throw new BadSegmentError(`page ${first} is cut short`);
  for (let at = 0, page = first; at < target.length; at += pageSize, page++) {
    const bytes = target.length === pageSize ? target : target.subarray(at, at + pageSize);
    if (crc32(bytes) !== checksums[page - alignment / pageSize]) throw new BadSegmentError(`page ${page} is damaged`);
  }
}

function readExactly(file: OpenFile, offset: number, length: number): Buffer {
  const bytes = Buffer.from(new ArrayBuffer(length));
  if (file.read(bytes, offset) !== length) throw new BadSegmentError('cut short');
  return bytes;
}
