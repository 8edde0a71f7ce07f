/**
 * Builds `dist/`: the client, the server, the command line and the indexer, each one file, and the word segmenter and
 * the readings of Hanzi beside them.
 *
 *   node scripts/build.mjs                with source maps, for development
 *   node scripts/build.mjs --watch        the same, again at each change
 *   node scripts/build.mjs --production   small and with the licences of others, for the package
 */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { notices } from './lib/notices.mjs';
import { readingsTable } from './lib/readings.mjs';
import { copySegmenter } from './lib/segmenter.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** The sources are ES modules, the bundles CommonJS: what `import.meta` says has to be said in its words. */
const importMeta = {
  define: {
    'import.meta.url': 'importMetaUrl',
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
  },
  banner: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
};

/** `page`: runs in a webview, not in Node. @type {{ entry: string, out: string, shebang?: boolean, page?: boolean }[]} */
const bundles = [
  { entry: 'client/src/extension.ts', out: 'client.js' },
  { entry: 'server/src/main.ts', out: 'server.js', shebang: true },
  { entry: 'server/src/cli/main.ts', out: 'speech-draft.js', shebang: true },
  { entry: 'server/src/worker/main.ts', out: 'indexer.js' },
  { entry: 'server/src/worker/sorter.ts', out: 'sorter.js' },
  { entry: 'server/src/worker/reader.ts', out: 'reader.js' },
  { entry: 'client/webview/page.ts', out: 'page.js', page: true },
];

/** @returns {esbuild.BuildOptions} */
function options({ entry, out, shebang, page }) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join('dist', out),
    bundle: true,
    platform: page ? 'browser' : 'node',
    format: page ? 'iife' : 'cjs',
    target: page ? 'es2022' : 'node20',
    // `vscode` comes from the host; nodejieba is native and lies beside the bundle (see lib/segmenter.mjs).
    external: ['vscode', 'nodejieba'],
    // Some packages of the protocol keep a UMD `main` whose inner `require` cannot be followed.
    mainFields: ['module', 'main'],
    define: page ? {} : importMeta.define,
    banner: page ? {} : { js: (shebang ? '#!/usr/bin/env node\n' : '') + importMeta.banner },
    minify: production,
    // Names stay readable in the stack traces that writers send.
    keepNames: production,
    sourcemap: production ? false : 'linked',
    sourcesContent: false,
    metafile: production,
    logLevel: 'info',
    plugins: shebang ? [executable(join(dist, out))] : [],
  };
}

/** @returns {esbuild.Plugin} */
function executable(path) {
  return {
    name: 'executable',
    setup(build) {
      build.onEnd(async (result) => {
        if (result.errors.length === 0) await chmod(path, 0o755);
      });
    },
  };
}

await mkdir(dist, { recursive: true });
await writeFile(join(dist, 'readings.txt'), readingsTable());
const segmenter = await copySegmenter(join(dist, 'nodejieba'));
if (!segmenter) console.warn('nodejieba is not built here: word boundaries will come from Intl.Segmenter.');

if (watch) {
  const contexts = await Promise.all(bundles.map((bundle) => esbuild.context(options(bundle))));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  try {
    const results = await Promise.all(bundles.map((bundle) => esbuild.build(options(bundle))));
    if (production) await writeNotices(results);
  } catch (error) {
    // Of what is wrong in the sources esbuild has already told.
    if (!Array.isArray(error.errors)) console.error(error);
    process.exitCode = 1;
  }
}

/** @param {esbuild.BuildResult[]} results */
async function writeNotices(results) {
  const inputs = results.flatMap((result) => Object.keys(result.metafile?.inputs ?? {}));
  const shipped = ['node_modules/pinyin-pro'];
  if (segmenter) shipped.push('node_modules/nodejieba', 'node_modules/nodejieba/submodules/cppjieba');
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), await notices(root, inputs, shipped));
}
