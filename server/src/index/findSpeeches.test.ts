import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentOf } from '../../../test/support/corpusOf.ts';
import { SegmentsCorpus } from './segmentsCorpus.ts';

const files = {
  '2021-03-02-在春耕动员会上的讲话.txt': '在春耕动员会上的讲话\n同志们：\n今年的春耕要早动手。\n',
  '2023-03-05-在春耕现场会上的讲话.txt': '在春耕现场会上的讲话\n同志们：\n今天把会开到了地头。\n',
  '在图书馆开馆仪式上的致辞.txt': '在图书馆开馆仪式上的致辞\n各位读者：\n大家好！\n',
};

function titles(query: string, most = 10, deleted = new Set<number>()): string[] {
  const corpus = new SegmentsCorpus([{ view: segmentOf(files), deleted }]);
  return corpus.findSpeeches(query, most).map(({ title }) => title);
}

test('all speeches, the newest first, undated ones last', () => {
  assert.deepEqual(titles(''), ['在春耕现场会上的讲话', '在春耕动员会上的讲话', '在图书馆开馆仪式上的致辞']);
  assert.deepEqual(titles('', 1), ['在春耕现场会上的讲话']);
});

test('every word has to stand in the title or the date', () => {
  assert.deepEqual(titles('春耕 2021'), ['在春耕动员会上的讲话']);
  assert.deepEqual(titles('春耕 开馆'), []);
});

test('speeches of files that are gone are not found', () => {
  assert.deepEqual(titles('图书馆').length, 1);
  assert.deepEqual(titles('', 10, new Set([0, 1, 2])), []);
});
