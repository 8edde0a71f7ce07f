/**
 * `npm run bench`: measures ours and its rivals in one run, on generated corpora and on real folders.
 *
 *   npm run bench                               1 M and 10 M generated characters
 *   npm run bench -- --large                    100 M too
 *   npm run bench -- ../speeches A,B            folders too; with a comma between them they are one corpus
 *   npm run bench -- --sizes 1 --repetitions 1  for a quick look: these two options write no results
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { must, node24, root } from '../scripts/run.mjs';
import { growthChart } from './chart.ts';
import { generatedCorpus, realCorpus } from './corpora.ts';
import { growthSection } from './growth.ts';
import { machine } from './machine.ts';
import { measureCorpus } from './measureCorpus.ts';
import { type CorpusResult, corpusSection } from './tables.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean' }, sizes: { type: 'string' }, repetitions: { type: 'string' } },
});
const sizes = options.sizes?.split(',').filter(Boolean).map(Number) ?? [1, 10, ...(options.large ? [100] : [])];
const repetitions = Number(options.repetitions ?? 5);
const from = process.env.INIT_CWD ?? '.';

await must(node24, [join(root, 'scripts', 'build.mjs')], { quiet: true });
const results: CorpusResult[] = [];
const makers = [
  ...sizes.map((size) => () => generatedCorpus(size)),
  ...positionals.map((folders) => () => realCorpus(folders.split(',').map((folder) => resolve(from, folder)))),
];
for (const make of makers) {
  const result = await measureCorpus(await make(), repetitions, (what) => console.error(what));
  results.push(result);
  console.log(`\n${corpusSection(result)}\n`);
}
const growth = growthSection(results);
console.log(growth);
if (options.sizes === undefined && options.repetitions === undefined) {
  const head = `# Results\n\nWritten by \`npm run bench\`: ${repetitions} repetitions, ours and the rivals by turns.\n\n${machine()}`;
  const sections = [head, growth, ...results.map(corpusSection)].filter(Boolean);
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `${sections.join('\n\n')}\n`);
  writeFileSync(join(import.meta.dirname, 'growth.svg'), growthChart(results));
}
const wrong = results.flatMap((result) => result.wrong);
if (wrong.length) {
  console.error(`${wrong.length} answers differ from those of a plain scan.`);
  process.exitCode = 1;
}
