import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkdown, fileLink } from './markdown.ts';

test('marks of Markdown and HTML are shown, not obeyed', () => {
  assert.equal(
    escapeMarkdown('**党支部** <b>[链接](command:x)'),
    '\\*\\*党支部\\*\\* \\<b\\>\\[链接\\]\\(command:x\\)',
  );
});

test('a link counts lines from 1 and survives brackets in file names', () => {
  const link = fileLink('讲话', 'file:///讲话(定稿).txt', { line: 2, character: 0 });
  assert.equal(link, '[讲话](file:///讲话%28定稿%29.txt#L3,1)');
});
