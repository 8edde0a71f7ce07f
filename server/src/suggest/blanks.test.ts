/** What a template asks for is nobody's words: offered nowhere, whoever has the template open or has kept it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { testReadings } from '../../../test/support/readings.ts';
import { layoutOf } from '../speech/occasions/template.ts';
import { workDeployment } from '../speech/occasions/workDeployment.ts';
import { workReport } from '../speech/occasions/workReport.ts';
import { RecentDrafts } from './learning/recentDrafts.ts';
import { Nearness } from './nearness.ts';
import { suggestSpelled } from './pinyin/suggestSpelled.ts';
import { suggest } from './suggest.ts';

const speech = '在水利会上的讲话\n同志们：\n要绷紧防汛抗旱这根弦。\n';
const few = corpusOf({ '水利.txt': speech });
const template = layoutOf(workDeployment).text;
const report = layoutOf(workReport).text;
const readings = testReadings();
const others = (text: string) =>
  new RecentDrafts().textBeside('own', [{ uri: 'other', text: () => text }], () => false);

function offered(marked: string, otherDrafts = '', corpus = few): string[] {
  const offset = marked.indexOf('$0');
  const draft = marked.replace('$0', '');
  const near = new Nearness().nearest(draft, offset, corpus);
  const options = { maxItems: 8, near, otherDrafts };
  const spelled = suggestSpelled(draft, offset, corpus, readings, options);
  return [...spelled, ...suggest(draft, offset, corpus, options)].map(({ text }) => text);
}

const begun = ['哪项', '收束', '收束全篇的', '大局和', '以怎样的精神', '为', 'szqp', 'dajuhe', '做好'];

for (const words of begun) {
  test(`${words}: of the template in another draft`, () => {
    for (const text of offered(`同志们：\n我们要${words}$0`, others(template)))
      assert.doesNotMatch(text, /[【】]|工作事关|全篇|群众利益|精神状态|奋斗目标/);
  });

  test(`${words}: of the template that the draft began with`, () => {
    for (const text of offered(`${template}我们要${words}$0`))
      assert.doesNotMatch(text, /[【】]|工作事关|全篇|群众利益|精神状态|奋斗目标/);
  });

  test(`${words}: of the template in a speech of the corpus`, () => {
    const corpus = corpusOf({ '水利.txt': speech, '草稿.txt': template, '又一稿.txt': template });
    for (const text of offered(`${template.slice(0, 200)}。\n我们要${words}$0`, '', corpus))
      assert.doesNotMatch(text, /[【】]|工作事关|全篇|群众利益|精神状态|奋斗目标/);
  });
}

test('no speech of the corpus goes on with a blank', () => {
  const corpus = corpusOf({ '水利.txt': speech, '草稿.txt': template, '又一稿.txt': report });
  for (const marked of ['我们要真抓实干，为$0', '一、提高认识，切实增强做好$0', '刚才，$0', '同志们，$0', '一、$0'])
    for (const text of offered(`同志们：\n${marked}`, '', corpus)) assert.doesNotMatch(text, /[【】]/);
});

test('words around the blanks, and what has been written in place of them, are offered', () => {
  const filled = template.replaceAll('【哪项工作】', '小麦条锈病防控');
  assert.ok(offered('同志们：\n我们要限期$0', others(template)).some((text) => text.startsWith('解决')));
  assert.ok(offered('同志们：\n我们要做好小麦条锈$0', others(filled)).some((text) => text.startsWith('病防控')));
});

test('of a long draft that begins within a blank nothing of that is left', () => {
  const cut = template.indexOf('收束') + 2;
  const long = template + '好'.repeat(6000 - (template.length - cut));
  assert.doesNotMatch(others(long), /全篇/);
});

test('the next heading takes no shape from blanks', () => {
  const places = ['【要办的民生实事】。\n', '【不足之三】；'];
  for (const place of places) {
    const at = report.indexOf(place) + place.length;
    for (const text of offered(`${report.slice(0, at)}$0`)) assert.doesNotMatch(text, /[【】]|之/);
  }
});
