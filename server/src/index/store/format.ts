import { crc32 } from 'node:zlib';
import type { Segment } from '../segment.ts';

/**
 * A segment file, little-endian:
 *
 *     0   8 bytes   magic "SPDRAFT\n"
 *     8   uint32    format version
 *     12  uint32    length of the table in bytes
 *     16  uint32    CRC-32 of the table
 *     20  table     JSON: [{ name, offset, bytes, crc32 }], UTF-8
 *     …   sections  each at a multiple of 4096, padded with zeros
 *
 * Sections: `text` (uint16 code units), `entries` and `paragraphs` (uint32 places), `boundaries` (bits),
 * `meta` (JSON, UTF-8). What they hold says `segment.ts`.
 */
export const magic = Buffer.from('SPDRAFT\n', 'latin1');
/** Raised whenever an older program would misread the file, or what it holds is found in another way. */
export const formatVersion = 1;
export const pageSize = 4096;
export const headerBytes = 20;

export const sectionNames = ['text', 'entries', 'paragraphs', 'boundaries', 'meta'] as const;
export type SectionName = (typeof sectionNames)[number];

export interface SectionRow {
  name: SectionName;
  /** From the start of the file, a multiple of the page size. */
  offset: number;
  bytes: number;
  crc32: number;
}

/** The file cannot be used; what it held is to be indexed again. */
export class BadSegmentError extends Error {}

/** The bytes of a segment's sections, in the order of the file. The arrays are not copied. */
export function sectionsOf(segment: Segment): Record<SectionName, Uint8Array> {
  const bytes = (array: Uint16Array | Uint32Array | Uint8Array) =>
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  return {
    text: bytes(segment.text),
    entries: bytes(segment.entries),
    paragraphs: bytes(segment.paragraphs),
    boundaries: segment.boundaries,
    meta: Buffer.from(JSON.stringify(segment.meta), 'utf8'),
  };
}

/** Header and table, and where each section goes. */
export function layOut(sections: Record<SectionName, Uint8Array>): { header: Buffer; rows: SectionRow[]; end: number } {
  const place = (tableBytes: number) => {
    let offset = roundUp(headerBytes + tableBytes);
    return sectionNames.map((name): SectionRow => {
      const row = { name, offset, bytes: sections[name].byteLength, crc32: 0 };
      offset = roundUp(offset + row.bytes);
      return row;
    });
  };
  // the table always fits the first page, so that offsets do not depend on its length
  const rows = place(pageSize - headerBytes);
  for (const row of rows) row.crc32 = crc32(sections[row.name]);
  const table = Buffer.from(JSON.stringify(rows), 'utf8');
  const header = Buffer.alloc(headerBytes + table.length);
  magic.copy(header);
  header.writeUInt32LE(formatVersion, 8);
  header.writeUInt32LE(table.length, 12);
  header.writeUInt32LE(crc32(table), 16);
  table.copy(header, headerBytes);
  const last = rows[rows.length - 1];
  return { header, rows, end: roundUp(last.offset + last.bytes) };
}

/** Reads header and table from the file's first page. @throws BadSegmentError */
export function parseHeader(page: Buffer): SectionRow[] {
  if (page.length < headerBytes || !page.subarray(0, 8).equals(magic)) throw new BadSegmentError('not a segment');
  if (page.readUInt32LE(8) !== formatVersion) throw new BadSegmentError(`format ${page.readUInt32LE(8)}`);
  const table = page.subarray(headerBytes, headerBytes + page.readUInt32LE(12));
  if (crc32(table) !== page.readUInt32LE(16)) throw new BadSegmentError('damaged table');
  return JSON.parse(table.toString('utf8'));
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / pageSize) * pageSize;
}
