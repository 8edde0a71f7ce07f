import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundariesOf, type Segmenter } from './segmenter.ts';

/** Shows boundaries as bars, for a segmenter that cuts at spaces. */
function shown(text: string, segmenter: Segmenter): string {
  const bits = boundariesOf(text, segmenter);
  let out = '';
  for (let i = 0; i <= text.length; i++) out += ((bits[i >> 3] >> (i & 7)) & 1 ? '|' : '') + (text[i] ?? '');
  return out;
}

const bySpaces: Segmenter = { name: 'spaces', cut: (text) => text.split(/(?<= )/) };

test('a word ends where the segmenter says', () => {
  assert.equal(shown('推动 发展', bySpaces), '|推动 |发展|');
});

test('a segmenter that loses a character spoils its own line only', () => {
  const lossy: Segmenter = { name: 'lossy', cut: (text) => bySpaces.cut(text.replace('\u0000', '')) };
  assert.equal(shown('坏\u0000行 了\n推动 发展', lossy), '|坏|\u0000|行| |了|\n|推动 |发展|');
});
