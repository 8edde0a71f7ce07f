import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/run.mjs';

const runner = join(root, 'test', 'vscode', 'support', 'test.ts').replaceAll('\\', '/');

/** Puts all tests of a folder into one CommonJS file, as the extension host loads them; answers its path. */
export async function bundleTests(folder: string, outfile: string): Promise<string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const imports = files.map((name) => `import './${name}';`);
  const contents = [...imports, `export { runTests as run } from '${runner}';`].join('\n');
  await build({
    stdin: { contents, resolveDir: folder, loader: 'ts', sourcefile: 'tests.ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
