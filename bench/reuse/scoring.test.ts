import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Detection } from './detectors/detector.ts';
import type { PlantedDraft } from './planting.ts';
import { Truth } from './scoring.ts';

const said = '入汛以来全镇干部没有休过一个周末，大堤上的灯一直亮到天明。';
const texts = [
  `在防汛总结会上的讲话\n${said}水退之后，我们先把路修通。`,
  `往年的讲话\n去年雨水少。${said}`,
  '别的讲话：粮食丰收了。',
];
const phrase = '为人民服务，让人民满意，请人民监督';
const background = '今天请大家来，是商量秋收的事。';

function draft(): PlantedDraft {
  const text = `${background}${said}${phrase}。天气转凉，注意身体。`;
  const start = background.length;
  const end = start + said.length;
  const source = { text: 0, start: texts[0].indexOf(said), end: texts[0].indexOf(said) + said.length };
  return {
    text,
    cases: [{ start, end, level: 'verbatim', source }],
    decoys: [{ start: end, end: end + phrase.length }],
  };
}

/** Finds some words of the draft in some words of a text. */
function found(words: string, text: number, inText = words): Detection {
  const start = draft().text.indexOf(words);
  const from = texts[text].indexOf(inText);
  return { start, end: start + words.length, text, source: { start: from, end: from + inText.length } };
}

const score = (detections: Detection[], shared = [{ start: 0, end: 0 }]) =>
  new Truth([draft()], [shared], texts).score([detections]);

test('the passage with its source is all right', () => {
  const { micro, sourceRight, alarms, decoys, levels } = score([found(said, 0)]);
  assert.equal(micro.plagdet, 1);
  assert.equal(sourceRight, 1);
  assert.equal(alarms, 0);
  assert.equal(decoys, 0);
  assert.deepEqual(levels, [{ name: 'verbatim', cases: 1, recall: 1 }]);
});

test('marks at the ends do not count', () => {
  assert.equal(score([found(said.slice(0, -1), 0)]).micro.plagdet, 1);
});

test('a copy of the source is as right as the source', () => {
  const { micro, sourceRight } = score([found(said, 1)]);
  assert.equal(micro.plagdet, 1);
  assert.equal(sourceRight, 1);
});

test('another source is wrong, though the passage is found', () => {
  const { micro, sourceRight, levels } = score([found(said, 2, '粮食丰收了')]);
  assert.equal(micro.plagdet, 0);
  assert.equal(sourceRight, 0);
  assert.equal(levels[0].recall, 1);
});

test('what touches nothing planted is a false alarm', () => {
  const { alarms, micro } = score([found(said, 0), found(background, 2, '粮食丰收了')]);
  const length = draft().text.length - said.length - phrase.length;
  assert.equal(alarms, 1000 / length);
  assert.ok(micro.precision < 1);
});

test('what the background shares with the corpus anyway is no alarm, and not wrong', () => {
  const { alarms, micro } = score(
    [found(said, 0), found(background, 2, '粮食丰收了')],
    [{ start: 0, end: background.length }],
  );
  assert.equal(alarms, 0);
  assert.equal(micro.precision, 1);
});

test('a set phrase that is found is told, and wrong', () => {
  const { decoys, alarms, micro } = score([found(said, 0), found(phrase, 2, '粮食丰收了')]);
  assert.equal(decoys, 1);
  assert.equal(alarms, 0);
  assert.ok(micro.precision < 1);
});
