// `npm start` opens VS Code on samples/ with the extension running, `npm start -- FOLDER` on a folder of the
// writer's own: the desktop's where there is one, else the web workbench. Ctrl-C ends everything.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firstDraft } from './drafts.mjs';
import { environment, must, node24, root, run, whenOrphaned } from './run.mjs';
import { setUp } from './setup.mjs';

async function main() {
  const folder = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? join(root, 'samples'));
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  await setUp();
  const code = await desktop();
  if (code) {
    console.log('Building …');
    await must(node24, [join(root, 'scripts', 'build.mjs')]);
    console.log(`Opening ${folder} in VS Code; close its window, or press Ctrl-C here, to end.`);
    return stay(code, desktopArguments(folder));
  }
  return stay(node24, [join(root, 'scripts', 'host', 'serve.ts'), folder]);
}

/** The desktop's `code`; undefined where there is none, or no screen to show it on. */
async function desktop() {
  if (process.env.SPEECH_DRAFT_VSCODE === 'web') return undefined;
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  // In a terminal of a remote VS Code, `code` talks to that window and cannot develop an extension.
  if (!screen || process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  const { code } = await run('code', ['--version'], { quiet: true });
  return code === 0 ? 'code' : undefined;
}

/** A profile of its own: trying this out changes nothing in the writer's VS Code. */
function desktopArguments(folder) {
  const profile = join(process.env.SPEECH_DRAFT_CACHE ?? join(root, '.vscode-test'), 'desktop');
  mkdirSync(profile, { recursive: true });
  const own = [`--user-data-dir=${join(profile, 'profile')}`, `--extensions-dir=${join(profile, 'extensions')}`];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // as whom VS Code does not start otherwise
  const opened = [folder, firstDraft(folder)].filter(Boolean);
  const window = ['--new-window', '--wait', '--disable-workspace-trust', `--extensionDevelopmentPath=${root}`];
  return [...window, ...asRoot, ...own, ...opened];
}

/** Runs until the program ends; Ctrl-C reaches it too, and it is waited for. */
function stay(command, args) {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: environment(),
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill());
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
