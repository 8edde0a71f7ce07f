import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Detector } from './detector.ts';
import { DolosFragments } from './dolos.ts';
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
