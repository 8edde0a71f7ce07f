/**
 * `npm run package`: a VSIX for this platform. The segmenter's addon is native, so that each platform needs its own.
 *
 *   node scripts/package.mjs             fails where the addon is missing, unless setup found that it cannot be built
 *                                        here: then the package works with Intl.Segmenter, on this machine
 *   node scripts/package.mjs --release   fails where the addon is missing
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { must, root } from './run.mjs';

const mostBytes = 15_000_000;
const release = process.argv.includes('--release');
const addon = join(root, 'dist', 'nodejieba', 'build', 'Release', 'nodejieba.node');
/** What scripts/setup.mjs leaves behind where the addon could not be compiled. */
const addonNote = join(root, 'node_modules', '.no-nodejieba');

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  await must(process.execPath, ['scripts/build.mjs', '--production']);
  if (!existsSync(addon)) withoutAddon();

  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const target = platform();
  const name = `speech-draft-${target}-${version}.vsix`;
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  await must(process.execPath, [vsce, 'package', '--target', target, '--no-dependencies', '--out', name]);

  const { size } = statSync(join(root, name));
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  if (size > mostBytes) throw new Error(`${name} is ${megabytes(size)}, more than ${megabytes(mostBytes)}.`);
  console.log(`${name}: ${megabytes(size)}`);
}

function withoutAddon() {
  const message = `nodejieba's addon is missing. Build it (npm rebuild nodejieba), then package again.`;
  if (release || !existsSync(addonNote)) throw new Error(message);
  console.warn('nodejieba cannot be built here: this package finds words by Intl.Segmenter. Do not publish it.');
}

/** This platform, as the Marketplace names it. */
function platform() {
  const names = { win32: 'win32', darwin: 'darwin', linux: isMusl() ? 'alpine' : 'linux' };
  const name = names[process.platform];
  if (!name || !['x64', 'arm64'].includes(process.arch))
    throw new Error(`VS Code knows no platform ${process.platform}-${process.arch}.`);
  return `${name}-${process.arch}`;
}

function isMusl() {
  return process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
}
