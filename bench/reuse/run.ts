/**
 * `npm run bench:reuse`: plants altered passages of a corpus in other texts, and scores what ours and the rivals find.
 *
 *   npm run bench:reuse                                       1 M generated characters and our sample speeches
 *   npm run bench:reuse -- --corpus A,B --background C        A and B as one corpus, too, planted into the texts of C
 *   npm run bench:reuse -- --corpus A --corpus A,B --background C    A, and then both of them
 *   npm run bench:reuse -- --cases 50 --seed 2                other cases (200 of each difficulty, seed 1); writes no results
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { must, node24, root } from '../../scripts/run.mjs';
import { readTexts, realCorpus } from '../corpora.ts';
import { indexedWorkspace } from '../indexed.ts';
import { machine } from '../machine.ts';
import { Ours } from '../ours.ts';
import { Editor } from '../server/editor.ts';
import { compare } from './comparison.ts';
import { type Input, inputOptions, namedInputs, ownInput } from './inputs.ts';
import { measureEdits, measurePathological } from './pathological.ts';
import { comparisonTables, editorTables } from './tables.ts';

const { values: options } = parseArgs({
  options: { ...inputOptions, cases: { type: 'string' }, seed: { type: 'string' } },
});
const cases = Number(options.cases ?? 200);
const seed = Number(options.seed ?? 1);
const load = loadavg()[0].toFixed(1);

await must(node24, [join(root, 'scripts', 'build.mjs')], { quiet: true });
const inputs = [await ownInput(), ...(await namedInputs(options))];
const sections: string[] = [];
for (const input of inputs) {
  const section = await measure(input);
  sections.push(section);
  console.log(`\n${section}\n`);
}
if (options.cases === undefined && options.seed === undefined) {
  const head = `# Reuse\n\nWritten by \`npm run bench:reuse\`.\n\n${machine()}\n\n${explanation()}`;
  writeFileSync(join(import.meta.dirname, '..', 'REUSE.md'), `${[head, ...sections].join('\n\n')}\n`);
}

async function measure({ name, folders, backgrounds }: Input): Promise<string> {
  const { files, characters, hash } = await realCorpus(folders);
  const say = (what: string) => console.error(`${name}: ${what}`);
  const workspace = await indexedWorkspace(folders);
  const ours = await Ours.open(workspace.indexFolder);
  const compared = await compare(ours, { folders, backgrounds, cases, seed }, say);
  await ours.close();
  say('odd drafts and edits');
  const editor = await Editor.start(workspace);
  await editor.ready();
  const texts = (await readTexts(folders)).map(({ text }) => text);
  const odd = await measurePathological(editor, backgrounds.join('\n'), texts.join('\n'));
  const edits = await measureEdits(editor, backgrounds.join('\n'));
  await editor.client.stop();
  const facts = `${characters.toLocaleString('en')} characters in ${files.toLocaleString('en')} files, hash \`${hash}\`; ${backgrounds.length} backgrounds, seed ${seed}.`;
  return [`## ${name}`, facts, ...compared.map(comparisonTables), '### At the client', editorTables(odd, edits)].join(
    '\n\n',
  );
}

function explanation(): string {
  return [
    'Passages of the corpus are altered and planted into other texts (`bench/reuse/`), and both sides of what is found are held',
    'against them, the stretch of the draft and that of its source, by the measures of Potthast et al., “An Evaluation Framework',
    'for Plagiarism Detection” (COLING 2010): precision and recall over characters (micro) and over detections and cases (macro),',
    'granularity, plagdet = F1 / log2(1 + granularity). Only Hanzi count. Whoever names a copy of the source is right. What the',
    'backgrounds share with the corpus anyway, 13 Hanzi in a row or more, is neither right nor wrong to find. Set phrases are',
    'clauses that many speeches of the corpus say (one in forty, five at least, twenty are enough): to find one is wrong, and what',
    'is mostly made of them is no case. False alarms in real texts are not all false: the same speaker says the same again, in',
    'fewer words in a row than thirteen.',
    '',
    '- *winnowing*: fingerprints of the Hanzi (Schleimer, Wilkerson and Aiken 2003), neighbouring ones merged to passages.',
    '- *exact clauses*: each clause of eight Hanzi or more that stands in the corpus, word for word.',
    '- *Dolos*: the fingerprint index and the fragments of `@dodona/dolos-lib`, a token for each Hanzi, merged as for winnowing.',
    '  They lie in its package `@dodona/dolos-core`; the rest of it compiles parsers of programming languages, which have nothing',
    '  to say here. It keeps objects for each fingerprint, half a gigabyte for a million characters: no corpus above 12 M is given to it.',
    '',
    `When it began, ${load} other processes wanted the ${availableParallelism()} processors: times are as good as they let them be.`,
  ].join('\n');
}
