import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedDraft } from '../../../test/support/checkedDraft.ts';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import type { ReuseReport } from '../protocol/reuseReport.ts';
import { markdownReport } from './markdown.ts';
import { htmlReport, reportView } from './page.ts';
import { reuseReportOf } from './reuseReport.ts';

const well = '井台边那块青石板磨出了两道槽，老人说一道是爷爷的扁担压的，一道是父亲的扁担压的。';
const bus = '早班车六点十分从镇上开，司机老周认得每一个赶集的人，谁没来他就按两声喇叭等一等。';
const corpus = corpusOf({
  '2019-09-10-饮水工程|总结.txt': `2019年饮水工程<总结>会上的讲话\n同志们：\n一、吃水不忘挖井人\n${well}大家要记住。\n`,
  '公交开通仪式上的致辞.txt': `公交开通仪式上的致辞\n各位乡亲：\n${bus}\n`,
});
const text = `在全镇民生实事会上的讲话\n同志们：\n一、水的事\n${well}\n二、路的事\n${bus}撸起袖子加油干，把剩下的三公里修完。\n`;
const report = reuseReportOf(checkedDraft(text, corpus), corpus);
const empty = reuseReportOf(checkedDraft('在茶话会上的讲话\n今晚月色好，大家随便坐。\n', corpus), corpus);

/** A report of many sources. */
function crowded(count: number): ReuseReport {
  const source = report.sources[0];
  const passage = report.passages[0];
  const hanzi = 100 * count;
  const sources = Array.from({ length: count }, () => source);
  const passages = sources.map((_, i) => ({ ...passage, source: i, before: 100 * i, hanzi: 50 }));
  return { ...report, hanzi, sources, passages };
}

test('Markdown: figures, sources, sections, passages and set phrases', () => {
  const lines = markdownReport(report).split('\n');
  assert.equal(lines[0], '# Reuse report: 在全镇民生实事会上的讲话');
  assert.match(lines[2], /^\*\*7\d%\*\* \d+ of \d+ characters were said before \(passages: 2, speeches: 2\)\.$/);
  const row = lines.find((line) => line.startsWith('| 2 |')) ?? '';
  assert.match(row, /^\| 2 \| 公交开通仪式上的致辞 \| – \| 1 \| \d+ \| \d+% \|$/);
  assert.ok(lines.some((line) => /^\| 二、路的事 \| \d+ \| \d+ \| \d+% \|$/.test(line)));
  assert.ok(lines.includes(`> ${well}`));
  assert.ok(lines.includes('| 撸起袖子加油干 | 1 | 0 |'));
});

test('Markdown: a title cannot break a table, nor become HTML', () => {
  const markdown = markdownReport(report);
  assert.match(markdown, /\| 2019年饮水工程\\<总结\\>会上的讲话 \|/);
  for (const line of markdown.split('\n').filter((one) => one.startsWith('| ')))
    assert.ok([4, 5, 7].includes(line.split(/(?<!\\)\|/).length - 1), line);
});

test('Markdown: a draft of its own says so, and has no empty tables', () => {
  const markdown = markdownReport(empty);
  assert.match(markdown, /\*\*0%\*\* Nothing in this draft/);
  assert.doesNotMatch(markdown, /By source|By section|\| --- \|/);
});

test('where there is no past speech nothing is said of a share', () => {
  const none = corpusOf({});
  const alone = reuseReportOf(checkedDraft(text, none), none);
  assert.equal(alone.speeches, 0);
  for (const shown of [markdownReport(alone), htmlReport([alone], 'zh-CN'), reportView(alone).body]) {
    assert.match(shown, /compared with nothing/);
    assert.doesNotMatch(shown, /\b0%|Compared with 0/);
  }
});

test('HTML: a file that stands alone', () => {
  const page = htmlReport([report], 'zh-CN');
  assert.match(page, /^<!DOCTYPE html>\n<html lang="zh-CN">/);
  assert.doesNotMatch(page, /<script|https?:|file:|\burl\(|@import|data-uri/);
  assert.match(page, /@media print/);
  const targets = [...page.matchAll(/href="#([\w-]+)"/g)].map(([, target]) => target);
  assert.ok(targets.length > 0);
  for (const target of targets) assert.ok(page.includes(`id="${target}"`), target);
});

test('HTML: several reports in one file lead each to its own passages', () => {
  const page = htmlReport([report, report], 'en');
  assert.equal(page.match(/<article>/g)?.length, 2);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, ['d1-p1', 'd1-p2', 'd2-p1', 'd2-p2']);
});

test('HTML: what comes from elsewhere is text', () => {
  for (const page of [htmlReport([report], 'en'), reportView(report).body]) {
    assert.ok(page.includes('2019年饮水工程&#60;总结&#62;会上的讲话'));
    assert.ok(!page.includes('<总结>'));
  }
});

test('in the editor every stretch, passage and source is a link', () => {
  const { body, style } = reportView(report);
  for (const { start, end } of report.passages) {
    const links = body.split(`data-start="${start}" data-end="${end}"`).length - 1;
    assert.equal(links, 2, 'in the picture and in the list');
  }
  for (const { place } of report.sources) assert.ok(body.includes(`data-uri="${place.uri}"`));
  assert.doesNotMatch(body, /style=|<script|\bon\w+=/, 'the page allows neither styles nor scripts of elements');
  assert.match(style, /var\(--vscode-/);
});

test('the picture holds every stretch within the whole, and says in words what it shows', () => {
  const { body } = reportView(crowded(20));
  const stretches = [
    ...body.matchAll(/<a class="stretch (\w+)"[^>]*aria-label="([^"]+)".*?x="([\d.]+)%" y="4" width="([\d.]+)%"/g),
  ];
  assert.equal(stretches.length, 20);
  for (const [, , label, x, width] of stretches) {
    assert.match(label, /^Passage \d+: 50 characters from/);
    assert.ok(Number(x) + Number(width) <= 100);
  }
  const colours = new Set(stretches.map(([, colour]) => colour));
  assert.deepEqual([...colours], ['s0', 's1', 's2', 's3', 's4', 's5', 'more']);
});

test('the picture names the top sections that it has room for', () => {
  const ordinals = [...reportView(report).body.matchAll(/class="ordinal"[^>]*>([^<]+)</g)].map(
    ([, ordinal]) => ordinal,
  );
  assert.deepEqual(ordinals, ['一', '二']);
});
