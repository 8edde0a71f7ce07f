import * as vscode from 'vscode';
import { choiceVariable } from '../../../scripts/host/protocol.ts';
import { host } from './host.ts';

interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

const tests: Test[] = [];
const afterEach: (() => Promise<void>)[] = [];

/** Registers a test; they run one after another in one window, in the order of their files' names. */
export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/** Registers what puts the window back after each test, passed or failed. */
export function tidyAfterEach(tidy: () => Promise<void>): void {
  afterEach.push(tidy);
}

/** The longest that a test may take. */
const limit = 60_000;

/** Runs all tests and reports each to the host; fails when one failed, which VS Code makes its exit code. */
export async function runTests(): Promise<void> {
  const words = process.env[choiceVariable]?.split(' ').filter(Boolean) ?? [];
  const chosen = words.length === 0 ? tests : tests.filter(({ name }) => words.some((word) => name.includes(word)));
  let failed = 0;
  await vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar'); // its chat takes a third of the window
  for (const { name, body } of chosen) {
    const started = Date.now();
    const error = await errorOf(body, name);
    if (error !== undefined) failed++;
    await host.report({ name, milliseconds: Date.now() - started, ...(error === undefined ? {} : { error }) });
    for (const tidy of afterEach.toReversed()) await tidy();
  }
  if (failed > 0) throw new Error(`${failed} of ${chosen.length} tests failed.`);
}

/** undefined when the test passed; else what is wrong, and where the picture of it is. */
async function errorOf(body: () => Promise<void>, name: string): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`It took longer than ${limit / 1000} s.`)), limit);
  });
  try {
    await Promise.race([body(), tooLong]);
    return undefined;
  } catch (error) {
    const picture = await host.screenshot(`failed-${name.replaceAll(/[^\w\u4e00-\u9fff]+/g, '-')}`).catch(String);
    return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nPicture: ${picture}`;
  } finally {
    clearTimeout(timer);
  }
}
