import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeWriteLock } from './lock.ts';

const root = mkdtempSync(join(tmpdir(), 'speech-draft-lock-'));
after(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
const newFolder = () => join(root, `${folders++}`);
const lockOf = (folder: string) => join(folder, 'write.lock');

/** A folder whose lock file holds a text. */
function lockedBy(text: string): string {
  const folder = newFolder();
  mkdirSync(folder);
  writeFileSync(lockOf(folder), text);
  return folder;
}

/** The number of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('one has it, until it gives it back', async () => {
  const folder = newFolder();
  const first = await takeWriteLock(folder);
  assert.ok(await first?.isHeld());
  assert.equal(await takeWriteLock(folder), undefined);
  await first?.release();
  assert.equal(existsSync(lockOf(folder)), false);
  assert.ok(await (await takeWriteLock(folder))?.isHeld());
});

test('of many that ask at once one gets it', async () => {
  const folder = newFolder();
  const locks = await Promise.all(Array.from({ length: 20 }, () => takeWriteLock(folder)));
  assert.equal(locks.filter((lock) => lock !== undefined).length, 1);
});

test('the lock of a dead process, and one that was never written to the end, are taken over', async () => {
  for (const text of [`${await deadProcess()} 0123456789abcdef`, '', 'nonsense', '-1', '0']) {
    const folder = lockedBy(text);
    const lock = await takeWriteLock(folder);
    assert.ok(await lock?.isHeld(), JSON.stringify(text));
    assert.ok(readFileSync(lockOf(folder), 'utf8').startsWith(`${process.pid} `));
  }
});

test('the lock of a living process is left alone', async () => {
  const folder = lockedBy(`${process.ppid} 0123456789abcdef`);
  assert.equal(await takeWriteLock(folder), undefined);
});

test('a lock from before the machine was started is nobody’s, whoever has its number now', async () => {
  const folder = lockedBy(`${process.ppid} 0123456789abcdef`);
  utimesSync(lockOf(folder), new Date(2001, 1), new Date(2001, 1));
  assert.ok(await takeWriteLock(folder));
});

test('who has lost it knows, and does not take it from the next one', async () => {
  const folder = newFolder();
  const first = await takeWriteLock(folder);
  rmSync(lockOf(folder));
  assert.equal(await first?.isHeld(), false);
  const second = await takeWriteLock(folder);
  await first?.release();
  assert.ok(await second?.isHeld());
});

test('where no lock can be written it says why', async () => {
  const folder = newFolder();
  writeFileSync(folder, 'a file');
  await assert.rejects(takeWriteLock(folder), { code: 'EEXIST' });
  await assert.rejects(takeWriteLock(join(folder, 'below')), { code: 'ENOTDIR' });
});
