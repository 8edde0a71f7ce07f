// `npm test`: sets up, runs every check and every suite, and ends with the line `N passed, N failed`.
// `npm test -- unit vscode` runs only the steps named, and says so.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, summary } from './counts.mjs';
import { node24, root, run } from './run.mjs';
import { setUp } from './setup.mjs';

const npm = (script) => ['npm', ['run', '--silent', script]];
// a test that waits for what never comes fails, instead of holding up all
const patience = '--test-timeout=180000';
const suite = (folder) => [node24, ['--test', patience, '--test-reporter=spec', `test/${folder}/**/*.test.ts`]];

/**
 * In this order; a step that is a suite counts its tests, any other counts only where it fails. A step that needs
 * another fails with it: nothing is left out in silence.
 *
 * @type {{ name: string, command: [string, string[]], isSuite?: boolean, needs?: string }[]}
 */
const steps = [
  { name: 'lint', command: npm('lint') },
  { name: 'unit', command: npm('unit'), isSuite: true },
  { name: 'build', command: npm('build') },
  ...testFolders().map((name) => ({ name, command: suite(name), isSuite: true, needs: 'build' })),
  { name: 'package', command: npm('package') },
  { name: 'vscode', command: [node24, ['test/vscode/run.ts']], isSuite: true, needs: 'package' },
];

/** Each folder of test/ is a suite; these three are there whatever else comes. `support` is what they share. */
function testFolders() {
  const found = readdirSync(join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && hasTests(join(root, 'test', entry.name)))
    .map((entry) => entry.name)
    .filter((name) => name !== 'vscode');
  return [...new Set(['architecture', 'grammar', 'protocol', ...found])];
}

function hasTests(folder) {
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /\.test\.ts$/.test(String(name)))
  );
}

async function main() {
  await setUp();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no step ${unknown.join(', ')}: ${steps.map((s) => s.name).join(', ')}.`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  const problems = [];
  const failed = new Set();
  for (const step of steps.filter(({ name }) => wanted.length === 0 || isNeeded(name, wanted))) {
    const { counts, problem } = await take(step, failed);
    for (const key of Object.keys(total)) total[key] += counts[key];
    if (problem === undefined) continue;
    problems.push(`${step.name}: ${problem}`);
    failed.add(step.name);
  }
  if (wanted.length > 0) console.log(`\nOnly ${wanted.join(', ')} ran, as asked, with what that needs.`);
  if (problems.length > 0) console.log(`\n${problems.join('\n')}`);
  console.log(summary(total));
  return total.failed === 0 ? 0 : 1;
}

/** Whether a step was asked for, or makes what such a step takes: a package of yesterday tests nothing. */
function isNeeded(name, wanted) {
  return wanted.includes(name) || steps.some((step) => step.needs === name && wanted.includes(step.name));
}

/** Runs one step. A step that did not do its work counts as one failed test, so that the last line cannot hide it. */
async function take(step, failedBefore) {
  const none = { passed: 0, failed: 1, skipped: 0 };
  console.log(`\n── ${step.name} ──`);
  if (step.needs && failedBefore.has(step.needs)) {
    return { counts: none, problem: `not run, as ${step.needs} failed` };
  }
  const [command, args] = step.command;
  const { code, output } = await run(command, args);
  const counts = step.isSuite ? countsOf(output) : { passed: 0, failed: 0, skipped: 0 };
  if (code !== 0 && counts.failed === 0)
    return { counts: { ...counts, failed: 1 }, problem: `ended with code ${code}` };
  if (step.isSuite && counts.passed + counts.failed === 0) return { counts: none, problem: 'ran no test' };
  return { counts, problem: counts.failed > 0 ? `${counts.failed} failed` : undefined };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error.message);
    console.log(summary({ passed: 0, failed: 1, skipped: 0 }));
    process.exitCode = 1;
  },
);
