import { crc32 } from 'node:zlib';

/**
 * A segment file, little-endian, read in pages of 1024 bytes:
 *
 *     0   8 bytes   magic "SPDRAFT\n"
 *     8   uint32    format version
 *     12  uint32    length of the table in bytes
 *     16  uint32    CRC-32 of the table
 *     20  table     JSON: [{ "name", "offset", "bytes" }], UTF-8, within the first 4096 bytes
 *     …   sections  each at a multiple of 4096, padded with zeros
 *     …   the last section, `checksums`: uint32 CRC-32 of each page from byte 4096 up to this section
 *     end uint32    CRC-32 of the section `checksums`, in the table's row of it
 *
 * What the sections hold:
 *
 *     text            uint16 code units of all files, each file followed by 0, a few files by up to eight of them
 *     entries         places at which a look-up may begin, in the order of the folded text behind them, each with
 *                     how far it agrees with the one before, packed as in `packedPlaces.ts`
 *     entryFence      uint32 pairs: the first four folded units behind every 64th entry
 *     paragraphs      those of the entries that open a paragraph, in the same order, packed likewise
 *     paragraphFence  as entryFence
 *     grams           bits: the filter of strings of six folded units, see `gramFilter.ts`
 *     phrases         what the text says more than once, in a small text whatever it says, from four Hanzi on: rows of
 *                     nine bytes, see `phraseRows.ts`
 *     phraseGroups    uint32 pairs, sorted: the first two Hanzi of phrases (the first in the high half), the number of
 *                     the first row that begins with them in 24 bits and above it that row's weight; at the end 0xffffffff
 *                     and the number of rows
 *     boundaries      bit p (byte p >> 3, bit p & 7): a word ends before place p
 *     fileNumbers     float64 [bytes, milliseconds since 1970] a file
 *     fileRows        uint32 [start, length, uri from, uri to, junk from, junk to] a file
 *     fileHashes      16 bytes a file: the first half of the SHA-256 of its bytes
 *     uriOrder        uint32 [hash of the uri, file], sorted
 *     junk            uint32 [start, end] in code units of the file
 *     speechRows      uint32 [file, start, end, voice, title from, title to, date from, date to, landmarks from, to]
 *     landmarks       uint32 [start, end, role] in code units of the file
 *     sketches        uint32 hashes of shingles, 48 a speech, padded with 0xffffffff
 *     strings         UTF-8; `from` and `to` above are byte offsets in it
 *     openers         JSON, UTF-8: [{ "role", "text", "places" }], `text` as it is written at the first of the places
 *     about           JSON, UTF-8: { "segmenter", "entries", "paragraphs" }: how many there are
 */
export const pageSize = 1 << 10;
export const pageBits = 10;
/** What sections begin at a multiple of: the page of file systems and of memory. Header and table have the first. */
export const alignment = 4096;
/** Raised whenever an older program would misread the file, or what it holds is found in another way. */
export const formatVersion = 11;
const magic = Buffer.from('SPDRAFT\n', 'latin1');
const headerBytes = 20;

export const sectionNames = [
  'text',
  'entries',
  'entryFence',
  'paragraphs',
  'paragraphFence',
  'grams',
  'phrases',
  'phraseGroups',
  'boundaries',
  'fileNumbers',
  'fileRows',
  'fileHashes',
  'uriOrder',
  'junk',
  'speechRows',
  'landmarks',
  'sketches',
  'strings',
  'openers',
  'about',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** The bytes of a segment, by section. */
export type Sections = Record<SectionName, Uint8Array>;

export interface SectionRow {
  name: SectionName | 'checksums';
  /** From the start of the file, a multiple of `alignment`. */
  offset: number;
  bytes: number;
  /** Of the section `checksums` alone. */
  crc32?: number;
}

/** The file cannot be used; what it held is to be indexed again. */
export class BadSegmentError extends Error {}

/** A piece of a segment file and where it goes. */
export interface Piece {
  offset: number;
  bytes: Uint8Array;
}

/** A segment file as pieces in the order of their offsets, and its length in bytes. */
export function layOut(sections: Sections): { pieces: Piece[]; end: number } {
  const rows: SectionRow[] = [];
  let offset = alignment;
  for (const name of sectionNames) {
    rows.push({ name, offset, bytes: sections[name].byteLength });
    offset = roundUp(offset + sections[name].byteLength);
  }
  const checksums = new Uint32Array((offset - alignment) / pageSize);
  for (const row of rows) sumPages(sections[row.name as SectionName], row.offset, checksums);
  const checksumBytes = new Uint8Array(checksums.buffer);
  rows.push({ name: 'checksums', offset, bytes: checksumBytes.length, crc32: crc32(checksumBytes) });
  const pieces = rows.map((row) => ({
    offset: row.offset,
    bytes: row.name === 'checksums' ? checksumBytes : sections[row.name],
  }));
  return { pieces: [{ offset: 0, bytes: headerOf(rows) }, ...pieces], end: roundUp(offset + checksumBytes.length) };
}

/** A segment file as one buffer. */
export function assemble(sections: Sections): Buffer {
  const { pieces, end } = layOut(sections);
  // not from the pool: views of other element sizes lie on it
  const file = Buffer.from(new ArrayBuffer(end));
  for (const { offset, bytes } of pieces) file.set(bytes, offset);
  return file;
}

/** Reads the table from the file's first `alignment` bytes. @throws BadSegmentError */
export function parseHeader(page: Buffer): SectionRow[] {
  if (page.length < headerBytes || !page.subarray(0, 8).equals(magic)) throw new BadSegmentError('not a segment');
  if (page.readUInt32LE(8) !== formatVersion) throw new BadSegmentError(`format ${page.readUInt32LE(8)}`);
  const table = page.subarray(headerBytes, headerBytes + page.readUInt32LE(12));
  if (crc32(table) !== page.readUInt32LE(16)) throw new BadSegmentError('damaged table');
  return JSON.parse(table.toString('utf8'));
}

function headerOf(rows: SectionRow[]): Buffer {
  const table = Buffer.from(JSON.stringify(rows), 'utf8');
  const header = Buffer.alloc(headerBytes + table.length);
  magic.copy(header);
  header.writeUInt32LE(formatVersion, 8);
  header.writeUInt32LE(table.length, 12);
  header.writeUInt32LE(crc32(table), 16);
  table.copy(header, headerBytes);
  return header;
}

function sumPages(bytes: Uint8Array, offset: number, checksums: Uint32Array): void {
  const last = new Uint8Array(pageSize);
  for (let at = 0; at < bytes.length; at += pageSize) {
    let page = bytes.subarray(at, at + pageSize);
    if (page.length < pageSize) {
      last.set(page);
      page = last;
    }
    checksums[(offset + at - alignment) / pageSize] = crc32(page);
  }
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}
