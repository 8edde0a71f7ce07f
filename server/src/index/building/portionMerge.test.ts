import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf } from '../../../../test/support/corpusOf.ts';
import { numbers, someText } from '../../../../test/support/texts.ts';
import { foldTable } from '../fold.ts';
import { assemble } from '../format.ts';
import { SegmentsCorpus } from '../segmentsCorpus.ts';
import { residentSegment } from '../store/segmentFile.ts';
import { Voices } from '../voices.ts';
import { complete } from './build.ts';
import { Gathering } from './gathering.ts';
import { mergeRanges } from './mergeRanges.ts';
import { type PlacedPortion, sortPortion } from './portion.ts';
import { PortionMerge } from './portionMerge.ts';

/** A segment of texts, sorted in portions that end behind those of the numbers. */
function segmentOf(texts: readonly string[], ends: readonly number[]) {
  const gathering = new Gathering(new Voices());
  const portions: PlacedPortion[] = [];
  let base = 0;
  for (const [i, text] of texts.entries()) {
    gathering.add(sourceOf(`${i}.txt`, text));
    if (!ends.includes(i) && i < texts.length - 1) continue;
    portions.push({ ...sortPortion(gathering.portion()), base });
    base = gathering.length;
  }
  const { source, tables } = gathering.end();
  const merge = new PortionMerge(source, portions);
  const tasks = merge.takeTasks();
  const sorted = merge.sections(tasks.map(mergeRanges));
  return { view: residentSegment(assemble(complete(tables, sorted, 'intl'))), sorted, tasks: tasks.length };
}

/** What stands behind each sorted place up to the end of its file, folded, with what it agrees in with the one before. */
function orderOf(texts: readonly string[], ends: readonly number[]) {
  const { view } = segmentOf(texts, ends);
  return Array.from({ length: view.entries.count }, (_, index) => {
    const place = view.entries.at(index);
    const file = view.tables.fileAt(place);
    const end = view.tables.fileStart(file) + view.tables.fileLength(file);
    const text = String.fromCharCode(...view.text.slice(place, end).map((unit) => foldTable[unit]));
    return { text, agreed: view.entries.agreedBeside(99, index) };
  });
}

const next = numbers(5);
const talk = Array.from({ length: 3 }, () => someText(next)).join('，');
const samples: Record<string, string[]> = {
  'different texts': Array.from({ length: 12 }, () => someText(next)),
  'a talk that every portion has': [talk, someText(next), talk, `${talk}！`, someText(next), `略改：${talk.slice(9)}`],
  'one character again and again': ['要'.repeat(700), '要'.repeat(900), `${'要'.repeat(300)}抓`, '要'.repeat(900)],
  'texts of which the one goes on where the other ends': ['抓好春耕', '抓好春耕备耕', '抓好', '抓好春耕备耕。'],
};

for (const [what, texts] of Object.entries(samples)) {
  test(`portions together are in the order of the whole: ${what}`, () => {
    const whole = orderOf(texts, []);
    assert.ok(whole.every(({ text }, i) => i === 0 || whole[i - 1].text <= text));
    for (const ends of [[0], [1, 2], [0, 1, 2, 3]]) {
      const parted = orderOf(texts, ends);
      const different = whole.findIndex(({ text }, i) => parted[i].text !== text);
      assert.ok(
        different < 0,
        `${ends}: ${parted[different]?.text.slice(0, 60)}, ${whole[different]?.text.slice(0, 60)}`,
      );
    }
  });

  test(`neighbours agree in as much as is told: ${what}`, () => {
    const order = orderOf(texts, [0, 2]);
    for (const [i, { text, agreed }] of order.entries()) {
      if (i === 0) continue;
      const before = order[i - 1].text;
      let common = 0;
      while (common < text.length && text[common] === before[common]) common++;
      // behind the end of a file anything may stand
      if (common === text.length || common === before.length) continue;
      assert.ok(agreed < 0 ? common >= ~agreed : common === agreed, `${text.slice(0, 30)} ${common} ${agreed}`);
    }
  });
}

test('phrases, paragraphs and fences are those of one portion', () => {
  const texts = Array.from(
    { length: 40 },
    () => `同志们：\n${someText(next)}\n\n  ${someText(next)}${talk.slice(0, 300)}`,
  );
  const whole = segmentOf(texts, []).sorted;
  const parted = segmentOf(texts, [7, 21, 30]).sorted;
  for (const name of ['entryCount', 'paragraphCount'] as const) assert.equal(parted[name], whole[name]);
  for (const name of ['entryFence', 'paragraphFence'] as const) assert.deepEqual(parted[name], whole[name]);
  const wordsOf = ({ phraseGroups }: typeof whole) => phraseGroups.filter((_, i) => i % 2 === 0);
  assert.deepEqual(wordsOf(parted), wordsOf(whole));
});

test('a large text is put into order by two threads, each its part', () => {
  const anyHanzi = () => String.fromCharCode(...Array.from({ length: 9000 }, () => 0x4e00 + next(500)));
  const texts = Array.from({ length: 25 }, anyHanzi);
  const { view, tasks } = segmentOf(texts, [8, 17]);
  assert.equal(tasks, 2);
  let before = '';
  for (let index = 0; index < view.entries.count; index++) {
    const place = view.entries.at(index);
    const text = String.fromCharCode(...view.text.slice(place, place + 40).map((unit) => foldTable[unit]));
    const end = text.includes('\0') ? text.indexOf('\0') : text.length;
    assert.ok(before.slice(0, end) <= text.slice(0, end), `${before} ${text}`);
    before = text.slice(0, end);
  }
});

test('a passage of many thousand characters that stands twice is found, and told from one that ends otherwise', () => {
  const long = Array.from({ length: 7000 }, () => String.fromCharCode(0x4e00 + next(3000))).join('');
  const texts = [`${long}甲`, `${someText(next)}${long}乙`, `${long}乙`];
  for (const ends of [[], [0], [0, 1]]) {
    const corpus = new SegmentsCorpus([{ view: segmentOf(texts, ends).view, deleted: new Set() }]);
    const counts = ['', '甲', '乙', '丙'].map((last) => corpus.occurrences(`${long}${last}`, 9).places.length);
    assert.deepEqual(counts, [3, 1, 2, 0]);
    assert.deepEqual([corpus.holds(`${long}乙`), corpus.holds(`${long}丙`)], [true, false]);
  }
});
