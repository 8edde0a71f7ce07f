import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byWords, type StopOptions, toSnippet } from './snippet.ts';

/** `⟦…⟧` marks a placeholder. */
function check(marked: string, snippet: string, options?: StopOptions): void {
  const placeholders: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(?=⟦)|(?<=⟧)/)) {
    const words = part.replace(/[⟦⟧]/g, '');
    if (part.startsWith('⟦')) placeholders.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  assert.equal(toSnippet(text, placeholders, options), snippet);
}

test('a text without placeholders is itself, its snippet marks escaped', () => {
  check('推动高质量发展', '推动高质量发展');
  check('总投资$5亿（含{预备费}）', '总投资\\$5亿（含{预备费\\}）');
});

test('a gap is an empty stop; two gaps are two', () => {
  check('三、要聚焦“⟦⟧”下功夫', '三、要聚焦“${1}”下功夫');
  check('以⟦⟧推动⟦⟧', '以${1}推动${2}');
});

test('a gap holds what it is given, each for itself, but not at the end', () => {
  const gap = '【……】';
  check('今天，我们召开⟦⟧，主要任务是⟦⟧。', '今天，我们召开${1:【……】}，主要任务是${2:【……】}。', { gap });
  check('三、聚焦⟦⟧，推动⟦⟧', '三、聚焦${1:【……】}，推动${2}', { gap });
});

test('one sign for two things is two stops', () => {
  check('⟦X⟧月⟦X⟧日，⟦XX⟧县到⟦XX⟧镇', '${1:X}月${2:X}日，${3:XX}县到${4:XX}镇');
  check('增长⟦XX⟧%，下降⟦XX⟧%', '增长${1:XX}%，下降${2:XX}%');
});

test('a year and a name that come again are one stop', () => {
  check('20⟦xx⟧年看20⟦xx⟧年', '20${1:xx}年看20${1}年');
  check('⟦2023⟧年，⟦王建国⟧同志；⟦2023⟧年，⟦王建国⟧同志', '${1:2023}年，${2:王建国}同志；${1}年，${2}同志');
});

test('placeholders are tab stops, equal ones one linked stop', () => {
  check('请⟦XX⟧县的⟦××⟧同志发言', '请${1:XX}县的${2:××}同志发言');
  check('⟦XX⟧县要学⟦XX⟧县，也要学⟦某⟧县', '${1:XX}县要学${1}县，也要学${2:某}县');
});

test('blanks that say what belongs there are one stop wherever they say the same', () => {
  const marked = '在⟦活动名称⟧开幕式上，⟦地点⟧。今天，⟦活动名称⟧在⟦地点⟧开幕';
  check(marked, '在${1:活动名称}开幕式上，${2:地点}。今天，${1}在${2}开幕', { meaning: byWords });
});
