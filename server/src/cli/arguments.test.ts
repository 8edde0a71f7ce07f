import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CheckCommand, languageIn, readArguments } from './arguments.ts';

const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''));

function check(line: string): CheckCommand {
  const command = read(line);
  assert.ok(command.name === 'check', JSON.stringify(command));
  return command;
}

function wrong(line: string): string {
  const command = read(line);
  assert.ok(command.name === 'wrong', JSON.stringify(command));
  return command.message;
}

test('the shortest command', () => {
  assert.deepEqual(check('check 草稿.txt --corpus 旧稿'), {
    name: 'check',
    drafts: ['草稿.txt'],
    corpus: ['旧稿'],
    exclude: [],
    format: 'text',
    failOn: 'low',
  });
});

test('behind drafts, --corpus takes all folders up to the next option', () => {
  const { drafts, corpus, format } = check('check 一.txt 二.txt --corpus 甲 乙 --format json 三.txt');
  assert.deepEqual([drafts, corpus, format], [['一.txt', '二.txt', '三.txt'], ['甲', '乙'], 'json']);
});

test('before drafts, --corpus takes one folder', () => {
  const { drafts, corpus } = check('check --corpus 甲 --corpus=乙 一.txt 二.txt');
  assert.deepEqual(
    [drafts, corpus],
    [
      ['一.txt', '二.txt'],
      ['甲', '乙'],
    ],
  );
});

test('- is the standard input, what follows -- are drafts', () => {
  assert.deepEqual(check('check --corpus 旧稿 - -- -草稿-.txt').drafts, ['-', '-草稿-.txt']);
  assert.deepEqual(check('check 一.txt --corpus 旧稿 -- 二.txt').drafts, ['一.txt', '二.txt']);
});

test('the other options', () => {
  const command = check(
    'check 一.txt --corpus 旧稿 --exclude 草稿/** --exclude *.md --fail-on high --output 结果.json --index 索引 --minimum-length 30 --language zh',
  );
  const { exclude, failOn, output, index, minimumLength } = command;
  assert.deepEqual(
    [exclude, failOn, output, index, minimumLength],
    [['草稿/**', '*.md'], 'high', '结果.json', '索引', 30],
  );
  assert.equal(check('check 一.txt --corpus 旧稿 --index 索引 --no-index').index, false);
  const { sensitivity, modelTexts } = check(
    'check 一.txt --corpus 旧稿 --sensitivity high --model-texts 范本 --model-texts *.md',
  );
  assert.deepEqual([sensitivity, modelTexts], ['high', ['范本', '*.md']]);
});

test('help and version need nothing else', () => {
  for (const line of ['--help', '-h', 'check --help', 'check 一.txt --help']) assert.equal(read(line).name, 'help');
  assert.equal(read('--version').name, 'version');
});

test('what is wrong is named', () => {
  assert.match(wrong(''), /No command/);
  assert.match(wrong('chekc 一.txt'), /“chekc”/);
  assert.match(wrong('check --corpus 旧稿'), /No draft/);
  assert.match(wrong('check 一.txt'), /--corpus/);
  assert.match(wrong('check 一.txt --corpus'), /--corpus needs a value/);
  assert.match(wrong('check 一.txt --corpus --format json'), /--corpus needs a value/);
  assert.match(wrong('check 一.txt --corpus 旧稿 --formt json'), /--formt/);
  assert.match(wrong('check 一.txt --corpus 旧稿 -x'), /-x/);
  assert.match(wrong('check 一.txt --corpus 旧稿 --format xml'), /text, json, sarif, markdown, html.*“xml”/);
  assert.match(wrong('check 一.txt --corpus 旧稿 --fail-on 高'), /high, medium, low, none/);
  assert.match(wrong('check 一.txt --corpus 旧稿 --sensitivity most'), /low, normal, high.*“most”/);
  assert.match(wrong('check 一.txt --corpus 旧稿 --language fr-FR'), /zh, en.*“fr-FR”/);
  assert.match(wrong('check 一.txt --corpus 旧稿 --language zha'), /“zha”/);
  assert.match(wrong('check 一.txt --corpus 旧稿 --no-index=yes'), /takes no value/);
  for (const length of ['7', '501', '二十', '18.5']) {
    assert.match(wrong(`check 一.txt --corpus 旧稿 --minimum-length ${length}`), new RegExp(length));
  }
});

test('a language may be named by a whole tag, as the JSON output names it', () => {
  for (const tag of ['zh-CN', 'zh-cn', 'zh-Hans', 'en-US', 'EN']) {
    assert.equal(read(`check 一.txt --corpus 旧稿 --language ${tag}`).name, 'check', tag);
  }
});

test('the language is found whatever else is wrong', () => {
  assert.equal(languageIn(['chekc', '--language', 'zh', '--wrong']), 'zh');
  assert.equal(languageIn(['check', '--language=en']), 'en');
  assert.equal(languageIn(['check']), undefined);
});
