import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf } from '../../../test/support/corpusOf.ts';
import { gather } from './build.ts';
import { Voices } from './voices.ts';

test('what is sorted by is handed to another thread without a copy', () => {
  const file = sourceOf('春灌.txt', '春灌动员\n同志们：\n要管好用水秩序，先下游后上游。\n');
  const { source } = gather([file], 'intl', new Voices());
  // as a thread is handed it
  const handed = structuredClone(source);
  for (const name of ['text', 'silent', 'boundaries', 'speechRows'] as const) {
    handed[name][1] = 77;
    assert.equal(source[name][1], 77, name);
  }
});
