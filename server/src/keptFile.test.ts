import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptFile } from './keptFile.ts';

const path = '/index/words.json';

/** A file of words in memory: `1:` before them is our version. */
function kept(stored: Record<string, string>) {
  const disk = { isReadable: true, stored };
  const file = new KeptFile<string[]>(
    path,
    {
      read: async (one) => {
        if (!disk.isReadable) throw new Error('drive is gone');
        return stored[one];
      },
      replace: async (one, text) => {
        stored[one] = text;
      },
    },
    {
      parse: (text) => (text.startsWith('1:') ? text.slice(2).split(' ').filter(Boolean) : undefined),
      format: (words) => `1:${words.join(' ')}`,
      none: () => [],
    },
  );
  const add = (word: string) => file.change((known) => [...known, word]);
  return { file, disk, add };
}

test('changes come one after the other, each on what the file holds by then', async () => {
  const stored: Record<string, string> = {};
  const windows = [kept(stored), kept(stored)];
  await Promise.all(['春灌', '防汛', '秋收'].map((word) => windows[0].add(word)));
  assert.deepEqual(await windows[1].add('冬修'), ['春灌', '防汛', '秋收', '冬修']);
});

test('a file that cannot be read now is left as it is, and the next change finds all of it', async () => {
  const { file, disk, add } = kept({ [path]: '1:春灌' });
  disk.isReadable = false;
  assert.deepEqual(await file.read(), []);
  await assert.rejects(add('防汛'), /drive is gone/);
  assert.equal(disk.stored[path], '1:春灌');
  disk.isReadable = true;
  assert.deepEqual(await add('防汛'), ['春灌', '防汛']);
});

test('a file of another version is kept beside the new one', async () => {
  const { file, disk, add } = kept({ [path]: '2:春灌' });
  assert.deepEqual(await file.read(), []);
  assert.deepEqual(await add('防汛'), ['防汛']);
  assert.deepEqual(disk.stored, { [path]: '1:防汛', [`${path}.bak`]: '2:春灌' });
});

test('cleared, nothing of it is left, be it unreadable or kept beside', async () => {
  const { file, disk } = kept({ [path]: '1:防汛', [`${path}.bak`]: '2:春灌' });
  await file.clear();
  assert.deepEqual(disk.stored, { [path]: '1:', [`${path}.bak`]: '' });
  disk.stored[path] = '1:秋收';
  disk.isReadable = false;
  await assert.rejects(file.clear());
  assert.equal(disk.stored[path], '1:');
});
