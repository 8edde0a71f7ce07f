import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { must, node24, root } from '../run.mjs';
import { workbenchFolder } from './workbench.ts';

/** Packages the extension for this machine; answers the VSIX. */
export async function packageVsix(): Promise<string> {
  console.log('Building and packaging the extension …');
  await must('npm', ['run', 'package'], { quiet: true });
  return newestVsix();
}

/** The VSIX that was packaged last. */
export function newestVsix(): string {
  const [newest] = readdirSync(root)
    .filter((name) => name.endsWith('.vsix'))
    .map((name) => join(root, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (newest === undefined) throw new Error('`npm run package` left no .vsix in the project folder.');
  return newest;
}

/** Installs a VSIX as a writer does; answers the folder that it was unzipped into, the only one in `extensions`. */
export async function installVsix(vsix: string, extensions: string): Promise<string> {
  rmSync(extensions, { recursive: true, force: true });
  mkdirSync(extensions, { recursive: true });
  const entry = join(await workbenchFolder(), 'out', 'node', 'entry.js');
  const folders = ['--extensions-dir', extensions, '--user-data-dir', join(extensions, '..', 'installer')];
  await must(node24, [entry, ...folders, '--install-extension', vsix], { quiet: true });
  const installed = readdirSync(extensions, { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (installed === undefined) throw new Error(`VS Code did not install ${vsix}.`);
  return join(extensions, installed.name);
}
