import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { findReuse } from './findReuse.ts';

const corpus = corpusOf({
  '果园.txt': `在果园开园仪式上的讲话
同志们：
技术员老周把家搬到了山上，白天看苗，夜里守水，连中秋节都是在窝棚里过的。今天树挂了果，我们首先要向这样的人鞠一躬。
下一步，冷库要赶在白露之前封顶。`,
  '会计.txt': `在会计培训班上的讲话
同志们：
账要日清月结，票据要按顺序装订，谁经手谁签字。`,
});

/** The passages found must be those between ⟦ and ⟧. */
function check(marked: string): void {
  const draft = marked.replace(/[⟦⟧]/g, '');
  let shown = draft;
  for (const { start, end } of findReuse(draft, corpus, { minimumHanzi: 18 }).reverse()) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }
  assert.equal(shown, marked);
}

test('what is rewritten beyond recognition is found beside what is not', () => {
  check(
    '⟦技术员老周把家安到了山上，白天看着苗，夜里守着水，连中秋都是在窝棚里过的。乡里乡亲提起他来没有一个不竖大拇指，今天树挂果了，我们首先应向这样的人鞠躬。⟧',
  );
});

test('by itself it proves nothing', () => {
  check('乡里乡亲提起他来没有一个不竖大拇指，今天树挂果了，我们首先应向这样的人鞠躬。');
});

test('a sentence of the draft’s own parts the two', () => {
  check(
    '⟦技术员老周把家安到了山上，白天看着苗，夜里守着水，连中秋都是在窝棚里过的。⟧乡里乡亲提起他来没有一个不竖大拇指。今天树挂果了，我们首先应向这样的人鞠躬。',
  );
});

test('so does a paragraph', () => {
  check(
    '⟦技术员老周把家安到了山上，白天看着苗，夜里守着水，连中秋都是在窝棚里过的。⟧\n乡里乡亲提起他来没有一个不竖大拇指，今天树挂果了，我们首先应向这样的人鞠躬。',
  );
});

test('whoever copies word for word and then goes on in other words has ended the passage', () => {
  check(
    '⟦技术员老周把家搬到了山上，白天看苗，夜里守水，连中秋节都是在窝棚里过的。⟧乡里乡亲提起他来没有一个不竖大拇指，今天树挂果了，我们首先应向这样的人鞠躬。',
  );
});

test('what comes from another speech stays out', () => {
  check(
    '⟦账要日清月结，票据要按顺序装订，谁经手谁签字。⟧乡里乡亲提起他来没有一个不竖大拇指，白天看苗夜守水，中秋节也是在窝棚里过。',
  );
});
