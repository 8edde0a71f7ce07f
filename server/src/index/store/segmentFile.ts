import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Segment } from '../segment.ts';
import { BadSegmentError, layOut, pageSize, parseHeader, type SectionName, sectionsOf } from './format.ts';

/** Bytes of one write or read: the system's limit for one call is 2 GiB. */
const sliceBytes = 64 << 20;

/**
 * Writes a segment to a new file and flushes it to the disk.
 *
 * @returns bytes written
 */
export async function writeSegment(path: string, segment: Segment): Promise<number> {
  const sections = sectionsOf(segment);
  const { header, rows, end } = layOut(sections);
  const file = await open(path, 'wx');
  try {
    await file.write(header, 0, header.length, 0);
    for (const { name, offset } of rows) {
      const bytes = sections[name];
      for (let at = 0; at < bytes.length; at += sliceBytes) {
        const length = Math.min(sliceBytes, bytes.length - at);
        const { bytesWritten } = await file.write(bytes, at, length, offset + at);
        if (bytesWritten !== length) throw new Error(`only ${bytesWritten} of ${length} bytes written`);
      }
    }
    await file.truncate(end);
    await file.sync();
  } finally {
    await file.close();
  }
  return end;
}

/** Reads a segment into memory. @throws BadSegmentError where any byte is not as it was written */
export async function readSegment(path: string): Promise<Segment> {
  const file = await open(path, 'r');
  try {
    const page = Buffer.alloc(pageSize);
    const { bytesRead } = await file.read(page, 0, pageSize, 0);
    const rows = parseHeader(page.subarray(0, bytesRead));
    const sections = new Map<SectionName, ArrayBuffer>();
    for (const row of rows) {
      const buffer = new ArrayBuffer(row.bytes);
      const bytes = new Uint8Array(buffer);
      for (let at = 0; at < row.bytes; ) {
        const part = await file.read(bytes, at, Math.min(sliceBytes, row.bytes - at), row.offset + at);
        if (part.bytesRead === 0) throw new BadSegmentError(`${row.name} is cut short`);
        at += part.bytesRead;
      }
      if (crc32(bytes) !== row.crc32) throw new BadSegmentError(`${row.name} is damaged`);
      sections.set(row.name, buffer);
    }
    const section = (name: SectionName): ArrayBuffer => {
      const buffer = sections.get(name);
      if (!buffer) throw new BadSegmentError(`${name} is missing`);
      return buffer;
    };
    return {
      text: new Uint16Array(section('text')),
      entries: new Uint32Array(section('entries')),
      paragraphs: new Uint32Array(section('paragraphs')),
      boundaries: new Uint8Array(section('boundaries')),
      meta: JSON.parse(Buffer.from(section('meta')).toString('utf8')),
    };
  } finally {
    await file.close();
  }
}
