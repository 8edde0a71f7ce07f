/**
 * `npm run bench:reuse:fit`: fits the weights by which a stretch is told from one that agrees by chance
 * (`server/src/reuse/strength.ts`), and prints them beside those in the code.
 *
 *   npm run bench:reuse:fit                                            1 M generated characters and our sample speeches
 *   npm run bench:reuse:fit -- --corpus A --corpus A,B --background C  two corpora, planted into the texts of C
 *   npm run bench:reuse:fit -- --cases 600                             so many cases of each difficulty and corpus (400)
 *
 * One background in five is held out to judge by. What is printed is rounded and tuned by plagdet (`bench:reuse`) before
 * it goes into the code: the regression minds each stretch, plagdet how much of the text.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { must, node24, root } from '../../scripts/run.mjs';
import { leastStrengths } from '../../server/src/reuse/sensitivity.ts';
import { weights as present, type Signs, scale } from '../../server/src/reuse/strength.ts';
import { fit } from '../fitting/descent.ts';
import { logisticModel } from '../fitting/logistic.ts';
import { openIndexed } from '../indexed.ts';
import { table } from '../tables.ts';
import { type CandidateCase, candidateCasesOf, signNames } from './candidateCases.ts';
import { sharedAnyway } from './common.ts';
import { foundAt } from './foundAt.ts';
import { groundOf } from './ground.ts';
import { inputOptions, namedInputs, ownInput } from './inputs.ts';
import { levels } from './levels.ts';
import { plant } from './planting.ts';
import { Scaling } from './scaling.ts';

/** Other cases than those that `bench:reuse` scores. */
const seed = 41;
/** One background in so many is judged by. */
const heldShare = 5;
/** Enough for a few thousand cases to settle. */
const epochs = 300;
/** Recall is told where so many stretches that agree by chance would be reported. */
const alarms = [0, 5, 20];

const { values: options } = parseArgs({
  options: { ...inputOptions, cases: { type: 'string', default: '400' } },
});

await must(node24, [join(root, 'scripts', 'build.mjs')], { quiet: true });
const named = await namedInputs(options);
const fitted: CandidateCase[] = [];
const held: CandidateCase[] = [];
/** Passages planted into what is held out, by level: some do not even become candidates. */
const planted = new Map<string, number>();
for (const { name, folders, backgrounds } of named.length > 0 ? named : [await ownInput()]) {
  const ours = await openIndexed(folders);
  const ground = await groundOf(folders, backgrounds, ours.corpus, seed);
  const seen = new Set<string>();
  // what agrees by chance is rare: it is looked for in the whole backgrounds, too
  const untouched = backgrounds.map((text) => ({ text, cases: [], decoys: [] }));
  const all = Object.values(levels).map((some) => plant(ground, some, Number(options.cases), seed));
  for (const drafts of [untouched, ...all]) {
    const shared = sharedAnyway(drafts, ground.texts);
    for (const [number, draft] of drafts.entries()) {
      const isHeld = (number % backgrounds.length) % heldShare === heldShare - 1;
      (isHeld ? held : fitted).push(...candidateCasesOf(draft, shared[number], ours.corpus, seen));
      if (isHeld) for (const { level } of draft.cases) planted.set(level, (planted.get(level) ?? 0) + 1);
    }
  }
  await ours.close();
  console.error(`${name}: ${fitted.length + held.length} stretches so far`);
}

const scaling = new Scaling(fitted);
const model = logisticModel(signNames.length + 1);
const [constant, ofEvidence, ...others] = scaling.unscaled(
  fit(
    model,
    fitted.map((one) => scaling.scaled(one)),
    epochs,
  ),
);
const count = (some: CandidateCase[]) =>
  `${some.filter(({ right }) => right).length} altered passages, ${some.filter(({ right }) => !right).length} by chance`;
console.log(`Fitted to ${count(fitted)}; held out ${count(held)}.

In the unit of the evidence, weighted Hanzi:
`);
const names = signNames.slice(1) as (keyof Signs)[];
console.log(
  table(
    ['', 'fitted', 'in the code'],
    [
      ...names.map((name, i) => [name, (others[i] / ofEvidence).toFixed(2), `${present[name]}`]),
      ['least strength', ((-scale * constant) / ofEvidence).toFixed(1), `${leastStrengths.normal}`],
    ],
  ),
);
const strengthFitted = ({ signs }: CandidateCase) =>
  scale * signs.reduce((sum, sign, i) => sum + sign * (i === 0 ? 1 : others[i - 1] / ofEvidence), 0);
console.log(`
Share of the planted passages that are reported, of those held out, as fitted / as it is:
`);
const columns = alarms.map((number) => [
  foundAt(held, planted, strengthFitted, number),
  foundAt(held, planted, ({ strength }) => strength, number),
]);
console.log(
  table(
    ['', ...alarms.map((number) => `${number} false alarms`)],
    [...planted.keys()].map((level) => [
      level,
      ...columns.map((pair) => pair.map((found) => (found.get(level) ?? 0).toFixed(3)).join(' / ')),
    ]),
  ),
);
