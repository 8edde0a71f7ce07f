import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Location, LocationLink } from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import { TestServer } from '../support/serverProcess.ts';

const spring = '在春耕动员会上的讲话\n同志们：\n一年之计在于春。我们要抢抓农时、精耕细作，把种子备足、把农机修好。\n';
const flood = '在防汛工作会上的讲话\r\n同志们：\r\n汛期将至，各闸口要有人值守，\r\n沿江乡镇要备足沙袋和编织袋。\r\n';

/** Bytes of GB18030, which no encoder of Node's makes. */
function gb18030(text: string): Buffer {
  return execFileSync('iconv', ['-f', 'utf-8', '-t', 'gb18030'], { input: text });
}

async function definitionOf(server: TestServer, phrase: string): Promise<LocationLink | undefined> {
  const at = await server.open(`今天再说一遍：$0${phrase}`, `draft-${Math.random()}.speech`);
  const position = { ...at.position, character: at.position.character + 1 };
  return (await server.request<LocationLink[] | null>('textDocument/definition', { ...at, position }))?.[0];
}

const sourceOf = async (server: TestServer, phrase: string) => (await definitionOf(server, phrase))?.targetUri;

test('a corpus of many encodings is searchable, and places are exact in each', async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(flood, 'utf16le')]);
  await using server = await TestServer.ready({
    files: {
      'corpus/春耕.txt': spring,
      'corpus/有签名.txt': `\ufeff在迎新会上的致辞\n新同事们，欢迎来到这个温暖的大家庭。\n`,
      'corpus/防汛.txt': utf16,
      'corpus/国标/慰问信.md': gb18030('# 慰问信\n\n你们顶风冒雪守护万家灯火，辛苦了。\n'),
    },
  });
  const expected: [string, string, number, number][] = [
    ['抢抓农时、精耕细作', '春耕.txt', 2, 11],
    ['欢迎来到这个温暖的大家庭', '有签名.txt', 1, 5],
    ['沿江乡镇要备足沙袋', '防汛.txt', 3, 0],
    ['顶风冒雪守护万家灯火', '国标/慰问信.md', 2, 2],
  ];
  for (const [phrase, file, line, character] of expected) {
    const link = await definitionOf(server, phrase);
    assert.equal(link?.targetUri, server.uri(`corpus/${file}`));
    const end = { line, character: character + phrase.length };
    assert.deepEqual(link?.targetSelectionRange, { start: { line, character }, end }, phrase);
  }
});

test('a file that is no text is named with what to do, and the rest goes on', async () => {
  const files = {
    'corpus/春耕.txt': spring,
    'corpus/其实是图片.txt': new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3, 0, 0]),
  };
  await using server = await TestServer.ready({ files });
  const { problems, speeches } = await server.status();
  assert.deepEqual([problems.length, problems[0].uri, speeches], [1, server.uri('corpus/其实是图片.txt'), 1]);
  assert.match(problems[0].message, /另存为文本文件/);
});

test('documents of other programs are counted, and told of once', async () => {
  const word = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
  const files = { 'corpus/春耕.docx': word, 'corpus/旧/防汛.doc': word, 'corpus/旧/手册.pdf': '%PDF-1.7' };
  await using server = await TestServer.start({ files });
  const { problems, speeches } = await server.until(({ state }) => state === 'ready');
  const told = problems.map(({ uri, files, message }) => `${uri} ${files} ${message}`).sort();
  assert.equal(told.length, 2);
  assert.ok(told[0]?.startsWith(`${server.uri('corpus')} 1 1 个 PDF 文件未收入`), told[0]);
  assert.ok(told[1]?.startsWith(`${server.uri('corpus')} 2 2 个 Word 文件未收入，请另存为`), told[1]);
  assert.equal(speeches, 0);

  server.write('corpus/春耕.txt', spring);
  await rm(join(server.folder, 'corpus/春耕.docx'));
  const left = (wanted: number) =>
    server.until(
      ({ files, problems }) => files === 1 && problems.reduce((sum, one) => sum + (one.files ?? 1), 0) === wanted,
    );
  await left(2);
  server.write('corpus/旧/补充.wps', word);
  await left(3);
});

test('added, changed, renamed and removed files are taken up without a restart', async () => {
  await using server = await TestServer.ready({ files: { 'corpus/春耕.txt': spring } });
  server.write('corpus/防汛.txt', flood);
  await server.until(async ({ state, files }) => state === 'ready' && files === 2);
  assert.equal(await sourceOf(server, '各闸口要有人值守'), server.uri('corpus/防汛.txt'));

  server.write('corpus/防汛.txt', flood.replace('各闸口', '每一座泵站'));
  await server.until(async () => (await sourceOf(server, '每一座泵站要有人值守')) !== undefined);

  await rename(join(server.folder, 'corpus/防汛.txt'), join(server.folder, 'corpus/防汛讲话.txt'));
  await server.until(async () => (await sourceOf(server, '每一座泵站要有人')) === server.uri('corpus/防汛讲话.txt'));

  await rm(join(server.folder, 'corpus/防汛讲话.txt'));
  await server.until(async ({ state, files }) => state === 'ready' && files === 1);
  assert.equal(await sourceOf(server, '每一座泵站要有人'), undefined);
});

test('the index is reopened at the next start, and answers before the files are looked at', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'speech-draft-'));
  try {
    {
      await using first = await TestServer.ready({ folder, files: { 'corpus/春耕.txt': spring } });
      assert.equal((await first.status()).files, 1);
    }
    await using second = await TestServer.start({ folder });
    await second.until(({ files }) => files === 1);
    assert.equal(await sourceOf(second, '抢抓农时、精耕细作'), second.uri('corpus/春耕.txt'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a damaged index is built again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'speech-draft-'));
  try {
    {
      await using first = await TestServer.ready({ folder, files: { 'corpus/春耕.txt': spring } });
      assert.equal((await first.status()).state, 'ready');
    }
    const segment = execFileSync('find', [join(folder, 'index'), '-name', 'segment-*.bin'])
      .toString()
      .trim();
    writeFileSync(segment, 'not an index at all');
    await using second = await TestServer.ready({ folder });
    assert.equal(await sourceOf(second, '抢抓农时、精耕细作'), second.uri('corpus/春耕.txt'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('another corpus folder in the settings is taken up at once', async () => {
  await using server = await TestServer.ready({ files: { 'corpus/春耕.txt': spring, '旧稿/防汛.txt': flood } });
  assert.equal(await sourceOf(server, '各闸口要有人值守'), undefined);
  server.settings = { ...server.settings, corpus: { folders: ['旧稿'] } };
  await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await server.until(async () => (await sourceOf(server, '各闸口要有人值守')) === server.uri('旧稿/防汛.txt'));
  assert.equal(await sourceOf(server, '抢抓农时、精耕细作'), undefined);
});

test('what a glob excludes is not indexed', async () => {
  const settings = { corpus: { folders: ['corpus'], exclude: ['草稿/**', '*.md'] } };
  const files = { 'corpus/春耕.txt': spring, 'corpus/草稿/防汛.txt': flood, 'corpus/说明.md': flood };
  await using server = await TestServer.ready({ files, settings: { index: {}, ...settings } });
  assert.equal((await server.status()).files, 1);
});

test('references lists every place, and none in the draft itself', async () => {
  const files = { 'corpus/春耕.txt': spring, 'corpus/补充.txt': '会议强调，大家抢抓农时、精耕细作，一天不误。\n' };
  await using server = await TestServer.ready({ files });
  const at = await server.open('我再强调：抢抓农时、$0精耕细作。');
  const context = { includeDeclaration: true };
  const places = await server.request<Location[]>('textDocument/references', { ...at, context });
  assert.deepEqual(
    places.map(({ uri }) => uri).sort(),
    ['春耕.txt', '补充.txt'].map((name) => server.uri(`corpus/${name}`)),
  );
});

test('the index is built anew on demand', async () => {
  await using server = await TestServer.ready({ files: { 'corpus/春耕.txt': spring, 'corpus/防汛.txt': flood } });
  await server.request('workspace/executeCommand', { command: commands.rebuildIndex });
  await server.until(({ state }) => state === 'indexing');
  await server.until(({ state, files }) => state === 'ready' && files === 2);
  assert.equal(await sourceOf(server, '抢抓农时、精耕细作'), server.uri('corpus/春耕.txt'));
});

test('the status answers while indexing, and says that a rebuild was cancelled', async () => {
  const many = Array.from({ length: 40 }, (_, i) => [`corpus/第${i}篇.txt`, `${spring}第${i}次会议纪要。`.repeat(800)]);
  await using server = await TestServer.start({ files: Object.fromEntries(many) });
  await server.until(({ state, done = 0 }) => state === 'indexing' && done > 0);
  await server.request('workspace/executeCommand', { command: commands.cancelIndexing });
  const { problems } = await server.until(({ state }) => state === 'error');
  assert.match(problems[0].message, /已取消/);
  await server.request('workspace/executeCommand', { command: commands.rebuildIndex });
  await server.until(({ state, files }) => state === 'ready' && files === 40);
});
