import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listDrafts } from './listDrafts.ts';

const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
mkdirSync(at('稿/早稿'), { recursive: true });
mkdirSync(at('空'));
for (const name of ['稿/致辞.txt', '稿/早稿/发言.speech', '稿/图.png', '说明.log']) writeFileSync(at(name), '同志们：');

test('a file stands for itself, whatever it is called and whether it is there', async () => {
  const { paths } = await listDrafts([at('说明.log'), at('没有.txt')]);
  assert.deepEqual(paths, [at('说明.log'), at('没有.txt')]);
});

test('a folder stands for the speeches below it; what is named twice is listed once', async () => {
  const { paths } = await listDrafts([at('稿/早稿/发言.speech'), at('稿')]);
  assert.deepEqual(paths, [at('稿/早稿/发言.speech'), at('稿/致辞.txt')]);
});

test('a folder without speeches is told', async () => {
  assert.deepEqual(await listDrafts([at('空')]), { paths: [], unreadable: [], empty: [at('空')] });
});
