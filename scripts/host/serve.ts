// The web workbench for people: `node scripts/host/serve.ts FOLDER`, which `npm start` calls where no desktop VS Code is.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firstDraft } from '../drafts.mjs';
import { whenOrphaned } from '../run.mjs';
import { cacheFolder } from './cache.ts';
import { installVsix, packageVsix } from './package.ts';
import { freePort } from './ports.ts';
import { serveForPeople } from './workbench.ts';

/** What a writer who tries this out wants of a new profile; theirs to change afterwards. */
const firstSettings = {
  'workbench.startupEditor': 'none',
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
};

async function main(folder: string): Promise<void> {
  const home = join(cacheFolder, 'web');
  const profile = join(home, 'profile');
  const extensions = join(home, 'extensions');
  writeFirstSettings(join(profile, 'User', 'settings.json'));
  const vsix = await packageVsix();
  console.log('Installing the extension into the workbench …');
  await installVsix(vsix, extensions);
  console.log('Starting the workbench …');
  const port = process.env.PORT ? Number(process.env.PORT) : await freePort();
  const workbench = await serveForPeople({ port, profile, extensions });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => workbench.process.kill());
  whenOrphaned(() => workbench.process.kill());
  workbench.process.on('exit', () => process.exit(0));
  const address = addressOf(folder, port);
  console.log(`Speech Draft is open at ${address}`);
  console.log('Open that address in a browser; press Ctrl-C here to end.');
  if (process.stdout.isTTY && !process.env.CI) show(address);
}

/** The address at which the folder opens, with the first draft in it where there is one. */
function addressOf(folder: string, port: number): string {
  const address = `http://127.0.0.1:${port}/?folder=${pathToFileURL(folder).pathname}`;
  const draft = firstDraft(folder);
  if (draft === undefined) return address;
  // Chinese is encoded once, by what comes next: twice would make the address longer than a terminal is wide.
  const path = decodeURI(pathToFileURL(draft).pathname).replaceAll('%', '%25');
  const file = `vscode-remote://127.0.0.1:${port}${path}`;
  return `${address}&payload=${encodeURIComponent(JSON.stringify([['openFile', file]]))}`;
}

function writeFirstSettings(path: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(firstSettings, undefined, 2)}\n`);
}

/** Opens the address in the writer's browser where that can be done; the printed address does where it cannot. */
function show(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['explorer.exe', address]
        : process.env.DISPLAY || process.env.WAYLAND_DISPLAY
          ? ['xdg-open', address]
          : [];
  if (command !== undefined)
    spawn(command, args, { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}

main(process.argv[2] ?? '.').catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
