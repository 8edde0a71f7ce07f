import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSpeechesOf } from './sources.ts';

/** The landmarks of the first speech, as `role text`. */
function landmarks(text: string): string[] {
  return sourceSpeechesOf(text, '稿子.txt').speeches[0].landmarks.map(
    ({ role, start, end }) => `${role} ${text.slice(start, end)}`,
  );
}

const speech = [
  '在全区人才工作会议上的讲话',
  '（2021年3月2日）',
  '同志们：',
  '今天的会很重要。我讲三点意见。',
  '下面，我先讲形势。再讲任务。',
  '一、为什么要引才',
  '人才是第一资源。有了人才，事就好办。',
  '二、怎样引才',
  '引得来，还要留得住。',
  '大家各负其责。散会以后就办。',
  '谢谢大家！',
].join('\n');

test('paragraphs in fixed places are marked: salutation, what opens, headings, what closes', () => {
  assert.deepEqual(landmarks(speech), [
    'salutation 同志们：',
    'opening 今天的会很重要。',
    'opening 下面，我先讲形势。',
    'heading 一、为什么要引才',
    'heading 二、怎样引才',
    'closing 大家各负其责。',
    'closing 谢谢大家！',
  ]);
});

test('the same places in texts with other line ends and indents', () => {
  const windows = speech.replaceAll('\n', '\r\n　　');
  assert.deepEqual(landmarks(windows), landmarks(speech));
});

test('title and date come from the text, else from the name of the file', () => {
  const [{ title, date, start, end }] = sourceSpeechesOf(speech, '2019-01-01-别的名字.txt').speeches;
  assert.deepEqual([title, date, start, end], ['在全区人才工作会议上的讲话', '2021-03-02', 0, speech.length]);
  const [unnamed] = sourceSpeechesOf('没有题目的一段话，只有一句。', '2019-01-01-座谈会发言.txt').speeches;
  assert.deepEqual([unnamed.title, unnamed.date], ['座谈会发言', '2019-01-01']);
});

test('a paragraph that is too long opens nothing', () => {
  const long = `${'很长的一句话'.repeat(12)}。`;
  assert.deepEqual(landmarks(`同志们：\n${long}\n短句。\n${long}\n${long}\n`), [
    'salutation 同志们：',
    'opening 短句。',
  ]);
});

for (const text of ['', '\n\n', '　', '。', '同志们：']) {
  test(`a text that says little: ${JSON.stringify(text)}`, () => {
    const { speeches, junk } = sourceSpeechesOf(text, '空.txt');
    for (const { start, end, landmarks: marks } of speeches) {
      assert.ok(0 <= start && start <= end && end <= text.length);
      for (const mark of marks) assert.ok(start <= mark.start && mark.start < mark.end && mark.end <= end);
    }
    assert.ok(junk.every(({ start, end }) => start <= end && end <= text.length));
  });
}

test('front matter is indexed as no speech; what it says of title and date is taken', () => {
  const front = '---\ntitle: 引才记\n日期: 2021-03\n---\n';
  const { speeches, junk } = sourceSpeechesOf(`${front}同志们：\n今天的会很重要。\n`, 'a.md');
  assert.deepEqual(junk, [{ start: 0, end: front.length }]);
  assert.deepEqual(
    speeches.map(({ start, title, date }) => [start, title, date]),
    [[front.length, '引才记', '2021-03']],
  );
  assert.equal(sourceSpeechesOf(front + speech, 'a.md').speeches[0].title, '在全区人才工作会议上的讲话');
});
