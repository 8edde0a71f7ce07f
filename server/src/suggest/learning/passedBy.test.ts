import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PassedBy } from './passedBy.ts';

const place = '要把渠道管护';
const text = '抓在平时，';
const past = { place, passed: [text], taken: [] };
const isQuiet = (learned: PassedBy, words = text, behind = place) => learned.quietBehind(behind)?.(words) ?? false;

/** Passed by so many times. */
function learned(times: number): PassedBy {
  const passedBy = new PassedBy();
  for (let i = 0; i < times; i++) passedBy.learn(past);
  return passedBy;
}

test('quiet after three times, and not before', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((times) => isQuiet(learned(times))),
    [false, false, false, true, true],
  );
});

test('quiet at this place only, and about what begins in the same way, be it longer or shorter', () => {
  const passedBy = learned(3);
  assert.equal(isQuiet(passedBy, text, '要把水渠管护'), false);
  assert.equal(isQuiet(passedBy, '抓在手上'), false);
  assert.equal(isQuiet(passedBy, '抓在'), true);
  assert.equal(isQuiet(passedBy, '抓在平'), true);
  assert.equal(isQuiet(passedBy, '抓在平时，用在急时'), true);
});

test('several that begin alike are passed by once at a time', () => {
  const passedBy = new PassedBy();
  const passed = ['抓在平时，', '抓在平时', '抓在平常'];
  for (let times = 0; times < 2; times++) passedBy.learn({ place, passed, taken: [] });
  assert.equal(isQuiet(passedBy), false);
});

test('of a long list the first go quiet and stay so, whatever is passed by later', () => {
  const passedBy = new PassedBy();
  const list = Array.from({ length: 30 }, (_, at) => `${'早晚快慢轻重'[at % 6]}${'修抓管办做'[at % 5]}落实`);
  const quiet = () => list.flatMap((words, at) => (isQuiet(passedBy, words) ? [at] : []));
  for (let times = 0; times < 3; times++) passedBy.learn({ place, passed: list, taken: [] });
  const first = Array.from({ length: 12 }, (_, at) => at);
  assert.deepEqual(quiet(), first);
  for (let times = 0; times < 3; times++) passedBy.learn({ place, passed: list.slice(12), taken: [] });
  assert.deepEqual(quiet(), first);
});

test('what was passed by long ago makes room, what is quiet does not', () => {
  const passedBy = learned(3);
  for (let times = 0; times < 40; times++) passedBy.learn({ place, passed: [`第${times}次`], taken: [] });
  for (let times = 0; times < 3; times++) passedBy.learn({ place, passed: ['摆上日程'], taken: [] });
  assert.deepEqual([isQuiet(passedBy), isQuiet(passedBy, '摆上日程')], [true, true]);
});

test('taken once, it has to be passed by three times anew', () => {
  const passedBy = learned(2);
  passedBy.learn({ place, passed: [], taken: [text] });
  passedBy.learn(past);
  passedBy.learn(past);
  assert.equal(isQuiet(passedBy), false);
  passedBy.learn(past);
  assert.equal(isQuiet(passedBy), true);
});

test('whoever writes it after all, or more than it, hears of it again', () => {
  for (const taken of [text, '抓在平时，用在急时']) {
    const passedBy = learned(3);
    passedBy.learn({ place, passed: [], taken: [taken] });
    assert.equal(isQuiet(passedBy), false);
    assert.equal(passedBy.size, 0);
  }
});

test('what is written to a file is read from it, without the words', () => {
  const json = JSON.stringify(learned(3));
  assert.doesNotMatch(json, /\p{sc=Han}/u);
  assert.equal(isQuiet(PassedBy.from(JSON.parse(json))), true);
});

test('a file that is not ours teaches nothing', () => {
  for (const json of [undefined, 7, {}, [1, 2], [[1]], [['a', [1, 2]]], [[1, ['a', 2]]], [[1, []]]])
    assert.equal(PassedBy.from(json).size, 0, JSON.stringify(json));
});

test('it does not grow for ever: what was judged last stays', () => {
  const passedBy = learned(3);
  for (let i = 0; i < 1999; i++) passedBy.learn({ place: `第${i}处地方`, passed: ['早日完工'], taken: [] });
  passedBy.learn(past);
  for (let i = 0; i < 1999; i++) passedBy.learn({ place: `又${i}处地方`, passed: ['早日完工'], taken: [] });
  assert.equal(isQuiet(passedBy), true);
  assert.equal(passedBy.size, 2000);
  for (let i = 0; i < 100; i++)
    passedBy.learn({ place: `再${i}处`, passed: Array.from({ length: 99 }, (_, k) => `完工${k}`), taken: [] });
  assert.ok(JSON.stringify(passedBy).length < 600_000);
});
