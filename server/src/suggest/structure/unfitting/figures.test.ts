import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutFigures } from './figures.ts';

const found = ['5%', '２万亩', '修好水渠'].map((text) => ({ text }));

test('invents no digits behind a decimal point', () => {
  assert.deepEqual(withoutFigures(found, { before: '失业率控制在3.' }), [{ text: '修好水渠' }]);
});

test('leaves other figures as they are', () => {
  assert.equal(withoutFigures(found, { before: '水费降了1' }).length, 3);
});
