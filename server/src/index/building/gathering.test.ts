import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf } from '../../../../test/support/corpusOf.ts';
import { Voices } from '../voices.ts';
import { Gathering } from './gathering.ts';

const texts = [
  '春灌动员\n同志们：\n要管好用水秩序，先下游后上游。\n',
  '防汛会讲话\n同志们：\n沙袋要备足。\n',
  '清明防火。',
];
const files = texts.map((text, k) => sourceOf(`${k}.txt`, text));

test('what is sorted by is handed to another thread without a copy', () => {
  const gathering = new Gathering(new Voices());
  gathering.add(files[0]);
  const portion = gathering.portion();
  const { source } = gathering.end();
  // as a thread is handed it
  for (const shared of [{ ...portion }, { ...source }] as Record<string, Uint8Array | Uint16Array | Uint32Array>[]) {
    const handed = structuredClone(shared);
    for (const name of Object.keys(shared)) {
      handed[name][1] = 77;
      assert.equal(shared[name][1], 77, name);
    }
  }
});

test('text and word boundaries are the same however the files are parted', () => {
  const gathered = [[0], [1], [0, 1], []].map((cuts) => {
    const gathering = new Gathering(new Voices());
    for (const [k, file] of files.entries()) {
      gathering.add(file);
      if (cuts.includes(k)) gathering.portion();
    }
    gathering.portion();
    const { source, tables } = gathering.end();
    const rows = new Uint32Array(tables.fileRows.slice().buffer);
    return files.map(({ text }, k) => {
      const start = rows[6 * k];
      const words = Array.from(text, (_, i) => (source.boundaries[(start + i) >> 3] >> ((start + i) & 7)) & 1);
      return [String.fromCharCode(...source.text.subarray(start, start + text.length + 1)), words.join('')];
    });
  });
  assert.deepEqual(
    gathered[0].map(([text]) => text),
    texts.map((text) => `${text}\0`),
  );
  for (const one of gathered) assert.deepEqual(one, gathered[0]);
});
