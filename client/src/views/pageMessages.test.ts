import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPageMessage } from './pageMessages.ts';

test('what a page says is read', () => {
  assert.deepEqual(readPageMessage({ ready: true }), { kind: 'ready' });
  assert.deepEqual(readPageMessage({ reveal: [3, 9] }), { kind: 'reveal', start: 3, end: 9 });
  const open = { open: 'file:///a.txt', range: [1, 0, 1, 8] };
  assert.deepEqual(readPageMessage(open), { kind: 'open', uri: 'file:///a.txt', range: [1, 0, 1, 8] });
});

test('what is no message of a page is none', () => {
  for (const message of [
    undefined,
    'ready',
    {},
    { reveal: [3] },
    { reveal: [3, '9'] },
    { open: 'a', range: [1, 2, 3] },
  ])
    assert.equal(readPageMessage(message), undefined);
});
