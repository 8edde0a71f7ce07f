import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldingSpans } from './foldingSpans.ts';
import { parseSpeeches } from './parse.ts';

/** First and last words of what can be folded. */
function folded(text: string): string[] {
  return foldingSpans(parseSpeeches(text), text).map(({ start, end }) => {
    const lines = text.slice(start, end).trim().split(/\r?\n/);
    return `${lines[0]} … ${lines.at(-1)}`;
  });
}

const body = '在渡口会上的讲话\n同志们：\n一、停航\n明天起。\n二、走桥\n慢行。';

test('speeches and headings that go on behind their first line', () => {
  assert.deepEqual(folded(body), ['在渡口会上的讲话 … 慢行。', '一、停航 … 明天起。', '二、走桥 … 慢行。']);
});

test('front matter is folded by itself, to its last line', () => {
  assert.deepEqual(folded(`---\n讲话人: 李明\n---\n${body}`), ['--- … ---', ...folded(body)]);
  assert.deepEqual(folded(`---\r\n讲话人: 李明\r\n---\r\n${body}`).slice(0, 1), ['--- … ---']);
});
