import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedDraft } from '../../../test/support/checkedDraft.ts';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { isHanzi } from '../reuse/hanzi.ts';
import { reuseReportOf, shareOf } from './reuseReport.ts';

const ferry = '渡口的老艄公撑了三十一年船，去年把竹篙交给了孙子，他说水路走得通的地方，人心就走得通。';
const school = '村小学的旗杆是孩子们自己选的杉木，一头埋进土里，一头扎着红绸，风一来整座山坡都听得见它响。';
const lamp = '夜里十一点，社区值班室的灯还亮着，网格员把当天走访的四十二户一户一户记进本子，字写得很慢。';
const corpus = corpusOf({
  '2022-03-04-在交通工作会上的讲话.txt': `在交通工作会上的讲话\n同志们：\n一、把路修到门口\n${ferry}这就是民心。\n`,
  '在教师节大会上的讲话.txt': `在教师节大会上的讲话\n各位老师：\n${school}我每次想起都很感动。\n${lamp}\n`,
});
const own = '这几天我到乡里走了一圈，听到的都是实在话。';
const draft = `在全县作风建设会上的讲话\n同志们：\n${own}${lamp}\n一、走到群众中去\n${ferry}\n（一）多坐渡船\n${own}\n（二）多进校门\n${school}\n二、把话记下来\n${own}\n`;

const hanzi = (text: string) => [...text].filter((char) => isHanzi(char.charCodeAt(0))).length;
const report = reuseReportOf(checkedDraft(draft, corpus), corpus);

test('title and salutation are not counted', () => {
  const body = draft.slice(draft.indexOf(own));
  assert.equal(report.hanzi, hanzi(body));
  assert.equal(report.title, '在全县作风建设会上的讲话');
});

test('the share is that of the Hanzi in reused passages', () => {
  assert.equal(report.reused, hanzi(ferry + school + lamp));
  assert.equal(report.speeches, 2);
});

test('sources stand in the order of what comes from them, each with place and date', () => {
  assert.deepEqual(
    report.sources.map(({ title, date, passages, reused }) => [title, date, passages, reused]),
    [
      ['在教师节大会上的讲话', undefined, 2, hanzi(school + lamp)],
      ['在交通工作会上的讲话', '2022-03-04', 1, hanzi(ferry)],
    ],
  );
  const { uri, range } = report.sources[1].place;
  assert.match(decodeURI(uri), /2022-03-04-在交通工作会上的讲话\.txt$/);
  assert.deepEqual(range.start, { line: 3, character: 0 });
});

test('passages say where they stand, in the draft and in their source', () => {
  const passage = report.passages[1];
  assert.equal(passage.text, ferry);
  assert.equal(draft.slice(passage.start, passage.end), ferry);
  assert.deepEqual(passage.sections, ['一、走到群众中去']);
  assert.deepEqual(passage.sourceSections, ['一、把路修到门口']);
  assert.deepEqual([passage.source, passage.others, passage.similarity], [1, 0, 1]);
  assert.equal(passage.before, hanzi(`${own}${lamp}一、走到群众中去`));
});

test('a section counts what stands in the sections below it', () => {
  assert.deepEqual(
    report.sections.map(({ name, level, reused, passages }) => [name, level, reused, passages]),
    [
      [undefined, 1, hanzi(lamp), 1],
      ['一、走到群众中去', 1, hanzi(ferry + school), 2],
      ['（一）多坐渡船', 2, 0, 0],
      ['（二）多进校门', 2, hanzi(school), 1],
      ['二、把话记下来', 1, 0, 0],
    ],
  );
  const tops = report.sections.filter(({ level }) => level === 1);
  assert.equal(
    tops.reduce((sum, one) => sum + one.hanzi, 0),
    report.hanzi,
  );
});

test('a draft of several speeches has a row for each', () => {
  const two = `${draft}\n在妇女节座谈会上的讲话\n各位姐妹：\n${own}\n一、说说家常\n${school}\n`;
  const { sections } = reuseReportOf(checkedDraft(two, corpus), corpus);
  const speeches = sections.filter(({ level }) => level === 0);
  assert.deepEqual(
    speeches.map(({ name, reused }) => [name, reused]),
    [
      ['在全县作风建设会上的讲话', hanzi(ferry + school + lamp)],
      ['在妇女节座谈会上的讲话', hanzi(school)],
    ],
  );
});

test('a draft without a title goes by its file, one without a word has no share', () => {
  const empty = reuseReportOf(checkedDraft('', corpus), corpus);
  assert.deepEqual([empty.title, empty.hanzi, empty.reused], ['draft.speech', 0, 0]);
  assert.deepEqual(empty.sections, []);
});

test('the share alone says the same as the report', () => {
  const checked = checkedDraft(draft, corpus);
  const { hanzi: all, reused } = report;
  const percent = `${Math.round((100 * reused) / all)}%`;
  assert.deepEqual(shareOf(checked), { hanzi: all, reused, percent, passages: 3, sources: 2 });
});
