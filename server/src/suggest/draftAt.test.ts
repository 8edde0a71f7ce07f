import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { draftAt } from './draftAt.ts';
import { suggest } from './suggest.ts';

const front = '---\n讲话人: 李明\n场合: 渡口工作会\n---\n';
const line = '过河的人请走新桥，摆渡的船明天起停航。';
const corpus = corpusOf({ '一.txt': `${line}\n`, '二.txt': `各位乡亲：\n${line}\n`, '三.txt': `今天，${line}\n` });

/** What is offered at `$0`. */
function offered(marked: string): string[] | undefined {
  const offset = marked.indexOf('$0');
  const draft = draftAt(marked.replace('$0', ''), offset);
  return draft === undefined ? undefined : suggest(draft, offset, corpus, { maxItems: 5 }).map(({ text }) => text);
}

test('nothing is offered in front matter', () => {
  assert.equal(offered(front.replace('渡口工作会', '过河的人$0')), undefined);
  assert.equal(offered(`$0${front}`), undefined);
});

test('below it a draft is what it is without', () => {
  const bare = offered('乡亲们，过河的人$0');
  assert.ok(bare && bare.length > 0);
  assert.deepEqual(offered(`${front}乡亲们，过河的人$0`), bare);
  assert.deepEqual(offered(`${front}$0`), offered('$0'));
});
