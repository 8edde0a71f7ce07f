// Counts of tests, as the programs that run them print them.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** What Node's test runner calls things, and what we count them as; a test to be done some day counts as skipped. */
const words = { pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped', todo: 'skipped' };

/**
 * Reads the counts from the output of Node's test runner (`ℹ pass 3` or `# pass 3`, a line each) or of the VS Code
 * host (`3 passed, 1 failed`). Zeros when there are none: a suite that ran no test is for the caller to refuse.
 *
 * @param {string} output
 * @returns {Counts}
 */
export function countsOf(output) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const line of output.replaceAll('\r', '').split('\n')) {
    const node = /^[ℹ#] (pass|fail|cancelled|skipped|todo) (\d+)$/u.exec(line);
    if (node) counts[words[node[1]]] += Number(node[2]);
    const host = /^(\d+) passed, (\d+) failed$/.exec(line);
    if (host) {
      counts.passed += Number(host[1]);
      counts.failed += Number(host[2]);
    }
  }
  return counts;
}

/**
 * @param {Counts} counts
 * @returns {string} the last line of `npm test`
 */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
