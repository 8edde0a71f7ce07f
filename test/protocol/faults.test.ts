import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import type { LocationLink } from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import { TestServer } from '../support/serverProcess.ts';
import { numbers } from '../support/texts.ts';

type Texts = Record<string, string>;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'speech-draft-'));
  folders.push(folder);
  return folder;
}

/** A sentence that only one state of one file has, not even in parts. */
function own(i: number, version = 1): string {
  const next = numbers(1000 * version + i);
  return Array.from({ length: 16 }, () => String.fromCharCode(0x4e00 + next(8000))).join('');
}

/** A speech of some thousand characters. */
function speech(i: number, version = 1, length = 40): string {
  const lines = Array.from(
    { length },
    (_, k) => `${k + 1}村${i}组要把${k * 7 + i}号地块的种子、农机和水源一样一样落实好。`,
  );
  return `在春耕动员会上的讲话\n同志们：\n${own(i, version)}。\n${lines.join('\n')}\n`;
}

function corpus(count: number, length?: number): Texts {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`corpus/${i}.txt`, speech(i, 1, length)]));
}

async function sourceOf(server: TestServer, phrase: string): Promise<string | undefined> {
  const at = await server.open(`今天再说一遍：$0${phrase}`, `draft-${Math.random()}.speech`);
  const position = { ...at.position, character: at.position.character + 1 };
  const links = await server.request<LocationLink[] | null>('textDocument/definition', { ...at, position });
  return links?.[0]?.targetUri;
}

const finds = async (server: TestServer, i: number, version = 1) =>
  (await sourceOf(server, own(i, version))) === server.uri(`corpus/${i}.txt`);

/** All files are found, each by the sentence that only it has. */
async function assertWhole(server: TestServer, count: number): Promise<void> {
  await server.until(({ state, files }) => state === 'ready' && files === count);
  for (let i = 0; i < count; i += Math.max(1, count >> 3)) assert.ok(await finds(server, i), `file ${i}`);
  assert.equal(await sourceOf(server, '谁也没有说过这样的一句话呀'), undefined);
}

/** Spoils a section of a segment, in place, so that a server that has it open sees it. */
function damage(path: string, section: string): void {
  const bytes = readFileSync(path);
  const rows: { name: string; offset: number; bytes: number }[] = JSON.parse(
    bytes.subarray(20, 20 + bytes.readUInt32LE(12)).toString(),
  );
  const row = rows.find(({ name }) => name === section);
  assert.ok(row);
  writeFileSync(path, bytes.fill(0x5a, row.offset, row.offset + row.bytes), { flag: 'r+' });
}

async function kill(server: TestServer): Promise<void> {
  const ended = once(server.process, 'exit');
  server.process.kill('SIGKILL');
  await ended;
  server.connection.dispose();
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Where the index lies, below a workspace folder. */
function indexOf(folder: string): string {
  const root = join(folder, 'index');
  const found = readdirSync(root).find((name) => existsSync(join(root, name, 'manifest.json')));
  assert.ok(found, 'there is an index');
  return join(root, found);
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(indexOf(folder), 'manifest.json'), 'utf8'));

test('killed while indexing, again and again: the next start makes it whole', async () => {
  const folder = newFolder();
  let files: Texts | undefined = corpus(60, 200);
  for (const share of [0.01, 0.4, 0.8, 1]) {
    const server = await TestServer.start({ folder, files });
    files = undefined;
    await server.until(({ state, done = 0, total = 1 }) => state === 'ready' || done / total >= share);
    await kill(server);
  }
  for (const after of [3, 90, 250]) {
    const server = await TestServer.start({ folder });
    await server.request('workspace/executeCommand', { command: commands.rebuildIndex });
    await pause(after);
    await kill(server);
  }
  await using server = await TestServer.ready({ folder });
  await assertWhole(server, 60);
});

test('killed while files are saved and segments put together: every start answers rightly', async () => {
  const folder = newFolder();
  let files: Texts | undefined = corpus(12);
  let count = 12;
  for (const after of [0, 20, 60, 150, 400, 5]) {
    const server = await TestServer.ready({ folder, files });
    files = undefined;
    await assertWhole(server, count);
    // two such files are more than a segment that is made anew with each saved file
    for (let k = 0; k < 3; k++, count++) {
      server.write(`corpus/${count}.txt`, speech(count, 1, 1000));
      if (k < 2) await server.until(() => finds(server, count));
    }
    await pause(after);
    await kill(server);
  }
  await using server = await TestServer.ready({ folder });
  await assertWhole(server, count);
  await server.until(() => manifestOf(folder).segments.length <= 4);
});

test('many saves leave at most four segments, and the newest states are found', async () => {
  const folder = newFolder();
  await using server = await TestServer.ready({ folder, files: corpus(20) });
  for (let k = 0; k < 30; k++) {
    const version = 2 + Math.floor(k / 10);
    const i = k % 10;
    server.write(`corpus/${i}.txt`, speech(i, version, k % 3 ? 40 : 900));
    if (k % 4 === 0) await server.until(() => finds(server, i, version));
  }
  for (let i = 0; i < 10; i++) {
    await server.until(() => finds(server, i, 4));
    for (const version of [1, 2, 3]) assert.equal(await sourceOf(server, own(i, version)), undefined, own(i, version));
  }
  await server.until(
    ({ state, files }) => state === 'ready' && files === 20 && manifestOf(folder).segments.length <= 4,
  );
  for (let i = 0; i < 20; i++) assert.ok(await finds(server, i, i < 10 ? 4 : 1));
});

test('a file saved while all is indexed for the first time is found, and so are the others', async () => {
  await using server = await TestServer.start({ folder: newFolder(), files: corpus(60, 200) });
  await server.until(({ state, done = 0 }) => state === 'indexing' && done > 0);
  server.write('corpus/0.txt', speech(0, 2));
  server.write('corpus/60.txt', speech(60));
  rmSync(join(server.folder, 'corpus/5.txt'));
  await server.until(({ state, files }) => state === 'ready' && files === 60);
  await server.until(() => finds(server, 0, 2));
  for (const i of [1, 20, 59, 60]) assert.ok(await finds(server, i), `file ${i}`);
  for (const gone of [own(0, 1), own(5)]) assert.equal(await sourceOf(server, gone), undefined);
});

test('a file that grows while it is read is found to its end', async () => {
  await using server = await TestServer.start({ folder: newFolder(), files: corpus(30, 200) });
  const path = join(server.folder, 'corpus/0.txt');
  for (let k = 0; k < 40; k++) {
    appendFileSync(path, `${'这是还在写的一段。'.repeat(50)}\n`);
    await pause(10);
  }
  appendFileSync(path, '最后一句是堤坝守住了大家都平安。\n');
  await server.until(
    async ({ state }) =>
      state === 'ready' && (await sourceOf(server, '最后一句是堤坝守住了大家都平安')) === server.uri('corpus/0.txt'),
  );
  await assertWhole(server, 30);
});

test('the corpus folder is renamed away while it is indexed, and back', async () => {
  await using server = await TestServer.start({ folder: newFolder(), files: corpus(60, 200) });
  const [here, away] = ['corpus', 'elsewhere'].map((name) => join(server.folder, name));
  await server.until(({ state, done = 0 }) => state === 'indexing' && done > 0);
  renameSync(here, away);
  await server.until(({ state }) => state !== 'indexing');
  renameSync(away, here);
  await assertWhole(server, 60);
});

test('a segment with damaged pages is made again by itself, before anybody asks for one', async () => {
  const folder = newFolder();
  await kill(await TestServer.ready({ folder, files: corpus(40, 200) }));
  const [{ name }] = manifestOf(folder).segments;
  damage(join(indexOf(folder), name), 'entries');
  await using server = await TestServer.ready({ folder });
  await server.until(async ({ state }) => state === 'ready' && manifestOf(folder).segments[0].name !== name);
  await assertWhole(server, 40);
});

test('a segment too large for memory that is damaged while the server runs is made again by itself', async () => {
  const folder = newFolder();
  // an index of up to four times the setting is read before anybody asks, and never again
  const settings = { index: { folder: join(folder, 'index'), memory: 4 } };
  await kill(await TestServer.ready({ folder, settings, files: corpus(100, 1000) }));
  await using server = await TestServer.ready({ folder, settings });
  const [{ name, bytes }] = manifestOf(folder).segments;
  assert.ok(bytes > 16 << 20, String(bytes));
  for (const section of ['text', 'entries']) damage(join(indexOf(folder), name), section);
  for (let i = 0; i < 100; i += 3) {
    const found = await sourceOf(server, own(i));
    assert.ok(found === undefined || found === server.uri(`corpus/${i}.txt`));
  }
  await server.until(async ({ state }) => state === 'ready' && (await finds(server, 3)));
  await assertWhole(server, 100);
  assert.notEqual(manifestOf(folder).segments[0].name, name);
});

test('a segment that is damaged where only merging reads it is made again by itself', async () => {
  const folder = newFolder();
  await kill(await TestServer.ready({ folder, files: corpus(20, 100) }));
  await using server = await TestServer.ready({ folder });
  const [{ name }] = manifestOf(folder).segments;
  damage(join(indexOf(folder), name), 'boundaries');
  // more than a third of the segment is replaced: it is written anew
  for (let i = 0; i < 10; i++) server.write(`corpus/${i}.txt`, speech(i, 2));
  await server.until(async ({ state }) => {
    if (state !== 'ready' || !(await finds(server, 9, 2))) return false;
    return !manifestOf(folder).segments.some((segment: { name: string }) => segment.name === name);
  });
  await server.until(async ({ state, files }) => state === 'ready' && files === 20 && (await finds(server, 19)));
  for (let i = 0; i < 20; i++) assert.ok(await finds(server, i, i < 10 ? 2 : 1), `file ${i}`);
});

test('an index of a format of tomorrow is left unread and made again', async () => {
  const folder = newFolder();
  await kill(await TestServer.ready({ folder, files: corpus(5) }));
  const path = join(indexOf(folder), 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...manifestOf(folder), format: 999, segments: [{ file: 'elsewhere' }] }));
  await using server = await TestServer.ready({ folder });
  await assertWhole(server, 5);
  assert.ok(manifestOf(folder).format < 999);
});

test('two servers on one index: both answer, and when the one that writes is killed the other takes over', async () => {
  const folder = newFolder();
  const writer = await TestServer.ready({ folder, files: corpus(10) });
  await using follower = await TestServer.ready({ folder });
  const lock = () => Number.parseInt(readFileSync(join(indexOf(folder), 'write.lock'), 'utf8'), 10);
  for (const server of [writer, follower]) await assertWhole(server, 10);
  assert.equal(lock(), writer.process.pid);

  writer.write('corpus/10.txt', speech(10));
  for (const server of [writer, follower]) await server.until(() => finds(server, 10));

  await kill(writer);
  follower.write('corpus/11.txt', speech(11));
  await follower.until(() => finds(follower, 11));
  await follower.until(({ state }) => state === 'ready');
  assert.equal(lock(), follower.process.pid);

  await using third = await TestServer.ready({ folder });
  await assertWhole(third, 12);
});

test('a server that loses its lock to another follows it', async () => {
  const folder = newFolder();
  await using first = await TestServer.ready({ folder, files: corpus(4) });
  rmSync(join(indexOf(folder), 'write.lock'));
  await using second = await TestServer.ready({ folder });
  first.write('corpus/4.txt', speech(4));
  for (const server of [first, second]) {
    await server.until(() => finds(server, 4));
    await assertWhole(server, 5);
  }
});

test('a corpus file with a time of the past or the future is taken up when it changes', async () => {
  await using server = await TestServer.ready({ folder: newFolder(), files: corpus(4) });
  for (const [i, year] of [
    [0, 1999],
    [1, 2199],
  ]) {
    server.write(`corpus/${i}.txt`, speech(i, 2));
    utimesSync(join(server.folder, `corpus/${i}.txt`), new Date(year, 1), new Date(year, 1));
    await server.until(() => finds(server, i, 2));
    assert.equal(await sourceOf(server, own(i)), undefined);
  }
});

test('no folder can be made for the index: it answers, and says that it will not last', async () => {
  const settings = { index: { folder: 'taken/index' } };
  const files = { ...corpus(6), taken: '这里是一个文件，不是文件夹' };
  await using server = await TestServer.ready({ folder: newFolder(), files, settings });
  await assertWhole(server, 6);
  assert.match((await server.status()).problems[0].message, /无法写入/);
  server.write('corpus/6.txt', speech(6));
  await server.until(() => finds(server, 6));
  assert.match((await server.status()).problems[0].message, /无法写入/);
});

test('an index that can only be read answers, takes up what is saved, and says that it will not last', async () => {
  const folder = newFolder();
  await kill(await TestServer.ready({ folder, files: corpus(6) }));
  const index = indexOf(folder);
  rmSync(join(index, 'write.lock'), { force: true });
  // no lock can be written there, not even by one who may do everything
  mkdirSync(join(index, 'write.lock'));
  await using server = await TestServer.ready({ folder });
  await assertWhole(server, 6);
  server.write('corpus/6.txt', speech(6));
  await server.until(() => finds(server, 6));
  assert.match((await server.status()).problems[0].message, /无法写入/);
  assert.equal(manifestOf(folder).segments.length, 1);
});

test('the index folder is deleted while the server runs: it goes on, and is made again', async () => {
  const folder = newFolder();
  const server = await TestServer.ready({ folder, files: corpus(10) });
  rmSync(join(folder, 'index'), { recursive: true });
  assert.ok(await finds(server, 3));
  server.write('corpus/10.txt', speech(10));
  await server.until(async ({ state }) => state === 'ready' && (await finds(server, 10)));
  await assertWhole(server, 11);
  await kill(server);
  for (const { name } of manifestOf(folder).segments) assert.ok(existsSync(join(indexOf(folder), name)), name);
  await using again = await TestServer.ready({ folder });
  await assertWhole(again, 11);
});

test('cancelling a rebuild leaves the old index good, also for the next start', async () => {
  const folder = newFolder();
  const server = await TestServer.ready({ folder, files: corpus(60, 200) });
  const before = manifestOf(folder);
  await server.request('workspace/executeCommand', { command: commands.rebuildIndex });
  await server.until(({ state, done = 0 }) => state === 'indexing' && done > 0);
  await server.request('workspace/executeCommand', { command: commands.cancelIndexing });
  const { problems, files } = await server.until(({ state }) => state === 'error');
  assert.match(problems[0].message, /已取消/);
  assert.equal(files, 60);
  assert.deepEqual(manifestOf(folder), before);
  for (const i of [0, 31, 59]) assert.ok(await finds(server, i));
  server.write('corpus/60.txt', speech(60));
  await server.until(() => finds(server, 60));
  await kill(server);
  await using again = await TestServer.ready({ folder });
  await assertWhole(again, 61);
});
