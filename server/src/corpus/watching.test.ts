import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { watchFolders } from './watching.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0).reverse()) end();
});

type Told = Set<string> | undefined;

/** Watches folders of a new workspace; `until` waits for a telling that is wanted. */
function watched(...names: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'speech-draft-watching-'));
  ends.push(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string) => join(root, name);
  let listener: ((told: Told) => void) | undefined;
  const begin = () => {
    const watch = watchFolders(names.map(path), (told) => listener?.(told));
    ends.push(() => watch.close());
    return watch;
  };
  /** The first telling that is wanted, of what `change` does. */
  const until = (change: () => void, wanted: (told: Told) => boolean = () => true) =>
    new Promise<Told>((resolve) => {
      listener = (told) => {
        if (wanted(told)) resolve(told);
      };
      change();
    });
  return { path, begin, until };
}

test('a file that is written, renamed and removed is told of by its path', async () => {
  const { path, begin, until } = watched('旧稿');
  mkdirSync(path('旧稿/去年'), { recursive: true });
  begin();
  const [file, renamed] = [path('旧稿/去年/春耕.txt'), path('旧稿/去年/备耕.txt')];
  await until(
    () => writeFileSync(file, '同志们：'),
    (told) => told?.has(file) === true,
  );
  await until(
    () => renameSync(file, renamed),
    (told) => told?.has(renamed) === true,
  );
  await until(
    () => rmSync(renamed),
    (told) => told?.has(renamed) === true,
  );
});

test('very many changes are told of as one that is not known', async () => {
  const { path, begin, until } = watched('旧稿');
  mkdirSync(path('旧稿'));
  begin();
  const write = () => {
    for (let i = 0; i < 80; i++) writeFileSync(path(`旧稿/${i}.txt`), '同志们：');
  };
  await until(write, (told) => told === undefined);
});

test('a folder that is missing is told of when it comes, and watched from then on', async () => {
  const { path, begin, until } = watched('上级/旧稿');
  begin();
  await until(() => mkdirSync(path('上级/旧稿'), { recursive: true }));
  const file = path('上级/旧稿/春耕.txt');
  await until(
    () => writeFileSync(file, '同志们：'),
    (told) => told === undefined || told.has(file),
  );
});

test('a folder that is taken away and brought back is told of both times', async () => {
  const { path, begin, until } = watched('旧稿');
  mkdirSync(path('旧稿'));
  begin();
  await until(() => renameSync(path('旧稿'), path('别处')));
  await until(
    () => renameSync(path('别处'), path('旧稿')),
    (told) => told === undefined,
  );
  const file = path('旧稿/春耕.txt');
  await until(
    () => writeFileSync(file, '同志们：'),
    (told) => told?.has(file) === true,
  );
});

test('nothing is told after the end', async () => {
  const { path, begin, until } = watched('旧稿', '新稿');
  mkdirSync(path('旧稿'));
  const watch = begin();
  let told = 0;
  void until(
    () => {},
    () => {
      told++;
      return false;
    },
  );
  watch.close();
  writeFileSync(path('旧稿/春耕.txt'), '同志们：');
  mkdirSync(path('新稿'));
  // another watch is told of what comes later: then the first would have been
  const other = await new Promise<Told>((resolve) => {
    const second = watchFolders([path('旧稿')], resolve);
    ends.push(() => second.close());
    writeFileSync(path('旧稿/防汛.txt'), '同志们：');
  });
  assert.ok(other);
  assert.equal(told, 0);
});

test('a file that is replaced again and again is told of each time, in a folder below too', async () => {
  const { path, begin, until } = watched('旧稿');
  mkdirSync(path('旧稿/去年'), { recursive: true });
  const file = path('旧稿/去年/春耕.txt');
  writeFileSync(file, '第一稿');
  begin();
  for (const draft of ['第二稿', '第三稿', '第四稿']) {
    const replace = () => {
      writeFileSync(path('旧稿/去年/.tmp'), draft);
      renameSync(path('旧稿/去年/.tmp'), file);
    };
    await until(replace, (told) => told?.has(file) === true);
  }
  await until(
    () => writeFileSync(file, '定稿'),
    (told) => told?.has(file) === true,
  );
});
