import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment, node24, run } from '../run.mjs';
import { kept, npmInstall } from './cache.ts';
import { untilServing } from './ports.ts';

/** The release of code-server, which carries VS Code of the same minor version. */
const version = '4.139.1';

/** The folder of code-server, installed into the cache when it is not there. */
export async function workbenchFolder(): Promise<string> {
  const folder = await kept(
    `code-server-${version}`,
    `the VS Code workbench (code-server ${version}, about 600 MB)`,
    install,
  );
  return join(folder, 'node_modules', 'code-server');
}

/** Addons that come as source: a writer of logs and a watchdog. The terminal and the file watcher come built. */
const compiled = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** Installs it without running what its packages would run; a compiler is of use and not needed. */
async function install(folder: string): Promise<void> {
  await npmInstall(folder, `code-server@${version}`);
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  await npmInstall(vscode);
  await npmInstall(join(vscode, 'extensions'));
  const rebuilt = await run('npm', ['rebuild', '--ignore-scripts=false', ...compiled], { cwd: vscode, quiet: true });
  if (rebuilt.code !== 0) console.warn('Its log writer cannot be compiled here: all works, but logs stay empty.');
  if (!existsSync(join(vscode, 'out', 'server-main.js'))) throw new Error('code-server came without its workbench.');
}

/** The workbench as a server, as long as its process lives. */
export interface Workbench {
  readonly port: number;
  readonly process: ChildProcess;
  /** What it has said so far, for the message when something fails. */
  output(): string;
}

export interface ServeOptions {
  readonly port: number;
  /** Holds settings, state and logs: a fresh folder is a fresh profile. */
  readonly profile: string;
  readonly extensions: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** VS Code's own web server, with the switch that lets a test hand its extension to the page. */
export async function serveForTests(options: ServeOptions): Promise<Workbench> {
  const entry = join(await workbenchFolder(), 'lib', 'vscode', 'out', 'server-main.js');
  return serve(entry, options, [
    ...['--host', '127.0.0.1', '--port', String(options.port)],
    ...['--without-connection-token', '--accept-server-license-terms', '--enable-smoke-test-driver'],
    ...['--server-data-dir', options.profile],
  ]);
}

/** code-server's front door, for people: it keeps the page alive and knows how to install packages. */
export async function serveForPeople(options: ServeOptions): Promise<Workbench> {
  const entry = join(await workbenchFolder(), 'out', 'node', 'entry.js');
  return serve(entry, options, [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${options.port}`,
    '--disable-update-check',
  ]);
}

async function serve(entry: string, options: ServeOptions, args: string[]): Promise<Workbench> {
  const common = ['--user-data-dir', options.profile, '--extensions-dir', options.extensions];
  const quiet = ['--disable-telemetry', '--disable-workspace-trust'];
  const child = spawn(node24, [entry, ...args, ...common, ...quiet], {
    env: environment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const take = (chunk: string) => {
    said = (said + chunk).slice(-20_000);
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  const workbench = { port: options.port, process: child, output: () => said };
  await untilServing(options.port, child, workbench.output);
  return workbench;
}
