/** Sketches as a file of what is ignored holds them. */

const read = new WeakMap<{ sketch: string }, Uint32Array>();

/** A sketch in letters, for a file. */
export function sketchText(sketch: Uint32Array): string {
  const end = sketch.indexOf(0xffffffff);
  const hashes = end < 0 ? sketch : sketch.subarray(0, end);
  return Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength).toString('base64');
}

/** The sketch of an entry, read once. */
export function sketchIn(entry: { sketch: string }): Uint32Array {
  let sketch = read.get(entry);
  if (!sketch) {
    const bytes = Uint8Array.from(Buffer.from(entry.sketch, 'base64'));
    sketch = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
    read.set(entry, sketch);
  }
  return sketch;
}
