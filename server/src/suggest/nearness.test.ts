import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, uriOf } from '../../../test/support/corpusOf.ts';
import { Nearness } from './nearness.ts';
import { suggest } from './suggest.ts';

const corpus = corpusOf({
  '渔业.txt':
    '休渔期工作会讲话\n同志们：\n休渔期间要守住港口。渔船进港要登记造册，渔网上岸要集中存放。要把渔民的事办好。\n',
  '林业.txt':
    '护林防火会讲话\n同志们：\n防火期间要守住山口。护林员进山要登记造册，火种下山要集中存放。要把林农的事办好。\n',
  '教育.txt': '开学典礼讲话\n同学们：\n新学期要立下志向。课堂上要专心听讲，操场上要挥洒汗水。要把老师的话记好。\n',
});
const titles = (draft: string, ownUri?: string) =>
  new Nearness().nearest(draft, draft.length, corpus, ownUri).map(({ speech }) => corpus.speech(speech).title);

test('the speech that shares most with the draft is nearest, and one that shares nothing is not near', () => {
  const draft = '座谈会讲话\n同志们：\n今年渔船进港要登记造册，渔网上岸要看管好。我们';
  assert.deepEqual(titles(draft), ['休渔期工作会讲话', '护林防火会讲话']);
});

test('nothing is near before a sentence is complete', () => {
  assert.deepEqual(titles('今年渔船进港要登记造册，渔网上岸'), []);
});

test('a draft is not near to its own file', () => {
  const draft = '今年渔船进港要登记造册，渔网上岸要集中存放。';
  assert.deepEqual(titles(draft, uriOf('渔业.txt')), ['护林防火会讲话']);
});

test('a long draft is told by its last sentences, a few of them at each call', () => {
  const nearness = new Nearness();
  const draft = `${'今年渔船进港要登记造册。'.repeat(300)}${'课堂上要专心听讲，操场上要挥洒汗水。'.repeat(300)}`;
  for (let call = 0; call < 3; call++) nearness.nearest(draft, draft.length, corpus);
  assert.deepEqual(
    nearness.nearest(draft, draft.length, corpus).map(({ speech }) => corpus.speech(speech).title),
    ['开学典礼讲话'],
  );
});

test('another corpus is asked anew', () => {
  const nearness = new Nearness();
  const draft = '今年渔船进港要登记造册，';
  nearness.nearest(`${draft}渔网上岸。`, draft.length + 5, corpus);
  const other = corpusOf({ '山歌.txt': '山歌会讲话\n乡亲们：\n今年渔船进港要登记造册，歌声不断。\n' });
  const [near] = nearness.nearest(`${draft}渔网上岸。`, draft.length + 5, other);
  assert.match(near.text, /歌声不断/);
});

test('what the nearest speech says comes first', () => {
  const draft = '同志们：\n渔船进港要登记造册，渔网上岸要集中存放。最后，要把';
  const near = new Nearness().nearest(draft, draft.length, corpus);
  assert.match(suggest(draft, draft.length, corpus, { maxItems: 5, near })[0].text, /^渔民/);
});
