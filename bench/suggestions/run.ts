/**
 * `npm run bench:suggestions`: types drafts with the help of ours and of rivals, and counts the keys that they save.
 *
 *   npm run bench:suggestions                         1 M generated characters
 *   npm run bench:suggestions -- A,B --drafts C       the folders A and B as one corpus, the texts of C typed
 *   npm run bench:suggestions -- A --limit 300        no more than so many code units of each (800); writes no results
 *
 * Without drafts, speeches of the corpus itself are typed, each with the older ones alone behind it.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { must, node24, root } from '../../scripts/run.mjs';
import { type BenchCorpus, generatedCorpus, realCorpus } from '../corpora.ts';
import { openIndexed } from '../indexed.ts';
import { machine } from '../machine.ts';
import { compare } from './comparison.ts';
import { draftsIn, draftsOf } from './drafts.ts';

/** Speeches of the corpus that are typed where there are no drafts. */
const mostOwn = 40;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { drafts: { type: 'string' }, limit: { type: 'string' } },
});
const limit = Number(options.limit ?? 800);
const from = process.env.INIT_CWD ?? '.';

const load = loadavg()[0].toFixed(1);

await must(node24, [join(root, 'scripts', 'build.mjs')], { quiet: true });
const makers = positionals.map(
  (folders) => () => realCorpus(folders.split(',').map((folder) => resolve(from, folder))),
);
const sections: string[] = [];
for (const make of makers.length > 0 ? makers : [() => generatedCorpus(1)]) {
  const section = await measure(await make());
  sections.push(section);
  console.log(`\n${section}\n`);
}
if (options.limit === undefined) {
  const head = `# Suggestions\n\nWritten by \`npm run bench:suggestions\`.\n\n${machine()}\n\n${explanation()}`;
  writeFileSync(join(import.meta.dirname, '..', 'SUGGESTIONS.md'), `${[head, ...sections].join('\n\n')}\n`);
}

async function measure({ name, folders, characters, files, hash }: BenchCorpus): Promise<string> {
  const ours = await openIndexed(folders);
  const folder = options.drafts === undefined ? undefined : resolve(from, options.drafts);
  const drafts = folder ? await draftsIn(folder, limit, ours.corpus) : draftsOf(ours.corpus, { most: mostOwn, limit });
  const length = drafts.reduce((sum, { text }) => sum + text.length, 0).toLocaleString('en');
  const typed = folder
    ? `${drafts.length} texts of ${basename(folder)}`
    : `${drafts.length} of its own speeches, each with the older ones alone behind it`;
  const result = compare(drafts, (what) => console.error(`${name}: ${what}`));
  await ours.close();
  const corpus = `${characters.toLocaleString('en')} characters in ${files.toLocaleString('en')} files, hash \`${hash}\``;
  return `## ${name}\n\n${corpus}. Typed: ${typed}; ${length} characters.\n\n${result}`;
}

function explanation(): string {
  return [
    `Up to ${limit} characters of each draft are typed. A character that is typed costs a key, and so does a suggestion that is`,
    'taken: the longest of those shown that are wholly what comes next, from two characters on. KSR is the share of keys saved.',
    'Times are of one answer in this process; where speeches of the corpus are typed, hiding the later ones is part of them.',
    `When it began, ${load} other processes wanted the ${availableParallelism()} processors: p99 is as good as they let it be.`,
  ].join('\n');
}
