import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { IgnoredFiles } from './ignoredStore.ts';
import { keyOf } from './reuse/ignored.ts';
import { formatIgnored, parseIgnored } from './reuse/ignoredFile.ts';
import { uriOfPath } from './util/uri.ts';

const user = join('/', '资料');
const office = join('/', '办公室');
const hall = join(office, '礼堂');
const index = join('/', '索引');
const own = join(user, 'ignored.json');
const shared = join(office, '.speechdraft', 'ignored.json');
const inHall = join(hall, '.speechdraft', 'ignored.json');
const older = join(index, 'ignored-passages.json');

const passage = (text: string) => ({ text, ignoredAt: '2026-03-01T08:00:00.000Z' });
const seats = passage('座位按村分，前排留给老人。');
const tea = passage('茶水自己倒，杯子自己洗。');
const lamp = passage('灯最后一个人关，门最后一个人锁。');

async function opened(stored: Record<string, string> = {}, workspaces = [office, hall]) {
  const disk = { canWrite: true, delay: 0 };
  const unread: string[] = [];
  const files = {
    read: async (path: string) => {
      const text = stored[path];
      if (disk.delay > 0) await pause(disk.delay);
      return text;
    },
    replace: async (path: string, text: string) => {
      if (!disk.canWrite) throw new Error(`EROFS: ${path}`);
      stored[path] = text;
    },
  };
  const store = new IgnoredFiles(files, (path) => unread.push(path));
  await store.open({ user, index, workspaces });
  const texts = () => store.current().passages.map(({ text }) => text);
  return { store, stored, disk, unread, texts };
}

const fileOf = (...passages: (typeof seats)[]) => formatIgnored({ passages, sources: [] });

test('what any of the files ignores is ignored, also what the first version kept', async () => {
  const first = JSON.stringify({ version: 1, passages: [{ hanzi: '鞋子摆整齐', ignoredAt: '' }] });
  const { texts, store } = await opened({ [own]: fileOf(seats), [shared]: fileOf(tea, seats), [older]: first });
  assert.deepEqual(texts(), [seats.text, tea.text, '鞋子摆整齐'].sort());
  assert.deepEqual(
    store.entries().map(({ entry, folder }) => ['text' in entry && entry.text, folder]),
    [
      [seats.text, undefined],
      ['鞋子摆整齐', undefined],
      [seats.text, office],
      [tea.text, office],
    ],
  );
});

test('it is kept by the writer, or by the innermost folder around the draft', async () => {
  const { store, stored } = await opened();
  await store.add(seats, 'user', uriOfPath(join(office, '稿.speech')));
  await store.add(tea, 'workspace', uriOfPath(join(office, '稿.speech')));
  await store.add(lamp, 'workspace', uriOfPath(join(hall, '一', '稿.speech')));
  assert.deepEqual(stored, { [own]: fileOf(seats), [shared]: fileOf(tea), [inHall]: fileOf(lamp) });
});

test('a draft that lies in no folder is kept by the first, or by the writer where there is none', async () => {
  const { store, stored } = await opened();
  await store.add(tea, 'workspace', 'untitled:Untitled-1');
  assert.deepEqual(Object.keys(stored), [shared]);
  const alone = await opened({}, []);
  await alone.store.add(tea, 'workspace', 'untitled:Untitled-1');
  assert.deepEqual(Object.keys(alone.stored), [own]);
});

test('two windows add to what the file holds by then', async () => {
  const stored = {};
  const one = await opened(stored);
  const other = await opened(stored);
  await Promise.all([one.store.add(seats, 'user', undefined), one.store.add(tea, 'user', undefined)]);
  await other.store.add(lamp, 'user', undefined);
  assert.deepEqual(other.texts(), [seats.text, tea.text, lamp.text].sort());
  assert.equal(await one.store.reload(), true);
  assert.equal(await one.store.reload(), false);
  assert.deepEqual(one.texts(), other.texts());
});

test('what is restored is taken out of every file that holds it, and no other file is made', async () => {
  const { store, stored, texts } = await opened({ [own]: fileOf(seats, tea), [shared]: fileOf(seats) });
  await store.remove(new Set([keyOf(seats)]));
  assert.deepEqual(stored, { [own]: fileOf(tea), [shared]: fileOf() });
  await store.clear();
  assert.deepEqual(stored, { [own]: fileOf(), [shared]: fileOf() });
  assert.deepEqual(texts(), []);
});

test('a broken file is named once, and kept aside when something is added', async () => {
  const broken = fileOf(seats).slice(0, -20);
  const { store, stored, unread, texts } = await opened({ [shared]: broken, [own]: fileOf(tea) });
  await store.reload();
  assert.deepEqual(unread, [shared]);
  assert.deepEqual(texts(), [tea.text]);
  await store.clear();
  assert.equal(stored[shared], broken);
  await store.add(lamp, 'workspace', undefined);
  assert.equal(stored[`${shared}.bak`], broken);
  assert.deepEqual(parseIgnored(stored[shared]), { passages: [lamp], sources: [] });
  await store.reload();
  stored[shared] = broken;
  await store.reload();
  assert.deepEqual(unread, [shared, shared]);
});

test('where nothing can be written it holds until the end, and comes back when it is restored', async () => {
  const { store, disk, texts } = await opened({ [own]: fileOf(tea) });
  disk.canWrite = false;
  await assert.rejects(store.add(seats, 'user', undefined), /EROFS/);
  await store.reload();
  assert.deepEqual(texts(), [seats.text, tea.text].sort());
  await assert.rejects(store.clear(), /EROFS/);
  assert.deepEqual(texts(), [tea.text]);
});

test('what was read before a change is not taken for what is there after it', async () => {
  const { store, disk, texts } = await opened();
  disk.delay = 20;
  const reading = store.reload();
  disk.delay = 0;
  await store.add(seats, 'user', undefined);
  await reading;
  assert.deepEqual(texts(), [seats.text]);
});

test('the same object stays until something changes', async () => {
  const { store } = await opened({ [own]: fileOf(tea) });
  const before = store.current();
  await store.reload();
  assert.equal(store.current(), before);
  await store.add(seats, 'user', undefined);
  assert.notEqual(store.current(), before);
});
