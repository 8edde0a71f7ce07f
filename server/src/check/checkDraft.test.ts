import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { longestDraft } from '../reuse/findReuse.ts';
import { nothingIgnored } from '../reuse/ignored.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { type CheckOptions, checkDraft } from './checkDraft.ts';
import { describe, describeSource } from './describe.ts';
import type { ReuseFinding } from './finding.ts';

/** Some forty Hanzi of a boatman's: of the middle degree by its words alone. */
const passage = '老船工把缆绳在桩上绕了三道，说这条河他摆渡了四十一年，哪一块石头什么时候露头，他闭着眼睛也知道。';
const filler = '今天只讲水上安全，不念稿子。';
const past = (title: string, ...head: string[]) =>
  `${title}\n${head.join('\n')}\n同志们：\n${filler}${passage}散会。\n`;
const corpus = corpusOf({
  '甲.txt': past('在全县水上安全工作会议上的讲话', '（2021年4月2日）', '县长 李明'),
});

function findings(draft: string, options: Partial<CheckOptions> = {}, within = corpus): ReuseFinding[] {
  const settings = { minimumHanzi: 18, ignored: nothingIgnored, today: '2024-05-01', ...options };
  const check = checkDraft(draft, parseSpeeches(draft), within, settings);
  let step = check.next();
  while (!step.done) step = check.next();
  return step.value as ReuseFinding[];
}

/** Degree and reasons of the one finding in a draft with this head. */
function judged(head: string, options: Partial<CheckOptions> = {}, within = corpus): [string, string[]] {
  const [finding, ...others] = findings(`${head}\n同志们：\n我去看过渡口。${passage}\n`, options, within);
  assert.equal(others.length, 0);
  const reasons = finding.reasons.map((reason) =>
    reason.kind === 'same-hall' && reason.sameSpeaker ? 'same hall and speaker' : reason.kind,
  );
  return [finding.degree, reasons];
}

test('another hall: what the words alone weigh', () => {
  assert.deepEqual(judged('在职工座谈会上的讲话'), ['medium', []]);
  assert.deepEqual(judged('在全市水上安全工作会议上的讲话'), ['medium', []]);
  assert.deepEqual(judged('在职工座谈会上的讲话\n县长 李明'), ['medium', []]);
  assert.deepEqual(judged('渡口的事'), ['medium', []]);
});

test('the same hall within a few years: a step graver', () => {
  const title = '在2023年清河县水上安全工作会议上的讲话';
  assert.deepEqual(judged(`${title}\n（2023年4月1日）`), ['high', ['same-hall']]);
  assert.deepEqual(judged(title), ['high', ['same-hall']]);
  assert.deepEqual(judged(`${title}\n（2029年4月1日）`), ['medium', []]);
  assert.deepEqual(judged(title, { today: '2031-01-01' }), ['medium', []]);
});

test('the same speaker to the same hall: a step graver whenever it was', () => {
  const title = '在全县水上安全工作会议上的讲话';
  assert.deepEqual(judged(`${title}\n（2035年4月1日）\n县长 李明`), ['high', ['same hall and speaker']]);
});

test('what the writer says of the draft counts more than what can be guessed', () => {
  const front = '---\n讲话人: 李明\n场合: 全县水上安全工作会议\n---\n';
  assert.deepEqual(judged(`${front}在职工座谈会上的讲话`), ['high', ['same hall and speaker']]);
  assert.deepEqual(judged('渡口的事', { ownUri: 'file:///a/李明-在全县水上安全工作会议上的讲话.txt' }), [
    'high',
    ['same hall and speaker'],
  ]);
});

test('of several speeches in one file each has its own hall', () => {
  const two = `篇一：在全县水上安全工作会议上的讲话\n同志们：\n先说天气。\n篇二：在职工座谈会上的讲话\n同志们：\n我去看过。${passage}\n`;
  assert.deepEqual(
    findings(two).map(({ degree }) => degree),
    ['medium'],
  );
});

test('a model text is a step lighter, wherever it stands among the sources', () => {
  const isModelText = (uri: string) => decodeURI(uri).includes('范文');
  const both = corpusOf({
    '甲.txt': past('在全县水上安全工作会议上的讲话'),
    '范文/乙.txt': `水上安全讲话范文\n${'渡口的夜里有雾，摆渡的人看不清对岸的灯。'.repeat(9)}\n${passage}\n`,
  });
  assert.equal(judged('渡口的事', { isModelText }, both)[0], 'low');
  assert.deepEqual(judged('在全县水上安全工作会议上的讲话', { isModelText }, both)[1], ['same-hall', 'model-text']);
});

test('files that are left out are no source; another one is named', () => {
  const draft = `渡口的事\n同志们：\n我去看过渡口。${passage}\n`;
  assert.deepEqual(findings(draft, { counts: () => false }), []);
  const two = corpusOf({
    '材料/甲.txt': past('安全读本'),
    '乙.txt': `船工说\n同志们：\n${'渡口的夜里有雾，摆渡的人看不清对岸的灯。'.repeat(9)}\n${passage}\n`,
  });
  const [finding] = findings(draft, { counts: ({ uri }) => !decodeURI(uri).includes('材料/') }, two);
  assert.deepEqual(
    finding.passage.sources.map(({ speech }) => two.speech(speech).title),
    ['船工说'],
  );
});

test('how readily a passage is taken for reuse is the writer’s choice', () => {
  const count = (text: string, sensitivity: CheckOptions['sensitivity']) =>
    findings(`渡口的事\n同志们：\n${text}\n`, { sensitivity, minimumHanzi: 14 }).length;
  const short = '我听老人讲，说这条河他摆渡了四十一年，哪一块石头都认得。';
  const medium = '我听老人讲，这条河他摆渡了四十一年，哪一块石头什么时候露头都说得上来。';
  const found = (['low', 'normal', 'high'] as const).map((one) =>
    [passage, medium, short].map((text) => count(text, one)).join(' '),
  );
  assert.deepEqual(found, ['1 0 0', '1 1 0', '1 1 1']);
});

test('front matter is not warned of, even where a past speech says it', () => {
  const told = `---\n场合: ${passage}\n---\n渡口的事\n同志们：\n${filler}\n`;
  assert.deepEqual(findings(told), []);
});

test('a title like the source’s is no part of the passage', () => {
  const draft = `在全市水上安全工作会议上的讲话\n同志们：\n我去看过渡口。${passage}\n`;
  assert.deepEqual(
    findings(draft).map(({ start, end }) => draft.slice(start, end)),
    [passage],
  );
});

test('the message says who heard it, and the source who said it', () => {
  const draft = `在全县水上安全工作会议上的讲话\n县长 李明\n同志们：\n我去看过渡口。${passage}\n`;
  const [finding] = findings(draft);
  assert.match(describe(finding, corpus), /the same speaker said it to the same hall$/);
  assert.equal(
    describeSource(corpus, finding.passage.sources[0].speech),
    '在全县水上安全工作会议上的讲话（2021-04-02） · 李明',
  );
});

test('whenever it is cancelled it gives up at the next slice and finds nothing', () => {
  const draft = `在职工座谈会上的讲话\n同志们：\n我去看过XX渡口。${passage}\n`;
  const start = (isCancelled: () => boolean) =>
    checkDraft(draft, parseSpeeches(draft), corpus, { minimumHanzi: 18, ignored: nothingIgnored, isCancelled });
  let pauses = 0;
  for (const whole = start(() => false); !whole.next().done; ) pauses++;
  assert.ok(pauses > 3);
  for (let at = 1; at < pauses; at++) {
    let isCancelled = false;
    const check = start(() => isCancelled);
    for (let i = 0; i < at; i++) check.next();
    isCancelled = true;
    assert.deepEqual(check.next(), { done: true, value: [] }, `at pause ${at} of ${pauses}`);
  }
});

test('a draft of gaps alone has a finding for each', () => {
  assert.equal(findings('XX，'.repeat(130_000)).length, 130_000);
});

test('what lies behind the longest draft is not looked at', () => {
  const gap = '请XX县的同志发言。\n';
  const twice = '桥墩上的水位线一年比一年高，守桥的老人用红漆把每一年的数字都描了一遍，谁也不许擦。\n';
  const end = `${gap}${twice}今天说两遍。\n${twice}`;
  const kindsBehind = (length: number) =>
    findings(`${'\n'.repeat(length)}${end}`).map(({ kind, start }) => [kind as string, start - length]);
  assert.deepEqual(kindsBehind(100), [
    ['placeholder', 1],
    ['repetition', gap.length + twice.length + 7],
  ]);
  assert.deepEqual(kindsBehind(longestDraft), []);
});
