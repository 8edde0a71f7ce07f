import { gbPlausible, utf16Order } from './plausibility.ts';

/** The encodings that texts of speeches come in. GB18030 stands for GB2312 and GBK too. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  /** Without the byte-order mark. */
  text: string;
  encoding: Encoding;
}

/** Thrown for bytes that are no text. The message says what they look like and is fit to be shown to the writer. */
export class UndecodableError extends Error {
  override name = 'UndecodableError';
  /** What the bytes are instead, where they begin like it: a document of an office program (`.docx`, `.doc`, `.wps`) or a PDF. */
  readonly is?: 'office' | 'pdf';

  constructor(message: string, is?: 'office' | 'pdf') {
    super(message);
    this.is = is;
  }
}

/**
 * The text in `bytes`. UTF-8 is tried first, then UTF-16, then GB18030; a UTF-8 text with a few bad bytes or cut off in
 * the middle of a character stays UTF-8, with U+FFFD for what cannot be read.
 * @throws UndecodableError where the bytes are no text in any of these.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { text: loose('utf-8', bytes), encoding: 'utf-8-bom' };
  if (startsWith(bytes, [0xff, 0xfe])) return { text: loose('utf-16le', bytes), encoding: 'utf-16le' };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: loose('utf-16be', bytes), encoding: 'utf-16be' };
  for (const [magic, kind, is] of BINARIES)
    if (startsWith(bytes, magic)) throw new UndecodableError(`not a text: ${kind}`, is);

  const hasNul = bytes.includes(0);
  const utf8 = hasNul ? undefined : strict('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const order = utf16Order(bytes);
  if (order) return { text: loose(order, bytes), encoding: order };
  if (hasNul) throw new UndecodableError('not a text: it has NUL bytes');
  const damaged = damagedUtf8(bytes);
  if (damaged !== undefined) return { text: damaged, encoding: 'utf-8' };
  const gb = loose('gb18030', bytes);
  if (gbPlausible(bytes, gb)) return { text: gb, encoding: 'gb18030' };
  throw new UndecodableError('not a text in UTF-8, UTF-16 or GB18030');
}

const BINARIES: readonly (readonly [readonly number[], string, 'office' | 'pdf'])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'it is a .docx or another zipped file', 'office'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'it is an old .doc or another Office file', 'office'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'it is a PDF', 'pdf'],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function loose(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function strict(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text where `bytes` are UTF-8 but for a few; undefined where they rather are something else. */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = loose('utf-8', bytes);
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    // Two-byte characters do not count: bytes of GB18030 make them by chance.
    else if (code >= 0x800) good++;
  }
  return good >= 2 && bad <= Math.max(1, good / 20) ? text : undefined;
}
