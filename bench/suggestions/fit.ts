/**
 * `npm run bench:fit`: fits the figures that suggesting goes by, and prints them ready to be pasted.
 *
 *   npm run bench:fit -- A,B C                   the folders A and B as one corpus, C as another
 *   npm run bench:fit -- A,B --speeches 300      so many speeches of each corpus
 *   npm run bench:fit -- A,B --of talks,reports  only speeches of files whose address holds one of these words
 *
 * Speeches of the corpora are typed, each left out and facing older ones only. First how much it counts that the place of
 * an occurrence is like that of the cursor (`server/src/suggest/likeness.ts`), then how far each context is to be trusted
 * (`calibration.ts`), then how sure a continuation is (`certainty.ts`, and `trees.ts` for large corpora): what each is
 * fitted to comes from the figures in the code that go before it, so paste the first and run again. One speech in ten is
 * held out to judge by; the figures that are in the code may have been fitted to it.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { must, node24, root } from '../../scripts/run.mjs';
import { presentTrees } from '../../server/src/suggest/boosted.ts';
import { boost, costOf, type WeightedCase } from '../fitting/boostedTrees.ts';
import { fit, type Model, meanCost } from '../fitting/descent.ts';
import { chanceOf } from '../fitting/logistic.ts';
import { openIndexed } from '../indexed.ts';
import { draftsOf } from './drafts.ts';
import { type CertaintyCase, certaintyModel, presentWeights } from './fitting/certainty.ts';
import { certaintyCasesOf } from './fitting/certaintyCases.ts';
import { type LikenessCase, likenessModel, presentLikeness } from './fitting/likeness.ts';
import { likenessCasesOf } from './fitting/likenessCases.ts';
import { printLikeness, printReliability, printTables, printTrees, printWeights } from './fitting/printing.ts';
import { treeCasesOf } from './fitting/treeCases.ts';
import { presentLogits, type TrustCase, trustModel } from './fitting/trust.ts';
import { trustCasesOf } from './fitting/trustCases.ts';

/** More trees, or deeper ones, foretold what was held out no better. */
const growth = { trees: 200, depth: 4, rate: 0.1 };
/** Code units of a speech that are typed. */
const limit = 1500;
/** One speech in so many is judged by. */
const heldShare = 10;

interface Cases<Case> {
  fitted: Case[];
  held: Case[];
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { speeches: { type: 'string', default: '300' }, of: { type: 'string', default: '' } },
});
const from = process.env.INIT_CWD ?? '.';
if (positionals.length === 0) throw new Error('Which folders? npm run bench:fit -- FOLDER[,FOLDER]…');

await must(node24, [join(root, 'scripts', 'build.mjs')], { quiet: true });
const trusts: Cases<TrustCase> = { fitted: [], held: [] };
const likenesses: Cases<LikenessCase> = { fitted: [], held: [] };
const certainties: Cases<CertaintyCase> = { fitted: [], held: [] };
const branchings: Cases<WeightedCase> = { fitted: [], held: [] };
for (const folders of positionals) {
  const ours = await openIndexed(folders.split(',').map((folder) => resolve(from, folder)));
  const drafts = draftsOf(ours.corpus, { most: Number(options.speeches), limit, of: options.of.split(',') });
  for (const [number, draft] of drafts.entries()) {
    const use = number % heldShare === heldShare - 1 ? 'held' : 'fitted';
    for (const one of likenessCasesOf(draft, number)) likenesses[use].push(one);
    for (const one of trustCasesOf(draft, number)) trusts[use].push(one);
    for (const one of certaintyCasesOf(draft, number)) certainties[use].push(one);
    for (const one of treeCasesOf(draft, number)) branchings[use].push(one);
  }
  console.error(`${folders}: ${drafts.length} speeches typed`);
  await ours.close();
}
const likenessFound = fitted('contexts', likenessModel, likenesses, presentLikeness);
console.log(`// server/src/suggest/likeness.ts\n${printLikeness(likenessFound)}\n`);
console.log(
  `// server/src/suggest/calibration.ts\n${printTables(fitted('characters', trustModel, trusts, presentLogits))}`,
);
const weights = fitted('continuations', certaintyModel, certainties, presentWeights);
console.log(`// server/src/suggest/certainty.ts\n${printWeights(weights)}`);
console.log(`\nOf those held out:\n\n${printReliability(certainties.held, (one) => chanceOf(one, weights))}`);
const trees = boost(branchings.fitted, growth);
for (const [use, cases] of Object.entries(branchings)) {
  const [before, after] = [presentTrees(), trees].map((by) => costOf(cases, by).toFixed(4));
  console.log(`${cases.length} continuations for the trees, ${use}: ${before} nats each as it is, ${after} fitted`);
}
console.log(`// server/src/suggest/trees.ts\n${printTrees(trees)}`);

/** Fits, and says how much better what was held out is foretold than with the figures of the code. */
function fitted<Case>(what: string, model: Model<Case>, cases: Cases<Case>, present: Float64Array): Float64Array {
  const found = fit(model, cases.fitted);
  const nats = (some: Case[], by: Float64Array) => meanCost(model, some, by).toFixed(4);
  console.log(`
${cases.fitted.length} ${what} to fit to: ${nats(cases.fitted, present)} nats each as it is, ${nats(cases.fitted, found)} fitted
${cases.held.length} ${what} held out: ${nats(cases.held, present)} nats each as it is, ${nats(cases.held, found)} fitted
`);
  return found;
}
