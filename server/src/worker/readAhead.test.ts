import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JobFile } from './job.ts';
import { readAhead } from './readAhead.ts';

/** Files of so many bytes each, and how many of them were begun to be read. */
function reading(sizes: readonly number[], read = async (file: JobFile) => file.uri) {
  let begun = 0;
  const files = sizes.map((size, i): JobFile => ({ path: `${i}`, uri: `${i}`, size, modified: 1 }));
  const all = readAhead(files, (file) => {
    begun++;
    return read(file);
  });
  return { all, begun: () => begun };
}

test('files come in their order, whichever is read first', async () => {
  const slow = async ({ uri, size }: JobFile) => {
    await new Promise((resolve) => setTimeout(resolve, size));
    return uri;
  };
  const { all } = reading([20, 5, 1, 9], slow);
  const uris: string[] = [];
  for await (const [file, uri] of all) {
    assert.equal(file.uri, uri);
    uris.push(uri);
  }
  assert.deepEqual(uris, ['0', '1', '2', '3']);
});

test('a few small files are read before they are asked for, of large ones only the next', async () => {
  for (const [size, ahead] of [
    [1000, 32],
    [60 << 20, 1],
  ]) {
    const { all, begun } = reading(new Array(100).fill(size));
    await all.next();
    assert.equal(begun(), ahead);
    await all.next();
    assert.equal(begun(), ahead + 1);
  }
});

test('a failure ends it when it is the turn of its file, not before', async () => {
  const { all } = reading([1, 1, 1], async ({ uri }) => {
    if (uri === '1') throw new Error('the thread is gone');
    return uri;
  });
  assert.equal((await all.next()).value?.[1], '0');
  await assert.rejects(all.next(), /the thread is gone/);
});
