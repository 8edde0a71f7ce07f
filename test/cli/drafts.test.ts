import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { oldSpeech, ownWords, passage } from '../support/bridge.ts';
import { CommandLine, type Files } from '../support/commandLine.ts';
import { encodeGb18030 } from '../support/gb18030.ts';

const draft = `各位代表：\n${passage}\n`;

/** Places that a run over drafts finds, `path:line:column`, and what it complains of. */
async function check(files: Files, drafts: string[], standardInput?: string | Uint8Array) {
  using line = new CommandLine({ ...oldSpeech, ...files });
  const words = ['check', ...drafts, '--corpus', 'corpus', '--format', 'json'];
  const { code, stdout, stderr } = await line.run(words, standardInput);
  const report = stdout === '' ? { drafts: [] } : JSON.parse(stdout);
  const places = report.drafts.flatMap(
    ({ path, findings }: { path: string; findings: { start: { line: number; column: number } }[] }) =>
      findings.map(({ start }) => `${path}:${start.line}:${start.column}`),
  );
  return { code, places, stderr };
}

test('the standard input', async () => {
  assert.deepEqual(await check({}, ['-'], draft), { code: 1, places: ['-:2:1'], stderr: '' });
});

test('GB18030 and UTF-16, from a file and from the standard input', async () => {
  const utf16 = Buffer.from(`\ufeff${draft}`, 'utf16le');
  const { places } = await check({ 'gb.txt': encodeGb18030(draft), 'utf16.txt': utf16 }, ['gb.txt', 'utf16.txt']);
  assert.deepEqual(places, ['gb.txt:2:1', 'utf16.txt:2:1']);
  assert.deepEqual((await check({}, ['-'], encodeGb18030(draft))).places, ['-:2:1']);
});

test('columns are UTF-16 code units, lines end in any way', async () => {
  const text = `各位代表：\r\n𠮷家村的路灯亮了。${passage}\r`;
  assert.deepEqual((await check({ 'a.txt': text }, ['a.txt'])).places, ['a.txt:2:11']);
});

test('a folder stands for the speeches in it, and a file named twice is checked once', async () => {
  const files = { 'drafts/a.txt': draft, 'drafts/b/c.md': draft, 'drafts/picture.png': 'no speech', 'd.txt': ownWords };
  const { places, stderr } = await check(files, ['drafts', 'd.txt', 'drafts/a.txt']);
  assert.deepEqual([places, stderr], [['drafts/a.txt:2:1', 'drafts/b/c.md:2:1'], '']);
});

test('a draft among the past speeches is no source of itself', async () => {
  const [name] = Object.keys(oldSpeech);
  assert.deepEqual((await check({}, [name])).places, []);
  const { places } = await check({ 'corpus/草稿.txt': draft }, ['corpus/草稿.txt']);
  assert.deepEqual(places, ['corpus/草稿.txt:2:1']);
});

test('a draft that cannot be read is named, with what to do, and the rest goes on', async () => {
  const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0]);
  const files = { 'a.docx': zip, 'a.pdf': '%PDF-1.7\n', 'b.txt': draft };
  const { code, places, stderr } = await check(files, ['a.docx', 'a.pdf', '没有.txt', 'b.txt']);
  assert.deepEqual([code, places], [1, ['b.txt:2:1']]);
  const [docx, pdf, missing, ...others] = stderr.trimEnd().split('\n');
  assert.match(docx, /^speech-draft: a\.docx: .*Word.*另存为文本文件/);
  assert.match(pdf, /^speech-draft: a\.pdf: .*PDF.*另存为文本文件/);
  assert.match(missing, /^speech-draft: 没有\.txt: .*检查文件名/);
  assert.deepEqual(others, []);
});

test('where no draft can be read the exit code is 2', async () => {
  const { code, stderr } = await check({ 'a.docx': Uint8Array.from([0x50, 0x4b, 0x03, 0x04]) }, ['a.docx', 'b.txt']);
  assert.equal(code, 2);
  assert.equal(stderr.trimEnd().split('\n').length, 2);
});

test('a folder without drafts is named', async () => {
  using line = new CommandLine(oldSpeech);
  mkdirSync(join(line.folder, 'empty'));
  const { code, stderr } = await line.run(['check', 'empty', '--corpus', 'corpus']);
  assert.equal(code, 2);
  assert.match(stderr, /^speech-draft: empty: 文件夹里没有草稿/);
});

test('findings go to a file, never over a draft, never among the past speeches', async () => {
  using line = new CommandLine({ ...oldSpeech, '草稿.txt': draft });
  const run = (output: string) => line.run(['check', '草稿.txt', '--corpus', 'corpus', '--output', output]);
  const { code, stdout } = await run('结果.txt');
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(readFileSync(join(line.folder, '结果.txt'), 'utf8'), /^草稿\.txt:2:1/);
  const overDraft = await run('./草稿.txt');
  assert.equal(overDraft.code, 2);
  assert.match(overDraft.stderr, /草稿\.txt 是草稿/);
  assert.equal(readFileSync(join(line.folder, '草稿.txt'), 'utf8'), draft);
  const inCorpus = await run('corpus/结果.txt');
  assert.equal(inCorpus.code, 2);
  assert.equal(existsSync(join(line.folder, 'corpus/结果.txt')), false);
  const nowhere = await run('nowhere/结果.txt');
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.stderr, /结果\.txt 无法写入/);
});
