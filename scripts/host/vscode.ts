#!/usr/bin/env node
// A VS Code for tests, made of the web workbench and a browser. It takes the arguments of the desktop's program
// and ends with the tests' outcome as its exit code, so it serves as `vscodeExecutablePath` of
// @vscode/test-electron's runTests. The profile is a fresh one each time. It stands in for the desktop also where
// that is installed: the tests type through the browser, and what passes here passes on every machine.
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { Page } from 'playwright-core';
import { root, whenOrphaned } from '../run.mjs';
import { pageAddress, readArguments } from './arguments.ts';
import { launchBrowser } from './browser.ts';
import { openChannel } from './channel.ts';
import { personAt } from './person.ts';
import { freePort } from './ports.ts';
import { channelVariable, type Host } from './protocol.ts';
import { Tally } from './tally.ts';
import { serveForTests } from './workbench.ts';

/** The longest silence: no test may take longer, and the first must be heard of by then. */
const patience = 180_000;

/** Where pictures and logs go: what one looks at when a test fails. */
const out = join(root, 'out');

async function main(finish: Finish): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  const profile = mkdtempSync(join(tmpdir(), 'speech-draft-profile-'));
  finish.push(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const browser = await launchBrowser();
  finish.push(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  const tally = new Tally(patience);
  const host: Host = {
    ...(await personAt(page, join(out, 'screenshots'))),
    report: async (outcome) => tally.add(outcome),
  };
  const channel = await openChannel(host);
  finish.push(() => channel.close());
  const workbench = await serveForTests({
    port: await freePort(),
    profile,
    extensions: join(profile, 'extensions'),
    // what a test ignores is no business of the person who runs it
    env: { [channelVariable]: channel.address, XDG_DATA_HOME: join(profile, 'data'), APPDATA: join(profile, 'data') },
  });
  finish.push(() => workbench.process.kill());
  const exit = exitOf(page);
  await page.goto(pageAddress(args, workbench.port));
  const code = await Promise.race([exit, tally.silence]).catch(async (error: Error) => {
    const picture = await host.screenshot('no-answer').catch(() => 'none could be taken');
    throw new Error(`${error.message} Picture: ${picture}. The workbench said:\n${workbench.output()}`);
  });
  return tally.conclude(code);
}

/** The workbench calls a function of this name with the exit code when the extension host has run the tests. */
function exitOf(page: Page): Promise<number> {
  const log = createWriteStream(join(out, 'vscode-window.log'));
  return new Promise((done, fail) => {
    page.on('crash', () => fail(new Error('The page crashed.')));
    const exposed = [
      page.exposeFunction('codeAutomationExit', (code: number) => done(code)),
      // The window's console, with that of the extension host: too much to show, good to have.
      page.exposeFunction('codeAutomationLog', (level: string, lines: unknown[]) => {
        log.write(`${level} ${lines.map((line) => (typeof line === 'string' ? line : inspect(line))).join(' ')}\n`);
      }),
    ];
    Promise.all(exposed).catch(fail);
  });
}

/** What has to be ended, in the order of its beginning. */
type Finish = (() => unknown)[];
const finish: Finish = [];

async function end(code: number): Promise<never> {
  for (const step of finish.splice(0).reverse()) await step();
  process.exit(code);
}

mkdirSync(out, { recursive: true });
process.on('SIGINT', () => void end(130));
process.on('SIGTERM', () => void end(143));
whenOrphaned(() => end(143));
main(finish).then(end, (error: Error) => {
  console.error(error.message);
  return end(1);
});
