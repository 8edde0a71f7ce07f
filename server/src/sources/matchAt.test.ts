import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { matchAt } from './matchAt.ts';

const long = '修渠那年，村里的青壮年都上了山，老人在家做饭，孩子放学以后往工地上送水，没有一个人问过工钱。'.repeat(3);
const corpus = corpusOf({
  '修渠.txt': `修渠纪念会讲话\n各位乡亲：\n${long}今天我们吃水不忘挖井人。\n`,
  '座谈.txt': '各位同志，吃水不忘挖井人，这句话要常讲。\n',
  '纪念.txt': '（20xx年X月X日）\n请XX村的王老师傅讲挖井的事。\n',
});

/** `$0` marks the place asked about, `⟦…⟧` what is found; no marks, nothing found. */
function check(marked: string, documents: number, ownUri?: string): void {
  const offset = marked.replace(/[⟦⟧]/g, '').indexOf('$0');
  const draft = marked.replace(/\$0|[⟦⟧]/g, '');
  const match = matchAt(draft, offset, corpus, { minimum: 4, most: 8, ownUri });
  const found = match
    ? `${draft.slice(0, match.start)}⟦${draft.slice(match.start, match.end)}⟧${draft.slice(match.end)}`
    : draft;
  assert.equal(found, marked.replace('$0', ''));
  assert.equal(match?.documents ?? 0, documents);
}

test('words that stand nowhere, or less than four of them, have no source', () => {
  check('会议室的空$0调坏了。', 0);
  check('各位$0来宾', 0);
});

test('a gap to be filled in has no source, the words around it have', () => {
  check('（2026年$0X月X日）', 0);
  check('他⟦请XX村的王老师傅讲$0挖井⟧。', 1);
});

test('the longest stretch around the place is found, from any of its characters', () => {
  check('常言道，⟦吃$0水不忘挖井人⟧！', 2);
  check('常言道，⟦吃水不忘挖井$0人⟧！', 2);
});

test('a passage longer than what the index is asked for is found whole', () => {
  check(`记得⟦${long.slice(0, 100)}$0${long.slice(100)}⟧吗`, 1);
});

test('half a number is no match', () => {
  const figures = corpusOf({ '数字.txt': '去年新修水渠30公里，今年还要再修。\n' });
  const draft = '去年新修水渠36公里。';
  const match = matchAt(draft, 3, figures, { minimum: 4, most: 8 });
  assert.equal(draft.slice(match?.start, match?.end), '去年新修水渠');
});

test('a match stays within its paragraph', () => {
  check('今天\n⟦吃水$0不忘挖井人⟧\n明天', 2);
});

test('what stands in the draft itself is no source of it', () => {
  check('各位同志，⟦吃水$0不忘挖井人⟧，这句话要常讲。\n', 1, `file:///corpus/${encodeURI('座谈.txt')}`);
  check('各位同志，吃水不忘挖井人，这句话要$0常讲。\n', 0, `file:///corpus/${encodeURI('座谈.txt')}`);
});
