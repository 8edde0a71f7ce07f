import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateSpeeches } from '../generator.ts';
import { levels } from './levels.ts';
import { hanziIn } from './passages.ts';
import { type Ground, plant } from './planting.ts';

const ground: Ground = {
  texts: speeches(1, 6),
  groups: [
    [0, 1, 2],
    [3, 4, 5],
  ],
  backgrounds: speeches(2, 3),
  decoys: ['为全面建设社会主义现代化国家而团结奋斗'],
  isStock: () => false,
};

function speeches(seed: number, count: number): string[] {
  const written = generateSpeeches(seed);
  return Array.from({ length: count }, () => written.next().value.text);
}

test('the same seed plants the same drafts, another one others', () => {
  const drafts = plant(ground, levels.hard, 10, 1);
  assert.deepEqual(plant(ground, levels.hard, 10, 1), drafts);
  assert.notDeepEqual(plant(ground, levels.hard, 10, 2), drafts);
});

test('a verbatim case stands in the draft and in its source where it is said to stand', () => {
  const [verbatim] = levels.easy;
  const drafts = plant(ground, [verbatim], 12, 3);
  const cases = drafts.flatMap(({ text, cases }) => cases.map((one) => ({ text, ...one })));
  assert.equal(cases.length, 12);
  for (const { text, start, end, source } of cases) {
    const passage = text.slice(start, end);
    assert.equal(ground.texts[source.text].slice(source.start, source.end), passage);
    assert.ok(hanziIn(passage) >= 30 && hanziIn(passage) <= 240, passage);
  }
});

test('set phrases stand where they are said to stand', () => {
  const drafts = plant(ground, levels.easy, 20, 4);
  const phrases = drafts.flatMap(({ text, decoys }) => decoys.map(({ start, end }) => text.slice(start, end)));
  assert.deepEqual([...new Set(phrases)], ground.decoys);
});

test('what is left without what was planted is the background, sentence by sentence', () => {
  for (const { text, cases, decoys } of plant({ ...ground, decoys: [] }, levels.easy, 9, 5)) {
    assert.equal(decoys.length, 0);
    const left = [...cases].reverse().reduce((all, { start, end }) => all.slice(0, start) + all.slice(end), text);
    const background = ground.backgrounds.find((one) => one.startsWith(left.split('\n')[0])) ?? '';
    assert.ok(background.split(/\n+/).join('\n').startsWith(left.trimEnd()), left);
  }
});

test('every level is planted as often as the others', () => {
  const names = plant(ground, levels.hard, 20, 6).flatMap(({ cases }) => cases.map(({ level }) => level));
  for (const { name } of levels.hard) assert.equal(names.filter((one) => one === name).length, 4, name);
});

test('what everybody says is no case', () => {
  const isStock = (passage: string) => passage.includes('产业');
  const drafts = plant({ ...ground, isStock }, [levels.easy[0]], 12, 3);
  for (const { text, cases } of drafts) {
    for (const { start, end } of cases) assert.ok(!isStock(text.slice(start, end)));
  }
  assert.equal(drafts.flatMap(({ cases }) => cases).length, 12);
});

test('backgrounds of one sentence a paragraph are refused', () => {
  assert.throws(
    () => plant({ ...ground, backgrounds: ['同志们：\n谢谢大家。'] }, levels.easy, 1, 1),
    /too few sentences/,
  );
});
