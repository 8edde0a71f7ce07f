import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Judgement, Watch } from './watch.ts';

const uri = 'file:///drafts/春灌.speech';
const shown = ['抓在手上', '放在心上，落到田头', '抓紧抓好'];

/** What is judged where suggestions were shown at the first cursor and asked for again at the others, one after another. */
function judged(first: string, ...then: string[]): Judgement[] {
  const watch = new Watch();
  const ask = (marked: string) => [marked.replace('$0', ''), marked.indexOf('$0')] as const;
  watch.show(uri, ...ask(first), shown, ['摆上日程']);
  return then.flatMap((marked) => watch.judge(uri, ...ask(marked)));
}

const place = '志，要把渠道清淤';
const before = `各位同${place}`;
const passed = (...texts: string[]) => [{ place, passed: texts, taken: [] }];
const taken = (...texts: string[]) => [{ place, passed: [], taken: texts }];

const silent: Record<string, [string, ...string[]]> = {
  'where nothing was typed': [`${before}$0。`, `${before}$0。`],
  'where what was typed may still become any of them': [`${before}$0`, `${before}$0`, `${before}$0`],
  'where the cursor was moved on over what stood there': [`${before}$0做好，再通水。`, `${before}做好，$0再通水。`],
  'where the cursor went back': [`${before}$0`, '各位同志$0，要把渠道清淤'],
  'where the text before it was changed': [`${before}$0`, '各位代表，要把渠道疏通做好$0'],
  'where something was typed elsewhere, too': [`${before}$0。`, `${before}做好$0。谢谢！`],
  'where letters of a spelling have been typed': [`${before}$0`, `${before}zuoh$0`],
  'where pages were pasted': [`${before}$0`, `${before}${'做好。'.repeat(40)}$0`],
  'at the start of an empty draft': ['$0', '做好$0'],
};
for (const [when, [first, ...then]] of Object.entries(silent)) {
  test(`nothing is judged ${when}`, () => assert.deepEqual(judged(first, ...then), []));
}

test('what begins in another way was typed past', () => {
  assert.deepEqual(judged(`${before}$0`, `${before}做$0`), passed(...shown));
  assert.deepEqual(judged(`${before}$0。`, `${before}做好，$0。`), passed(...shown));
});

test('those that agree with what was typed wait for more', () => {
  assert.deepEqual(judged(`${before}$0`, `${before}抓$0`), passed('放在心上，落到田头'));
  assert.deepEqual(judged(`${before}$0`, `${before}抓$0`, `${before}抓实$0`), [
    ...passed('放在心上，落到田头'),
    ...passed('抓在手上', '抓紧抓好'),
  ]);
});

test('one whose beginning was written is neither', () => {
  assert.deepEqual(
    judged(`${before}$0`, `${before}抓在$0`, `${before}抓在平时$0`),
    passed('放在心上，落到田头', '抓紧抓好'),
  );
});

test('one that was taken, and one written out, are right', () => {
  assert.deepEqual(judged(`${before}$0`, `${before}抓在手上$0`), [
    { place, passed: ['放在心上，落到田头', '抓紧抓好'], taken: ['抓在手上'] },
  ]);
  const letterForLetter = ['抓', '抓紧', '抓紧抓', '抓紧抓好'].map((typed) => `${before}${typed}$0`);
  assert.deepEqual(judged(`${before}$0`, ...letterForLetter).at(-1), taken('抓紧抓好')[0]);
});

test('letters that became Hanzi count as the Hanzi', () => {
  assert.deepEqual(judged(`${before}$0`, `${before}zh$0`, `${before}抓在手上$0`).at(-1)?.taken, ['抓在手上']);
});

test('one kept from the writer is not typed past, and may be written nevertheless', () => {
  assert.deepEqual(judged(`${before}$0`, `${before}摆上日程$0`), [{ place, passed: shown, taken: ['摆上日程'] }]);
});

test('each is judged once', () => {
  assert.equal(judged(`${before}$0`, `${before}做$0`, `${before}做好$0`).length, 1);
});

test('list and ghost text at one place are judged together', () => {
  const watch = new Watch();
  watch.show(uri, before, before.length, ['抓在手上']);
  assert.deepEqual(watch.judge(uri, before, before.length), []);
  watch.show(uri, before, before.length, ['抓在手上', '放在心上']);
  assert.deepEqual(watch.judge(uri, `${before}做`, before.length + 1), passed('抓在手上', '放在心上'));
});

test('what is closed or forgotten is not judged', () => {
  const watch = new Watch();
  for (const letGo of [() => watch.close(uri), () => watch.forget()]) {
    watch.show(uri, before, before.length, shown);
    letGo();
    assert.deepEqual(watch.judge(uri, `${before}做`, before.length + 1), []);
  }
});

/** What is told of the rest of `放在心上，落到田头` and the others after some characters were typed, one request for each cursor. */
function begunBy(...cursors: string[]) {
  const watch = new Watch();
  const atOnce: (boolean | undefined)[] = [];
  let begun: string[] = [];
  for (const typed of cursors) {
    const draft = before + typed;
    for (const judgement of watch.judge(uri, draft, draft.length)) atOnce.push(judgement.atOnce);
    begun = watch.begun(uri, draft, draft.length);
    const rest = '放在心上，落到田头'.slice(typed.length);
    watch.show(uri, draft, draft.length, typed === '' ? ['放在手边', ...shown] : [rest], ['放在最前']);
  }
  return { begun, atOnce: atOnce.filter((one) => one !== undefined) };
}

test('of what was shown and is being written by hand the rest is told, once for each place where it was shown', () => {
  assert.deepEqual(begunBy('').begun, []);
  assert.deepEqual(begunBy('', '放').begun, ['在手边', '在心上，落到田头']);
  assert.deepEqual(begunBy('', '放', '放在心').begun, ['上，落到田头', '上，落到田头']);
  assert.deepEqual(begunBy('', '抓').begun, ['在手上', '紧抓好']);
  assert.deepEqual(begunBy('', 'fang').begun, [], 'letters that spell it are no beginning yet');
});

test('what stands far down in a list is not looked at by who writes on', () => {
  const watch = new Watch();
  watch.show(uri, before, before.length, ['抓在手上', '抓早', '抓小', '抓细', '抓实', '抓紧抓好']);
  const draft = `${before}抓`;
  watch.judge(uri, draft, draft.length);
  assert.deepEqual(watch.begun(uri, draft, draft.length), ['在手上', '早', '小', '细', '实']);
});

test('a long suggestion is taken at once, later, or never: once is told for each place where it was shown', () => {
  assert.deepEqual(begunBy('', '放在心上，落到田头').atOnce, [true]);
  assert.deepEqual(begunBy('', '放', '放在心上，落到田头').atOnce, [false, true]);
  assert.deepEqual(begunBy('', '放', '放在', '放在心上，落到田', '放在心上，落到田头').atOnce, [false, false, false]);
  assert.deepEqual(begunBy('', '抓紧抓好').atOnce, [], 'so short a one may have been typed in one go');
});
