import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { environment, must, node24, run } from '../run.mjs';
import { kept, npmInstall } from './cache.ts';
import { fontEnvironment } from './fonts.ts';

/** A Chromium for machines without one; built for Linux on x64. */
const chromiumPackage = '@sparticuz/chromium';
const chromiumVersion = '153.0.0';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Flags that root in a container needs, and those that keep a browser from calling home. */
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=en-US'],
];

interface Program {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Starts a browser that can draw Chinese: one that is there, else one from the registry. */
export async function launchBrowser(): Promise<Browser> {
  const program = (await installedBrowser()) ?? (await packagedBrowser());
  const env = environment({ ...program.env, ...(await fontEnvironment()) }) as Record<string, string>;
  return chromium.launch({ executablePath: program.path, args: flags, env, headless: true });
}

/** undefined where no Chrome, Chromium or Edge answers: a name on the PATH may be a stub that only says where to get one. */
async function installedBrowser(): Promise<Program | undefined> {
  const wanted = process.env.SPEECH_DRAFT_BROWSER;
  for (const path of wanted ? [wanted] : [...names, ...places]) {
    const answer = await run(path, ['--version'], { quiet: true });
    if (answer.code === 0 && /\d+\.\d+\.\d+/.test(answer.output)) return { path: await absolute(path), env: {} };
  }
  if (wanted) throw new Error(`SPEECH_DRAFT_BROWSER is ${wanted}, which does not start.`);
  return undefined;
}

/** Playwright starts a file, not a name. */
async function absolute(path: string): Promise<string> {
  if (/[\\/]/.test(path)) return path;
  return (await must('sh', ['-c', `command -v ${path}`], { quiet: true })).trim();
}

async function packagedBrowser(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser was found. Install Chrome, Chromium or Edge, or set SPEECH_DRAFT_BROWSER to its program.',
    );
  }
  const folder = await kept(`chromium-${chromiumVersion}`, `a browser (Chromium ${chromiumVersion})`, install);
  const unpacked = join(folder, 'unpacked');
  return { path: join(unpacked, 'chromium'), env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') } };
}

async function install(folder: string): Promise<void> {
  await npmInstall(folder, `${chromiumPackage}@${chromiumVersion}`);
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  // The package unpacks into the folder for temporary files, and its shared libraries only where it takes the
  // machine for the service that it was made for.
  const env = environment({ TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  const unpack = `import chromium from '${chromiumPackage}'; await chromium.executablePath();`;
  await must(node24, ['--input-type=module', '--eval', unpack], { cwd: folder, env, quiet: true });
  const libraries = { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') };
  await must(join(unpacked, 'chromium'), ['--version'], { env: environment(libraries), quiet: true });
}
