// Sets the project up: `node scripts/setup.mjs`, and the first step of `npm start` and `npm test`.
// Needs Node 20 and npm, nothing else: what it runs on must not need what it installs.
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, must, node24, root, run } from './run.mjs';

const modules = join(root, 'node_modules');
const addon = join(modules, 'nodejieba', 'build', 'Release', 'nodejieba.node');
/** Written when the addon could not be compiled, so that not every start tries again. */
const addonNote = join(modules, '.no-nodejieba');

/** Brings node_modules to what package-lock.json asks for. Does nothing, quickly, when it is there already. */
export async function setUp() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
  Object.assign(process.env, headers()); // for whatever is compiled from here on
  const reason = whyInstall();
  if (reason !== undefined) await install(reason);
  if (!existsSync(addon) && !existsSync(addonNote)) await compileAddon();
}

/** Why node_modules is not as package-lock.json has it; undefined when it is. */
function whyInstall() {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = join(modules, '.package-lock.json');
  if (!existsSync(installed)) return 'node_modules is not there yet';
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    // Versions are compared, not times: git gives a fresh checkout the time of the checkout.
    if (path === '' || entry.optional || found[path]?.version === entry.version) continue;
    return `package-lock.json asks for ${path.replace(/^.*node_modules\//, '')} ${entry.version}`;
  }
  return existsSync(node24) ? undefined : 'Node 24 is not in node_modules';
}

/**
 * Installs without install scripts, then runs the ones that matter by name: so it works for those who have
 * `ignore-scripts` set, with an npm that wants each script allowed, and where a compiler is missing.
 */
async function install(reason) {
  console.log(`Setting up: ${reason}. Installing packages (npm ci) …`);
  await must('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']).catch((error) => {
    throw new Error(`${error.message}
The packages could not be installed; npm says why above. Most often the registry cannot be reached (npm ping), or
package.json was edited by hand and package-lock.json was not (npm install). Then run the command again.`);
  });
  console.log('Setting up: Node 24 and the bundler …');
  await must('npm', ['rebuild', 'node', 'esbuild', '--ignore-scripts=false']);
  if (!existsSync(node24)) {
    throw new Error(`There is no package of Node 24 for ${process.platform}-${process.arch}, which the build runs on.`);
  }
}

/** Word boundaries are better with nodejieba, and good enough without: a failure is said, and work goes on. */
async function compileAddon() {
  console.log('Setting up: nodejieba, which finds word boundaries (compiled where no built one can be had) …');
  const options = { quiet: true, env: environment({ npm_config_yes: 'true' }) };
  const { output } = await run('npm', ['rebuild', 'nodejieba', '--ignore-scripts=false'], options);
  if (existsSync(addon)) return;
  writeFileSync(addonNote, output);
  console.warn(`nodejieba could not be compiled, so words will be found by Node's own Intl.Segmenter: all works, and
suggestions end at slightly worse places. For nodejieba install a C++ compiler and Python 3, delete
${addonNote} (which holds what the compiler said) and run the command again.`);
}

/** Node's headers come with Node: where they do, they need not be downloaded. */
function headers() {
  if (process.env.npm_config_nodedir) return {};
  const folder = dirname(dirname(realpathSync(process.execPath)));
  return existsSync(join(folder, 'include', 'node', 'node_api.h')) ? { npm_config_nodedir: folder } : {};
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  setUp().then(
    () => console.log('Set up.'),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
