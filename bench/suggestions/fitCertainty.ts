import { parseArgs } from 'node:util';
import { candidatesAt } from '../../server/src/suggest/candidates.ts';
import { type Signs, signsOf } from '../../server/src/suggest/certainty.ts';
import { readCursor } from '../../server/src/suggest/cursor.ts';
import { Nearness } from '../../server/src/suggest/nearness.ts';
import { Ours } from '../ours.ts';
import { olderOnly } from './olderOnly.ts';

process.env.RAW = '1';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { speeches: { type: 'string', default: '300' }, only: { type: 'string', default: '' } },
});
const rows: Float64Array[] = [];
const labels: number[] = [];
const weight: number[] = [];
let names: (keyof Signs)[] = [];
for (const folder of positionals) {
  const ours = await Ours.open(folder);
  const { corpus } = ours;
  const wanted: number[] = [];
  for (let id = 0; id < corpus.speeches; id++) {
    const { start, end, uri } = corpus.speech(id);
    if (end - start >= 800 && (values.only === '' || values.only.split(',').some((part) => uri.includes(part))))
      wanted.push(id);
  }
  const every = Math.max(1, wanted.length / Number(values.speeches));
  for (let i = 0; i < wanted.length; i += every) {
    const speech = corpus.speech(wanted[Math.floor(i)]);
    const older = olderOnly(corpus, speech);
    const nearness = new Nearness();
    const text = corpus.text(speech.start, Math.min(speech.end, speech.start + 1500)).replace(/\r/g, '');
    for (let at = 20 + (Math.floor(i) % 7); at + 4 < text.length; at += 7) {
      const cursor = readCursor(text.slice(0, at), at);
      if (!cursor || cursor.at === 'line') continue;
      const found = candidatesAt(cursor, older, { near: nearness.nearest(text, at, older) });
      found.sort((a, b) => b.probability * b.text.length - a.probability * a.text.length);
      for (const one of found.slice(0, 12)) {
        const signs = signsOf(one, cursor.at);
        names = Object.keys(signs) as (keyof Signs)[];
        rows.push(Float64Array.from(names, (n) => signs[n]));
        labels.push(Number(text.startsWith(one.text, at)));
        weight.push(1);
      }
    }
  }
  await ours.close();
}
console.log(
  rows.length,
  labels.reduce((a, b) => a + b, 0),
);
const w = new Float64Array(names.length);
const m = new Float64Array(names.length),
  v = new Float64Array(names.length);
let t = 0;
const order = rows.map((_, i) => i);
for (let epoch = 0; epoch < 40; epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(Math.random() * (i + 1));
    [order[i], order[k]] = [order[k], order[i]];
  }
  let loss = 0;
  for (let from = 0; from < order.length; from += 256) {
    const g = new Float64Array(names.length);
    const part = order.slice(from, from + 256);
    for (const i of part) {
      let z = 0;
      for (let k = 0; k < w.length; k++) z += w[k] * rows[i][k];
      const p = 1 / (1 + Math.exp(-z));
      loss -= labels[i] ? Math.log(p) : Math.log(1 - p);
      for (let k = 0; k < w.length; k++) g[k] += (p - labels[i]) * rows[i][k];
    }
    t++;
    const rate = 0.02 * (1 - epoch / 40);
    for (let k = 0; k < w.length; k++) {
      const s = g[k] / part.length;
      m[k] = 0.9 * m[k] + 0.1 * s;
      v[k] = 0.999 * v[k] + 0.001 * s * s;
      w[k] -= (rate * (m[k] / (1 - 0.9 ** t))) / (Math.sqrt(v[k] / (1 - 0.999 ** t)) + 1e-8);
    }
  }
  if (epoch % 10 === 9) console.log(epoch + 1, loss / rows.length);
}
for (const [k, n] of names.entries()) console.log(`  ${n}: ${Number(w[k].toFixed(3))},`);
const buckets = Array.from({ length: 10 }, () => [0, 0, 0]);
rows.forEach((r, i) => {
  let z = 0;
  for (let k = 0; k < w.length; k++) z += w[k] * r[k];
  const p = 1 / (1 + Math.exp(-z));
  const b = Math.min(9, Math.floor(p * 10));
  buckets[b][0]++;
  buckets[b][1] += labels[i];
  buckets[b][2] += p;
});
for (const [i, b] of buckets.entries()) console.log(i, b[0], (b[1] / b[0]).toFixed(3), (b[2] / b[0]).toFixed(3));
