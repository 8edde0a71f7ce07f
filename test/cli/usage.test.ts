import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { oldSpeech, passage } from '../support/bridge.ts';
import { CommandLine } from '../support/commandLine.ts';

const files = { ...oldSpeech, '草稿.txt': `${passage}\n` };

test('wrong usage is told on the standard error, with 2', async () => {
  using line = new CommandLine(files);
  for (const words of [[], ['check'], ['check', '草稿.txt'], ['check', '草稿.txt', '--corpus', 'corpus', '--colour']]) {
    const { code, stdout, stderr } = await line.run(words);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^speech-draft: .+\n用法见 speech-draft --help\n$/);
  }
});

test('help and version', async () => {
  using line = new CommandLine();
  const help = await line.run(['--help']);
  assert.deepEqual([help.code, help.stderr], [0, '']);
  assert.match(help.stdout, /speech-draft check DRAFT… --corpus DIR…/);
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  assert.equal((await line.run(['--version'])).stdout, `${manifest.version}\n`);
});

test('a corpus folder that is not there is a slip, and no clean draft', async () => {
  using line = new CommandLine(files);
  const { code, stdout, stderr } = await line.run(['check', '草稿.txt', '--corpus', 'corpus', 'copus']);
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(stderr, /没有文件夹 .*copus/);
});

test('a corpus without a speech is no clean draft, either', async () => {
  using line = new CommandLine({ ...files, 'pictures/a.png': 'no speech' });
  const { code, stderr } = await line.run(['check', '草稿.txt', '--corpus', 'pictures']);
  assert.equal(code, 2);
  assert.match(stderr, /^speech-draft: pictures: 文件夹里没有找到旧稿/);
});

test('a past speech that cannot be read is named, and the others are searched', async () => {
  using line = new CommandLine({ ...files, 'corpus/扫描件.txt': Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]) });
  const { code, stderr } = await line.run(['check', '草稿.txt', '--corpus', 'corpus']);
  assert.equal(code, 1);
  assert.match(stderr, /^speech-draft: corpus\/扫描件\.txt: .*另存为文本文件/);
});

test('globs leave past speeches out', async () => {
  using line = new CommandLine({ ...files, 'corpus/其他.txt': '同志们：\n水利是命脉，今年冬天要把三条干渠清一遍。\n' });
  const words = ['check', '草稿.txt', '--corpus', 'corpus', '--exclude', '*交通*'];
  assert.equal((await line.run(words)).code, 0);
});
