/**
 * Fits `server/src/suggest/calibration.ts`: how far each context is to be trusted.
 *
 *   node bench/suggestions/fit.ts INDEX… [--speeches 300]
 *
 * Maximum likelihood of the next character (Adam: Kingma and Ba 2015) over speeches of indexed corpora, each left out
 * and facing older ones only. One in ten is kept to judge by. Prints nats a character, then the tables.
 */
import { parseArgs } from 'node:util';
import type { Table } from '../../server/src/suggest/calibration.ts';
import type { LevelKind } from '../../server/src/suggest/evidence.ts';
import { Ours } from '../ours.ts';
import { Random } from '../random.ts';
import { casesOf, type Witness } from './cases.ts';

const kinds: readonly LevelKind[] = ['corpus', 'draft', 'near'];
const sizes: Record<keyof Table, number> = { matched: 14, count: 7, variety: 10, top: 10, gain: 8 };
const names = Object.keys(sizes) as (keyof Table)[];
/** Probability of a character that no context knows. */
const floor = 1 / 4000;
const epochs = 30;
const batch = 512;
const rate = 0.02;
/** Pull of each logit towards 0: rows that are seldom met stay near it. */
const decay = 1e-6;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { speeches: { type: 'string', default: '300' }, only: { type: 'string', default: '' } },
});

/** Where the logits of each table begin. */
const starts = new Map<string, number>();
let size = 0;
for (const kind of kinds) {
  for (const name of names) {
    starts.set(`${kind} ${name}`, size);
    size += sizes[name];
  }
}

interface Case {
  /** Indexes of the logits of each witness, all in a row. */
  rows: Uint16Array;
  shares: Float32Array;
}

const training: Case[] = [];
const judging: Case[] = [];
for (const folder of positionals) await collect(folder);
console.log(`${training.length} characters to fit, ${judging.length} to judge by`);
const logits = new Float64Array(size);
const momentum = new Float64Array(size);
const square = new Float64Array(size);
const random = new Random(1);
let time = 0;
for (let epoch = 0; epoch < epochs; epoch++) {
  for (let i = training.length - 1; i > 0; i--) {
    const k = random.below(i + 1);
    [training[i], training[k]] = [training[k], training[i]];
  }
  let nats = 0;
  for (let from = 0; from < training.length; from += batch) nats += learn(training.slice(from, from + batch), epoch);
  const judged = judging.reduce((sum, one) => sum + cost(one), 0) / judging.length;
  console.log(`epoch ${epoch + 1}: ${(nats / training.length).toFixed(4)}, judged ${judged.toFixed(4)}`);
}
print();

async function collect(folder: string): Promise<void> {
  const ours = await Ours.open(folder);
  const { corpus } = ours;
  const wanted: number[] = [];
  for (let id = 0; id < corpus.speeches; id++) {
    const { start, end, uri } = corpus.speech(id);
    if (end - start >= 800 && (values.only === '' || values.only.split(',').some((part) => uri.includes(part))))
      wanted.push(id);
  }
  const every = Math.max(1, wanted.length / Number(values.speeches));
  for (let i = 0, number = 0; i < wanted.length; i += every, number++) {
    const speech = corpus.speech(wanted[Math.floor(i)]);
    const target = number % 10 === 9 ? judging : training;
    for (const witnesses of casesOf(speech, corpus, number % 5)) target.push(packed(witnesses));
  }
  await ours.close();
}

function packed(witnesses: readonly Witness[]): Case {
  const rows = witnesses.flatMap(({ kind, rows }) =>
    names.map((name) => (starts.get(`${kind} ${name}`) ?? 0) + rows[name]),
  );
  return { rows: Uint16Array.from(rows), shares: Float32Array.from(witnesses, ({ share }) => share) };
}

function trusts({ rows, shares }: Case): Float64Array {
  return Float64Array.from(shares, (_share, i) => {
    let logit = 0;
    for (let k = 0; k < names.length; k++) logit += logits[rows[i * names.length + k]];
    return 1 / (1 + Math.exp(-logit));
  });
}

/** Nats that the character costs. */
function cost(one: Case): number {
  const trust = trusts(one);
  let probability = floor;
  for (let i = trust.length - 1; i >= 0; i--) probability = trust[i] * one.shares[i] + (1 - trust[i]) * probability;
  return -Math.log(probability);
}

/** One step of Adam. @returns nats of the batch */
function learn(cases: readonly Case[], epoch: number): number {
  const gradient = new Float64Array(size);
  let nats = 0;
  for (const one of cases) {
    const trust = trusts(one);
    // what the witnesses behind each one say together
    const rest = new Float64Array(trust.length + 1);
    rest[trust.length] = floor;
    for (let i = trust.length - 1; i >= 0; i--) rest[i] = trust[i] * one.shares[i] + (1 - trust[i]) * rest[i + 1];
    nats -= Math.log(rest[0]);
    let left = 1;
    for (let i = 0; i < trust.length; i++) {
      const slope = (-left * (one.shares[i] - rest[i + 1]) * trust[i] * (1 - trust[i])) / rest[0];
      for (let k = 0; k < names.length; k++) gradient[one.rows[i * names.length + k]] += slope;
      left *= 1 - trust[i];
    }
  }
  time++;
  const pace = rate * Math.min(1, 2 * (1 - epoch / epochs));
  for (let i = 0; i < size; i++) {
    const slope = gradient[i] / cases.length + decay * logits[i];
    momentum[i] = 0.9 * momentum[i] + 0.1 * slope;
    square[i] = 0.999 * square[i] + 0.001 * slope * slope;
    const mean = momentum[i] / (1 - 0.9 ** time);
    logits[i] -= (pace * mean) / (Math.sqrt(square[i] / (1 - 0.999 ** time)) + 1e-8);
  }
  return nats;
}

function print(): void {
  for (const kind of kinds) {
    console.log(`  ${kind}: {`);
    for (const name of names) {
      const start = starts.get(`${kind} ${name}`) ?? 0;
      const row = Array.from(logits.subarray(start, start + sizes[name]), (logit) => Number(logit.toFixed(2)));
      console.log(`    ${name}: [${row.join(', ')}],`);
    }
    console.log('  },');
  }
}
