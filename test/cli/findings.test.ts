import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited, oldSpeech, ownWords, passage } from '../support/bridge.ts';
import { CommandLine } from '../support/commandLine.ts';
import { objectionsTo } from '../support/sarifSchema.ts';

const files = { ...oldSpeech, '草稿.txt': `各位代表：\n我想起一个场景。${edited}\n`, '新稿.txt': ownWords };

test('a reused passage is told with its place and its source, and the exit code is 1', async () => {
  using line = new CommandLine(files);
  const { code, stdout, stderr } = await line.run(['check', '草稿.txt', '--corpus', 'corpus']);
  assert.equal(stderr, '');
  assert.match(stdout, /^草稿\.txt:2:9: .*《在交通工作会上的讲话（2023-11-02）》.* \[reuse\]$/m);
  assert.match(stdout, /^ +出处： corpus\/2023-11-02-在交通工作会上的讲话\.txt:3:7$/m);
  assert.match(stdout, /发现 1 处/);
  assert.ok(!stdout.includes('\u001b'), 'colours are for terminals');
  assert.equal(code, 1);
});

test('a draft in words of its own is clean', async () => {
  using line = new CommandLine(files);
  const { code, stdout } = await line.run(['check', '新稿.txt', '--corpus', 'corpus']);
  assert.deepEqual([code, stdout], [0, '草稿 1 篇 · 旧稿 1 篇 · 没有发现问题\n']);
});

test('what is less grave than asked for is told, but ends with 0', async () => {
  using line = new CommandLine(files);
  const words = ['check', '草稿.txt', '--corpus', 'corpus', '--format', 'json'];
  const degrees = ['low', 'medium', 'high', 'none'];
  const { degree } = JSON.parse((await line.run(words)).stdout).drafts[0].findings[0];
  for (const [rank, failOn] of degrees.entries()) {
    const { code, stdout } = await line.run([...words, '--fail-on', failOn]);
    assert.equal(JSON.parse(stdout).counts[degree], 1);
    assert.equal(code, degrees.indexOf(degree) >= rank ? 1 : 0, `${degree}, asked for ${failOn}`);
  }
});

test('JSON', async () => {
  using line = new CommandLine(files);
  const words = ['check', '草稿.txt', '新稿.txt', '--corpus', 'corpus', '--format', 'json'];
  const { code, stdout } = await line.run(words);
  const { version, drafts, counts } = JSON.parse(stdout);
  assert.deepEqual([code, version, counts.high + counts.medium + counts.low], [1, 1, 1]);
  assert.deepEqual([drafts[0].path, drafts[1].path, drafts[1].findings], ['草稿.txt', '新稿.txt', []]);
  const [finding] = drafts[0].findings;
  assert.equal(finding.text, edited);
  assert.deepEqual(finding.start, { offset: 14, line: 2, column: 9 });
  assert.equal(finding.sources[0].text, passage);
});

test('SARIF 2.1.0, with an unreadable draft and an unreadable speech', async () => {
  using line = new CommandLine({ ...files, 'corpus/扫描件.txt': Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]) });
  const words = ['check', '草稿.txt', '没有.txt', '--corpus', 'corpus', '--format', 'sarif'];
  const { code, stdout } = await line.run(words);
  const log = JSON.parse(stdout);
  assert.deepEqual(objectionsTo(log), []);
  const [{ results, invocations }] = log.runs;
  assert.deepEqual([code, results.length, invocations[0].executionSuccessful], [1, 1, false]);
  assert.equal(results[0].relatedLocations.length, 1);
  assert.equal(invocations[0].toolExecutionNotifications.length, 2);
});

test('the report of the editor, to be read: Markdown and HTML', async () => {
  using line = new CommandLine(files);
  const words = ['check', '草稿.txt', '新稿.txt', '--corpus', 'corpus', '--fail-on', 'none', '--format'];
  const markdown = await line.run([...words, 'markdown']);
  assert.equal(markdown.code, 0);
  assert.equal(markdown.stdout.match(/^# 重复情况：/gm)?.length, 2);
  assert.ok(markdown.stdout.includes(`> ${edited}`));
  const { stdout } = await line.run([...words, 'html']);
  assert.match(stdout, /^<!DOCTYPE html>\n<html lang="zh/);
  assert.ok(stdout.includes('2 篇') && stdout.includes(edited));
  assert.doesNotMatch(stdout, /file:|<script/);
});

test('a fingerprint stays when the draft is edited elsewhere', async () => {
  using line = new CommandLine(files);
  const words = ['check', '-', '--corpus', 'corpus', '--format', 'sarif'];
  const fingerprint = async (draft: string) =>
    JSON.parse((await line.run(words, draft)).stdout).runs[0].results[0].partialFingerprints;
  const before = await fingerprint(`各位代表：\n我想起一个场景。${passage}\n`);
  const after = await fingerprint(`各位来宾：\n\n先道一声辛苦。\n再说说那座桥。${passage}\n谢谢大家。\n`);
  assert.deepEqual(after, before);
});

test('a longer least length leaves shorter passages out', async () => {
  using line = new CommandLine(files);
  const words = ['check', '草稿.txt', '--corpus', 'corpus', '--minimum-length', '200'];
  assert.equal((await line.run(words)).code, 0);
});

test('a model text is a degree lighter', async () => {
  using line = new CommandLine(files);
  const words = ['check', '草稿.txt', '--corpus', 'corpus', '--format', 'json'];
  const degrees = async (...more: string[]) =>
    JSON.parse((await line.run([...words, ...more])).stdout).drafts[0].findings.map(
      ({ degree }: { degree: string }) => degree,
    );
  assert.deepEqual([await degrees(), await degrees('--model-texts', '*.txt')], [['medium'], ['low']]);
});

test('the messages are in the language asked for', async () => {
  using line = new CommandLine(files);
  const { stdout } = await line.run(['check', '草稿.txt', '--corpus', 'corpus', '--language', 'en']);
  assert.match(stdout, /Said before in “在交通工作会上的讲话（2023-11-02）”/);
  assert.match((await line.run(['--help'])).stdout, /退出码/);
  assert.match((await line.run(['--help', '--language', 'en'])).stdout, /Exit codes/);
});
