import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { Likeness, likenessWeights } from './likeness.ts';
import { Nearness } from './nearness.ts';
import { suggest } from './suggest.ts';
import { wordStarts } from './words.ts';

const firstOffered = (draft: string, files: Record<string, string>) =>
  suggest(draft, draft.length, corpusOf(files), { maxItems: 5 })[0]?.text;

const speeches = {
  '渔业.txt': '休渔期讲话\n同志们：\n渔船回到港口之后，要加强船员培训。\n',
  '林业.txt': '护林讲话\n同志们：\n山林封育起来之后，要加强火源管理。\n',
};

test('what was said of the same things comes first', () => {
  assert.match(firstOffered('渔船都回港口了，下一步要加强', speeches), /^船员/);
  assert.match(firstOffered('山林都封育好了，下一步要加强', speeches), /^火源/);
});

test('what was said lately comes before what was said long ago', () => {
  const said = (year: number, what: string) => `座谈会讲话\n（${year}年3月2日）\n同志们：\n今年要突出${what}。\n`;
  const two = (first: number, second: number) => ({ '甲.txt': said(first, '春耕'), '乙.txt': said(second, '防汛') });
  assert.match(firstOffered('会议强调，全年要突出', two(1998, 2021)), /^防汛/);
  assert.match(firstOffered('会议强调，全年要突出', two(2021, 1998)), /^春耕/);
});

test('what lies in the folder of near speeches comes before what lies elsewhere', () => {
  const draft = '渔船进港要登记造册，渔网上岸要集中存放。下一步要突出';
  const first = (here: string, elsewhere: string) => {
    const corpus = corpusOf({
      '镇里/休渔.txt': '休渔会讲话\n同志们：\n渔船进港要登记造册，渔网上岸要集中存放。\n',
      '镇里/年会.txt': `年终会讲话\n同志们：\n明年要突出${here}。\n`,
      '县里/年会.txt': `表彰会讲话\n同志们：\n明年要突出${elsewhere}。\n`,
    });
    const near = new Nearness().nearest(draft, draft.length, corpus);
    return suggest(draft, draft.length, corpus, { maxItems: 5, near })[0]?.text;
  };
  assert.match(first('春耕', '防汛'), /^春耕/);
  assert.match(first('防汛', '春耕'), /^防汛/);
});

test('a word is not gone on with as a longer one that ends like it', () => {
  const files = { '会议.txt': '动员会讲话\n同志们：\n这次会议的主要任务是部署防汛。大家要守住堤坝。\n' };
  const offered = (draft: string) =>
    suggest(draft, draft.length, corpusOf(files), { maxItems: 5, confidence: 'eager' }).map(({ text }) => text);
  assert.ok(offered('各位同事，我们要').every((text) => !text.startsWith('任务')));
  assert.ok(offered('各位同事，今天的主要').some((text) => text.startsWith('任务')));
});

test('the start of a line begins a word there and here', () => {
  const before = '要加强';
  const likeness = new Likeness({ before, past: `同志们：\n${before}` }, wordStarts(before), [], corpusOf(speeches));
  const otherWord = (matched: number, opensWord: boolean) =>
    likeness.signs('', matched, 0, opensWord)[Object.keys(likenessWeights).indexOf('otherWord')];
  assert.equal(otherWord('\n要加强'.length, true), 0);
  assert.equal(otherWord('强'.length, true), 1);
});
