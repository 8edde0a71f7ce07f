import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markOf } from './draftMark.ts';
import type { IgnoredName } from './ignored.ts';
import { ignoredNamesIn, wordsAround } from './ignoredNames.ts';

const ignoredAt = '2026-03-01T08:00:00.000Z';
const today = '2026-03-02';
const draft = '同志们：\n昨天我到渡口看了看。清河县的老船工还在那里等我，缆绳绕了三道。大家都很好。\n';

function spanOf(text: string, name: string, from = 0) {
  const start = text.indexOf(name, from);
  return { start, end: start + name.length };
}

function ignored(
  entry: Partial<IgnoredName>,
  text: string,
  found: { name?: string; counterpart?: string } = {},
): boolean {
  const { name = '清河县', counterpart } = found;
  const names = [{ name: '清河县', kind: 'left-over' as const, ignoredAt, ...entry }];
  const isIgnored = ignoredNamesIn(text, { passages: [], sources: [], names }, 'file:///drafts/a.speech', () => today);
  return isIgnored({ kind: 'left-over', ...spanOf(text, name), ...(counterpart && { counterpart }) });
}

const here = { around: wordsAround(draft, spanOf(draft, '清河县')), counterpart: '云岭县' };
const sentence = '清河县的老船工还在那里等我，缆绳绕了三道';

test('a place is known by its sentence', () => {
  assert.equal(here.around, sentence);
  assert.equal(ignored(here, draft, { counterpart: '云岭县' }), true);
  assert.equal(ignored(here, `另写一篇。${sentence}，船也还在，桨也还在。完。`, { counterpart: '云岭县' }), true);
  assert.equal(ignored(here, '老话说得好。清河县的老船工仍在那里等我们，缆绳还是绕了三道。', {}), true);
});

test('the same name in another sentence is another matter, and so is another name there', () => {
  assert.equal(ignored(here, '去年秋天，清河县的大桥修到了河中间，再有一年就能合龙。'), false);
  const other = draft.replace('清河县', '白石县');
  assert.equal(ignored(here, other, { name: '白石县' }), false);
  assert.equal(ignored({ ...here, kind: 'placeholder' }, draft), false);
});

test('a draft of another county is warned again', () => {
  assert.equal(ignored(here, draft, { counterpart: '柳城县' }), false);
  assert.equal(ignored({ around: sentence }, draft, { counterpart: '柳城县' }), true);
});

test('a short line is known by those beside it', () => {
  const text = '在春耕动员会上的讲话\n（X月X日）\n同志们：\n今年的雨水早。\n';
  assert.equal(wordsAround(text, spanOf(text, 'X月X日')), '在春耕动员会上的讲话\n（X月X日）\n同志们：');
  const gap = {
    name: 'X月X日',
    kind: 'placeholder' as const,
    ignoredAt,
    around: wordsAround(text, spanOf(text, 'X月X日')),
  };
  const says = (other: string) =>
    ignoredNamesIn(
      other,
      { passages: [], sources: [], names: [gap] },
      undefined,
      () => today,
    )({
      kind: 'placeholder',
      ...spanOf(other, 'X月X日'),
    });
  assert.equal(says(text), true);
  assert.equal(says(`${text}又写了一段。`), true);
  assert.equal(says('在教师节座谈会上的发言\n（X月X日）\n老师们：\n节日好。\n'), false);
  assert.equal(says('X月X日'), false);
});

test('a gap of next year is another gap, but in its own draft it stays', () => {
  const text = '在全县春茶开采节上的讲话\n（X月X日）\n同志们：\n今年的茶比往年早开了七天。\n';
  const mark = markOf(text, '在全县春茶开采节上的讲话', 'file:///2026/a.speech');
  const gap = { name: 'X月X日', kind: 'placeholder' as const, ignoredAt, draft: mark };
  const entry = { ...gap, around: wordsAround(text, spanOf(text, 'X月X日')) };
  const isIgnored = (uri: string, date: string, words = text) =>
    ignoredNamesIn(
      words,
      { passages: [], sources: [], names: [entry] },
      uri,
      () => date,
    )({
      kind: 'placeholder',
      ...spanOf(words, 'X月X日'),
    });
  const own = 'file:///2026/a.speech';
  assert.equal(isIgnored(own, '2026-03-02'), true);
  assert.equal(isIgnored('file:///2026/b.speech', '2026-06-18'), true, 'saved under another name');
  assert.equal(isIgnored('file:///2027/a.speech', '2027-03-02'), false, 'next year, with the same title');
  assert.equal(isIgnored(own, '2027-03-02'), true, 'the same file, opened again');
  assert.equal(isIgnored(own, '2026-03-02', `${text}签到从X月X日开始。`.replace('（X月X日）\n', '')), false);
  const name = { ...entry, kind: 'left-over' as const, draft: undefined };
  const names = ignoredNamesIn(text, { passages: [], sources: [], names: [name] }, undefined, () => '2029-01-01');
  assert.equal(names({ kind: 'left-over', ...spanOf(text, 'X月X日') }), true, 'a name that is right stays right');
});

test('in one draft alone it is known wherever it stands there, after a move, too', () => {
  const long = `${draft}${[...'春夏秋冬东西南北风雨霜雪山川'].map((one) => `再说一句${one}天里渡口的事，老船工记得最清楚。`).join('')}`;
  const inDraft = { draft: markOf(long, '草稿', 'file:///drafts/a.speech') };
  assert.equal(ignored(inDraft, '全部重写了，只有一句还说到清河县。'), true);
  const moved = { draft: markOf(long, '草稿', 'file:///elsewhere/b.speech') };
  assert.equal(ignored(moved, `${long}最后清河县再说一句。`), true);
  assert.equal(ignored(moved, '别的一篇，说的也是清河县的事，与上一篇没有一句相同。'), false);
});
