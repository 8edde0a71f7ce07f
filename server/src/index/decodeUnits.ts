/** The text of UTF-16 code units, halves of surrogate pairs as they are. */
export function decodeUnits(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}
