import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeWriteLock } from './lock.ts';
import { removeStaleIndexes } from './staleIndexes.ts';

test('an index that nobody has opened for a month is removed, and nothing else', async () => {
  const root = mkdtempSync(join(tmpdir(), 'speech-draft-stale-'));
  const now = Date.now();
  const make = (name: string, days: number) => {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'manifest.json'), '{}');
    const time = (now - days * 24 * 3600 * 1000) / 1000;
    utimesSync(join(root, name), time, time);
  };
  make('0123456789ab', 40);
  make('ab0123456789', 3);
  make('aaaaaaaaaaaa', 40);
  make('照片', 400);
  make('cccccccccccc', 40);
  writeFileSync(join(root, 'cccccccccccc', '讲话.txt'), '同志们：');
  utimesSync(join(root, 'cccccccccccc'), 0, 0);
  make('bbbbbbbbbbbb', 40);
  const lock = await takeWriteLock(join(root, 'bbbbbbbbbbbb'));
  utimesSync(join(root, 'bbbbbbbbbbbb'), 0, 0);
  await removeStaleIndexes(join(root, 'aaaaaaaaaaaa'), now);
  assert.deepEqual(readdirSync(root).sort(), ['aaaaaaaaaaaa', 'ab0123456789', 'bbbbbbbbbbbb', 'cccccccccccc', '照片']);
  await lock?.release();
  rmSync(root, { recursive: true });
});
