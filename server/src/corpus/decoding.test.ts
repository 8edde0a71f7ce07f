import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, type Encoding, UndecodableError } from './decoding.ts';

const TEXT = '同志们：\r\n春天到了，我们要把水引到田头，把树种到山上。2024年，县里定了三件事。\r\n';
const utf8 = new TextEncoder();

/** `text` in UTF-16 with the high byte first where `big`. */
function utf16(text: string, big: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

/** `text`, made of ASCII and characters of GB2312, in GB18030: by asking the decoder for each pair of bytes. */
function gb18030(text: string): Uint8Array {
  const pairs = new Map<string, [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0xa1; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++)
      pairs.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
  return new Uint8Array([...text].flatMap((char) => pairs.get(char) ?? [char.charCodeAt(0)]));
}

function check(name: string, bytes: Uint8Array, encoding: Encoding, text = TEXT): void {
  test(name, () => assert.deepEqual(decode(bytes), { text, encoding }));
}

for (const [name, bytes] of [
  ['a .docx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
  ['a PDF', [...utf8.encode('%PDF-1.7\n')]],
  ['NUL bytes', [...utf8.encode('abc'), 0, 0, 0, 1, 2, 3, 0x80]],
  ['NUL bytes in Chinese', [...utf8.encode(TEXT), 0]],
  ['noise', Array.from({ length: 999 }, (_, i) => 1 + ((i * 7919) % 255))],
] as const) {
  test(`no text: ${name}`, () => assert.throws(() => decode(new Uint8Array(bytes)), UndecodableError));
}

check('nothing at all', new Uint8Array(), 'utf-8', '');
check('ASCII', utf8.encode('hello'), 'utf-8', 'hello');
check('UTF-8', utf8.encode(TEXT), 'utf-8');
check('UTF-8 with a mark', utf8.encode(`\ufeff${TEXT}`), 'utf-8-bom');
check('UTF-16 with a mark', utf16(`\ufeff${TEXT}`, false), 'utf-16le');
check('UTF-16 with a mark, high byte first', utf16(`\ufeff${TEXT}`, true), 'utf-16be');
check('UTF-16', utf16(TEXT, false), 'utf-16le');
check('UTF-16, high byte first', utf16(TEXT, true), 'utf-16be');
check(
  'UTF-16 without any ASCII',
  utf16('春天到了，我们要把水引到田头。', false),
  'utf-16le',
  '春天到了，我们要把水引到田头。',
);
check('UTF-16 of ASCII', utf16('hello there', false), 'utf-16le', 'hello there');
check('GB18030', gb18030(TEXT), 'gb18030');
check('GB18030 of one word', gb18030('讲话'), 'gb18030', '讲话');
check('GB18030, long', gb18030(TEXT.repeat(30)), 'gb18030', TEXT.repeat(30));

test('UTF-8 cut off in the middle of a character', () => {
  const { text, encoding } = decode(utf8.encode('春天到了').slice(0, -1));
  assert.deepEqual({ text, encoding }, { text: '春天到\ufffd', encoding: 'utf-8' });
});

test('UTF-8 with a few bad bytes', () => {
  const bytes = utf8.encode(TEXT.repeat(3));
  bytes[40] = 0xff;
  bytes[90] = 0xfe;
  const { text, encoding } = decode(bytes);
  assert.equal(encoding, 'utf-8');
  assert.ok(text.includes('\ufffd') && text.includes('把树种到山上'));
});
