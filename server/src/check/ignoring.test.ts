import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import type { Ignored } from '../reuse/ignored.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { checkDraft } from './checkDraft.ts';

const passage = '清河县的老茶农把炒茶的铁锅传给了孙女，锅底磨得能照见人影，她说火候不在灶里，在手心里。';
const corpus = corpusOf({
  '茶.txt': `在清河县春茶开采节上的讲话\n同志们：\n${passage}清河县的茶，今年要卖出清河县的名声。\n`,
});
const draft = `在白石县春茶开采节上的讲话\n同志们：\n${passage}白石县的茶园，今年扩种三千亩。白石县的茶农要有奔头。\n`;

const saying = '晒席要在日头偏西以前收起来，收晚了返潮，前面三天的功夫就白费了，这是老把式传下来的规矩。';

function kinds(ignored: Ignored, text = draft): string[] {
  const check = checkDraft(text, parseSpeeches(text), corpus, { minimumHanzi: 18, ignored, today: '2024-05-01' });
  let step = check.next();
  while (!step.done) step = check.next();
  return step.value.map(({ kind, start, end }) => (kind === 'reuse' ? kind : `${kind} ${text.slice(start, end)}`));
}

test('an ignored passage may be said again, but not with the name of the other county', () => {
  assert.deepEqual(kinds({ passages: [], sources: [] }), ['reuse', 'left-over 清河县']);
  assert.deepEqual(kinds({ passages: [{ text: passage, ignoredAt: '' }], sources: [] }), ['left-over 清河县']);
});

test('what the draft says twice can be ignored as well', () => {
  const twice = `说一件小事。${saying}\n再说一遍，免得忘了。${saying}\n`;
  assert.deepEqual(kinds({ passages: [], sources: [] }, twice).length, 1);
  assert.deepEqual(kinds({ passages: [{ text: saying, ignoredAt: '' }], sources: [] }, twice), []);
});
