/**
 * Builds `dist/`: the client, the server and the indexer, each one file, and the word segmenter beside them.
 *
 *   node scripts/build.mjs                with source maps, for development
 *   node scripts/build.mjs --watch        the same, again at each change
 *   node scripts/build.mjs --production   small, for the package
 */
import { chmod, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
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

/** @type {{ entry: string, out: string, shebang?: boolean }[]} */
const bundles = [
  { entry: 'client/src/extension.ts', out: 'client.js' },
  { entry: 'server/src/main.ts', out: 'server.js', shebang: true },
  { entry: 'server/src/worker/main.ts', out: 'indexer.js' },
];

/** @returns {esbuild.BuildOptions} */
function options({ entry, out, shebang }) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join('dist', out),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // `vscode` comes from the host; nodejieba is native and lies beside the bundle (see lib/segmenter.mjs).
    external: ['vscode', 'nodejieba'],
    // Some packages of the protocol keep a UMD `main` whose inner `require` cannot be followed.
    mainFields: ['module', 'main'],
    define: importMeta.define,
    banner: { js: (shebang ? '#!/usr/bin/env node\n' : '') + importMeta.banner },
    minify: production,
    // Names stay readable in the stack traces that writers send.
    keepNames: production,
    sourcemap: production ? false : 'linked',
    sourcesContent: false,
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

if (production) await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const segmenter = await copySegmenter(join(dist, 'nodejieba'));
if (!segmenter) console.warn('nodejieba is not built here: word boundaries will come from Intl.Segmenter.');

if (watch) {
  const contexts = await Promise.all(bundles.map((bundle) => esbuild.context(options(bundle))));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(options(bundle)))).catch(() => {
    // esbuild has already said what is wrong.
    process.exitCode = 1;
  });
}
