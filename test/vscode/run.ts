// Runs the tests in a real VS Code: `node test/vscode/run.ts`, a step of `npm test`.
// The extension is the packaged one, installed from its VSIX and thereby unzipped; `--source` takes the project
// folder itself (after `npm run build`), which is quicker while one writes. Words that follow choose tests by name.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installVsix, newestVsix } from '../../scripts/host/package.ts';
import { choiceVariable } from '../../scripts/host/protocol.ts';
import { root } from '../../scripts/run.mjs';
import { bundleTests } from './bundle.ts';
import { copySamples, makeWorkspace } from './workspace.ts';

/** Each suite has a window, a fresh profile and a workspace of its own. */
const suites = [
  { name: 'features', folder: join(root, 'test', 'vscode'), workspace: makeWorkspace },
  { name: 'samples', folder: join(root, 'test', 'vscode', 'samples'), workspace: copySamples },
];

const words = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const out = join(root, 'out');
const host = join(root, 'scripts', 'host', process.platform === 'win32' ? 'vscode.cmd' : 'vscode.ts');

async function runSuite({ name, folder, workspace }: (typeof suites)[number], extension: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'speech-draft-test-'));
  try {
    await runTests({
      vscodeExecutablePath: host,
      extensionDevelopmentPath: extension,
      extensionTestsPath: await bundleTests(folder, join(out, `vscode-${name}.cjs`)),
      extensionTestsEnv: { [choiceVariable]: words.join(' ') },
      launchArgs: [workspace(work)],
      reuseMachineInstall: true, // the host makes a fresh profile itself
    });
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

rmSync(join(out, 'screenshots'), { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const extension = process.argv.includes('--source') ? root : await installVsix(newestVsix(), join(out, 'extensions'));
if (words.length > 0) console.log(`Only tests whose names hold one of: ${words.join(', ')}`);
for (const suite of suites) await runSuite(suite, extension);
