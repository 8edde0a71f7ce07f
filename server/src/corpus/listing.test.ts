import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { isRemoved, listCorpus } from './listing.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'speech-draft-corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '同志们：');
  }
}

async function listed(exclude: string[] = []): Promise<string[]> {
  const { files } = await listCorpus([folder], exclude);
  return files.map(({ path }) => relative(folder, path));
}

test('speeches of all folders below are listed, and nothing else', async () => {
  write('一.txt', '二.MD', '年/三.speech', '表.xlsx', '~$四.txt', '._五.txt', '.git/六.txt', 'node_modules/七.md');
  assert.deepEqual(await listed(), ['一.txt', '二.MD', join('年', '三.speech')].sort());
});

test('documents that cannot be read are counted by kind, each once', async () => {
  write('一.txt', '二.docx', '年/三.DOC', '年/四.wps', '年/五.pdf', '~$二.docx', '._六.pdf', '表.xlsx', '废稿/七.docx');
  const { documents } = await listCorpus([folder, join(folder, '年')], ['废稿/**']);
  assert.deepEqual(documents, [
    { folder, kind: 'word', count: 3 },
    { folder, kind: 'pdf', count: 1 },
  ]);
});

test('globs leave out files and whole folders', async () => {
  write('一.txt', '废稿/二.txt', '年/说明.md', '年/三.txt');
  assert.deepEqual(await listed(['废稿/**', '说明.md']), ['一.txt', join('年', '三.txt')]);
});

test('a link back into the folder is not followed', async (t) => {
  write('年/一.txt');
  try {
    symlinkSync(folder, join(folder, '年', '回来'), 'dir');
  } catch {
    return t.skip('links cannot be made here');
  }
  assert.deepEqual(await listed(), [join('年', '一.txt')]);
});

test('a folder that cannot be read is named, and the rest goes on', async () => {
  write('一.txt');
  const gone = join(folder, '没有这个文件夹');
  const { files, unreadable } = await listCorpus([gone, folder], []);
  assert.deepEqual([files.length, unreadable.map(({ path }) => path)], [1, [gone]]);
  assert.equal(await isRemoved(gone, unreadable[0].reason), true);
  assert.equal(await isRemoved(join(gone, '下一级'), unreadable[0].reason), false);
});
