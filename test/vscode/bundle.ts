import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/run.mjs';

const folder = join(root, 'test', 'vscode');

/** Puts all tests into one CommonJS file, as the extension host loads them; answers its path. */
export async function bundleTests(outfile: string): Promise<string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const imports = files.map((name) => `import './${name}';`);
  const contents = [...imports, `export { runTests as run } from './support/test.ts';`].join('\n');
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
