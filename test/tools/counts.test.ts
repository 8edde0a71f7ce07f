import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, summary } from '../../scripts/counts.mjs';

test('counts of the test runner, as a terminal and as a pipe get them', () => {
  assert.deepEqual(countsOf('ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\nℹ todo 2\n'), {
    passed: 3,
    failed: 2,
    skipped: 2,
  });
  assert.deepEqual(countsOf('# pass 3\r\n# fail 0\r\n'), { passed: 3, failed: 0, skipped: 0 });
});

test('counts of the VS Code host', () => {
  assert.deepEqual(countsOf('✔ a list\n12 passed, 1 failed\nExit code:   1\n'), { passed: 12, failed: 1, skipped: 0 });
});

test('what only looks like a count is none', () => {
  assert.deepEqual(countsOf('✔ 3 passed, 1 failed is the last line (1 ms)\n  ℹ pass 3'), {
    passed: 0,
    failed: 0,
    skipped: 0,
  });
});

test('the last line names skipped tests only where there are any', () => {
  assert.equal(summary({ passed: 3, failed: 0, skipped: 0 }), '3 passed, 0 failed');
  assert.equal(summary({ passed: 3, failed: 1, skipped: 2 }), '3 passed, 1 failed, 2 skipped');
});
