import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DetailName, fieldOf, frontMatterOf, withoutFrontMatter } from './frontMatter.ts';
import { frontMatterEdit } from './frontMatterEdit.ts';
import { headOf } from './head.ts';
import { parseSpeeches } from './parse.ts';

const body = '在全镇秋收动员会上的讲话\n\n同志们：\n今天的会开在晒谷场上。\n一、抢晴天\n收割机明早下地。\n';

function fieldsOf(text: string): Record<string, string> | undefined {
  const found = frontMatterOf(text);
  return found && Object.fromEntries(found.fields.map(({ key, value }) => [key, value]));
}

test('words of a speech between two lines of dashes are no front matter', () => {
  for (const text of [
    body,
    `---\n${body}---\n`,
    '---\n各位代表：\n---\n现在开会。\n',
    '---\n---\n同志们：\n',
    '---\n讲话人: 李明\n同志们，现在开会。\n---\n',
    '---\n讲话人: 李明\n同志们：\n',
    ' ---\n讲话人: 李明\n---\n',
    '----\n讲话人: 李明\n----\n',
    '---',
    '---\n',
  ])
    assert.equal(fieldsOf(text), undefined, text);
});

test('keys in Chinese and English, with either colon, in quotation marks or not', () => {
  assert.deepEqual(fieldsOf(`---\n讲话人：李明\n日期: 2023-10-08\n---\n${body}`), {
    讲话人: '李明',
    日期: '2023-10-08',
  });
  assert.deepEqual(fieldsOf('---\r\nspeaker: "周 \\"大\\" 山"\r\noccasion : \'秋收会\'\r\n...\r\n正文'), {
    speaker: '周 "大" 山',
    occasion: '秋收会',
  });
});

test('what Markdown tools write is front matter, too', () => {
  const text = '---\ntitle: 秋收\ntags:\n  - 农业\n- 动员\n# 注\n\nlayout: post\n---\n同志们：\n';
  assert.deepEqual(fieldsOf(text), { title: '秋收', tags: '', layout: 'post' });
  assert.equal(text.slice(frontMatterOf(text)?.span.end), '同志们：\n');
});

test('front matter is no speech', () => {
  const front = '---\n讲话人: 李明\n场合: 第一，秋收动员会\n网址: https://example.org/a\n---\n\n';
  const { speeches, junk } = parseSpeeches(front + body);
  const [speech, ...others] = speeches;
  assert.equal(others.length, 0);
  assert.equal(speech.title, '在全镇秋收动员会上的讲话');
  assert.equal(speech.span.start, front.length);
  assert.deepEqual(
    speech.sections.map(({ name }) => name),
    ['一、抢晴天'],
  );
  assert.deepEqual(junk, [{ start: 0, end: front.length - 1, reason: 'front-matter' }]);
  assert.equal(headOf(front + body, speech).start, front.length);
  assert.deepEqual(parseSpeeches(front).speeches, []);
});

test('a date in front matter is the speech’s, whatever stands under the title', () => {
  const titled = '在秋收会上的讲话\n（2022年10月1日）\n同志们：\n开会。\n';
  assert.equal(parseSpeeches(`---\n日期: 2023年10月8日\n---\n${titled}`).speeches[0].date, '2023-10-08');
  assert.equal(parseSpeeches(`---\n日期: 秋天\n---\n${titled}`).speeches[0].date, '2022-10-01');
});

test('of several speeches in a file each has its own date', () => {
  const two = '---\ndate: 2024\n---\n篇一：秋收\n（2022年10月1日）\n同志们：\n开会。\n篇二：秋种\n同志们：\n再开会。\n';
  assert.deepEqual(
    parseSpeeches(two).speeches.map(({ date }) => date),
    ['2022-10-01', '2024'],
  );
});

test('without front matter a text keeps its offsets and lines', () => {
  const text = `---\r\n讲话人: 李明\r\n---\r\n${body}`;
  const bare = withoutFrontMatter(text);
  assert.equal(bare.length, text.length);
  assert.equal(bare.trimStart(), body);
  assert.equal(bare.split('\n').length, text.split('\n').length);
  assert.equal(withoutFrontMatter(body), body);
});

function edited(text: string, name: DetailName, value: string): string {
  const edit = frontMatterEdit(text, name, value);
  return edit ? text.slice(0, edit.start) + edit.newText + text.slice(edit.end) : text;
}

test('a detail told for the first time begins a block, the next one joins it', () => {
  const once = edited(body, 'speaker', ' 李明 ');
  assert.equal(once, `---\n讲话人: 李明\n---\n${body}`);
  assert.equal(edited(once, 'audience', '清河镇各村'), `---\n讲话人: 李明\n听众: 清河镇各村\n---\n${body}`);
  assert.equal(edited('---\nspeaker: 李明\n---\n', 'date', '2024-03'), '---\nspeaker: 李明\ndate: 2024-03\n---\n');
});

test('a detail is changed where it stands, under the key that it has, and taken away', () => {
  const text = `---\r\ntitle: 秋收\r\n会议：秋收会\r\n---\r\n${body}`;
  assert.equal(edited(text, 'occasion', '秋种会'), text.replace('会议：秋收会', '会议: 秋种会'));
  assert.equal(edited(text, 'occasion', ''), text.replace('会议：秋收会\r\n', ''));
  assert.equal(edited('---\n讲话人: 李明\n---\n正文', 'speaker', ''), '正文');
  assert.equal(edited('---\n讲话人:\n---\n正文', 'speaker', '李明'), '---\n讲话人: 李明\n---\n正文');
  assert.equal(frontMatterEdit(text, 'occasion', '秋收会'), undefined);
  assert.equal(frontMatterEdit(body, 'speaker', ''), undefined);
});

test('a note of the writer’s stays when the last detail is taken away', () => {
  assert.equal(edited('---\n# 第三稿\n讲话人: 李明\n---\n正文', 'speaker', ''), '---\n# 第三稿\n讲话人:\n---\n正文');
  assert.equal(edited('---\r\n讲话人: 李明\r\n\r\n---\r\n正文', 'speaker', ''), '正文');
});

test('whatever is written is read again', () => {
  for (const value of [
    '李明',
    '“秋收”会: 第二场',
    '#1 会',
    '"引号"在前',
    '- 列表',
    '[方括号]',
    "'单引号'",
    'a\\b: c',
  ]) {
    const text = edited(body, 'occasion', value);
    assert.equal(fieldOf(frontMatterOf(text), 'occasion')?.value, value, text);
  }
});
