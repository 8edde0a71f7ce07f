import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { must, root } from '../run.mjs';

/**
 * Where VS Code, a browser and a font are kept: hundreds of megabytes that belong neither into node_modules nor
 * to one checkout alone (`SPEECH_DRAFT_CACHE` lets several share it).
 */
export const cacheFolder = resolve(process.env.SPEECH_DRAFT_CACHE ?? join(root, '.vscode-test'));

const marker = '.complete';

/**
 * The folder `name` in the cache, made by `make` when it is not there. It is made beside and moved into place, and
 * carries a marker: what an interrupted run left behind is never taken for whole, and two runs do not collide.
 *
 * @param what what it is, for the one line that says why this takes a while
 */
export async function kept(name: string, what: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name);
  if (existsSync(join(folder, marker))) return folder;
  const started = Date.now();
  console.log(`Installing ${what} …`);
  mkdirSync(cacheFolder, { recursive: true });
  removeLeftovers(name);
  const making = mkdtempSync(join(cacheFolder, `${name}.making-${process.pid}-`));
  try {
    await make(making);
    writeFileSync(join(making, marker), '');
    if (!existsSync(join(folder, marker))) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(making, folder);
    }
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  console.log(`Installed ${what} in ${Math.round((Date.now() - started) / 1000)} s.`);
  return folder;
}

/** Installs packages at fixed versions into `folder`, running nothing of theirs. */
export async function npmInstall(folder: string, ...packages: string[]): Promise<void> {
  if (packages.length > 0) writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  await must('npm', ['install', ...flags, ...packages], { cwd: folder, quiet: true });
}

/** Removes what runs that are no longer alive were making. */
function removeLeftovers(name: string): void {
  for (const entry of readdirSync(cacheFolder)) {
    const maker = entry.startsWith(`${name}.making-`) ? Number.parseInt(entry.slice(name.length + 8), 10) : Number.NaN;
    if (maker > 0 && !isAlive(maker)) rmSync(join(cacheFolder, entry), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
