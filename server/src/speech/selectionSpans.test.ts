import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldingSpans } from './foldingSpans.ts';
import { parseSpeeches } from './parse.ts';
import { sectionPath } from './sectionPath.ts';
import { selectionSpans } from './selectionSpans.ts';

/** `$0` marks the place; `expected` are the selections from the innermost outwards. */
function check(name: string, marked: string, expected: string[]): void {
  test(name, () => {
    const offset = marked.indexOf('$0');
    const text = marked.replace('$0', '');
    const spans = selectionSpans(parseSpeeches(text), text, offset);
    assert.deepEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });
}

check('nowhere', '在会上的讲话\n\n$0\n\n', []);
check('clause, sentence, paragraph, speech', '　　渠要修得直，井要$0打得深。树要种得活。\r\n', [
  '井要打得深',
  '井要打得深。',
  '渠要修得直，井要打得深。',
  '渠要修得直，井要打得深。树要种得活。',
]);
check('sections', '春耕会上的讲话\n一、修渠\n（一）抢工期\n早动$0手。\n（二）保质量\n二、打井', [
  '早动手',
  '早动手。',
  '（一）抢工期\n早动手。',
  '一、修渠\n（一）抢工期\n早动手。\n（二）保质量',
  '春耕会上的讲话\n一、修渠\n（一）抢工期\n早动手。\n（二）保质量\n二、打井',
]);
check('a figure is no end of a clause', '收入1,0$000元，支出9:30结清。', [
  '收入1,000元',
  '收入1,000元，',
  '收入1,000元，支出9:30结清。',
]);

test('folding: speeches and headings that go on below their line', () => {
  const text = '春耕会上的讲话\n一、修渠\n抢工期。\n二、打井。一要深。\n三、种树\n（一）选苗\n要壮。';
  const folded = foldingSpans(parseSpeeches(text), text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(folded, [text, '一、修渠\n抢工期。', '三、种树\n（一）选苗\n要壮。', '（一）选苗\n要壮。']);
});

test('the path of a place', () => {
  const text = '春耕会上的讲话\n谢谢。\n一、修渠\n（一）抢工期。一要早。早动手。\n\n';
  const parsed = parseSpeeches(text);
  const path = (at: number) => sectionPath(parsed, at).sections.map(({ name }) => name);
  assert.deepEqual(path(text.indexOf('谢谢')), []);
  assert.deepEqual(path(text.indexOf('动手')), ['一、修渠', '（一）抢工期', '一要早']);
  assert.equal(sectionPath(parsed, text.indexOf('动手')).speech?.title, '春耕会上的讲话');
  assert.deepEqual(sectionPath(parsed, text.length), { sections: [] });
});
