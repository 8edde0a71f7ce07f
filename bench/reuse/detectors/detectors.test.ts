import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, uriOf } from '../../../test/support/corpusOf.ts';
import { ExactClauses } from './clauses.ts';
import type { Detector } from './detector.ts';
import { DolosFragments } from './dolos.ts';
import { NumberedTexts } from './numberedTexts.ts';
import { OurReuse } from './ours.ts';
import { WinnowedPassages } from './winnowed.ts';

const passage = '入汛以来全镇干部没有休过一个周末，大堤上的灯一直亮到天明，村里的老人都看在眼里、记在心里';
const texts = ['今年的粮食丰收了，家家户户都很高兴。', `同志们：${passage}。谢谢大家。`];
const draft = `会前我去了堤上。${passage}。下面说说秋收。`;

for (const make of [() => new WinnowedPassages(), () => new DolosFragments()]) {
  const detector: Detector = make();
  test(`${detector.name} finds most of a passage and where it stands`, () => {
    detector.build(texts);
    const found = detector.find(draft);
    assert.equal(found.length, 1);
    const [{ start, end, text, source }] = found;
    assert.equal(text, 1);
    assert.equal(texts[text].slice(source.start, source.end), draft.slice(start, end));
    assert.ok(passage.includes(draft.slice(start, end)));
    assert.ok(end - start > 0.7 * passage.length);
  });

  test(`${detector.name} finds nothing in what is new`, () => {
    detector.build(texts);
    assert.deepEqual(detector.find('这是一篇全新的稿子，和以前说过的没有一句相同，大家可以放心地念。'), []);
  });
}

const corpus = corpusOf({ '丰收.txt': texts[0], '防汛.txt': texts[1] });
const indexed = new NumberedTexts(corpus, new Map(['丰收.txt', '防汛.txt'].map((name, i) => [uriOf(name), i])));

test('what the index finds has the number of its text and the place there', () => {
  const [{ start, end, text, source }, ...others] = new OurReuse(indexed).find(draft);
  assert.equal(others.length, 0);
  assert.deepEqual([draft.slice(start, end), text], [`${passage}。`, 1]);
  assert.equal(texts[text].slice(source.start, source.end), draft.slice(start, end));
});

test('each clause that stands there is found by itself', () => {
  const found = new ExactClauses(indexed).find(draft);
  for (const { start, end, text, source } of found)
    assert.equal(texts[text].slice(source.start, source.end), draft.slice(start, end));
  assert.deepEqual(
    found.map(({ start, end }) => draft.slice(start, end)),
    passage.split(/[，、]/).filter((clause) => clause.length >= 8),
  );
});
