// Runs the tests in a real VS Code: `node test/vscode/run.ts`, a step of `npm test`.
// The extension is the packaged one, installed from its VSIX and thereby unzipped; `--source` takes the project
// folder itself (after `npm run build`), which is quicker while one writes. Words that follow choose tests by name.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installVsix, newestVsix } from '../../scripts/host/package.ts';
import { root } from '../../scripts/run.mjs';
import { bundleTests } from './bundle.ts';
import { makeWorkspace } from './workspace.ts';

const words = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const out = join(root, 'out');
const work = mkdtempSync(join(tmpdir(), 'speech-draft-test-'));
try {
  rmSync(join(out, 'screenshots'), { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const extension = process.argv.includes('--source') ? root : await installVsix(newestVsix(), join(out, 'extensions'));
  const tests = await bundleTests(join(out, 'vscode-tests.cjs'));
  process.exitCode = await runTests({
    vscodeExecutablePath: join(root, 'scripts', 'host', process.platform === 'win32' ? 'vscode.cmd' : 'vscode.ts'),
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    extensionTestsEnv: { SPEECH_DRAFT_TESTS: words.join(' ') },
    launchArgs: [makeWorkspace(join(work, 'workspace'))],
    reuseMachineInstall: true, // the host makes a fresh profile itself
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
