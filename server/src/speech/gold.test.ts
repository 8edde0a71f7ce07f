import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Section } from './model.ts';
import { parseSpeeches } from './parse.ts';

const shared = join(import.meta.dirname, '../../../../shared');

/** A heading or point: line from 1, depth from 1, kind, name. */
type Entry = [number, number, Section['kind'], string];

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  const add = (sections: readonly Section[], depth: number) => {
    for (const { kind, name, nameSpan, children } of sections) {
      entries.push([text.slice(0, nameSpan.start).split('\n').length, depth, kind, name]);
      add(children, depth + 1);
    }
  };
  for (const speech of parseSpeeches(text).speeches) add(speech.sections, 1);
  return entries;
}

test('outlines labelled by hand', (t) => {
  if (!existsSync(join(shared, 'gold'))) return t.skip('../shared is absent');
  const counts = { heading: [0, 0, 0], point: [0, 0, 0] };
  for (const name of readdirSync(join(shared, 'gold')).filter((file) => file.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(shared, 'gold', name), 'utf8'));
    if (!gold.entries) continue;
    const text = readFileSync(join(shared, 'data/seeds', gold.file), 'utf8');
    assert.equal(parseSpeeches(text).speeches.length, gold.speeches, `${name}: speeches`);
    const key = (entry: Entry) => JSON.stringify(entry);
    const found = new Set(entriesOf(text).map(key));
    for (const entry of gold.entries as Entry[]) counts[entry[2]][found.delete(key(entry)) ? 0 : 1]++;
    for (const entry of found) counts[(JSON.parse(entry) as Entry)[2]][2]++;
  }
  for (const [kind, least] of [
    ['heading', 0.97],
    ['point', 0.95],
  ] as const) {
    const [hits = 0, missed = 0, extra = 0] = counts[kind];
    const f1 = (2 * hits) / (2 * hits + missed + extra);
    t.diagnostic(`${kind}s: F1 ${f1.toFixed(4)} (${hits} found, ${missed} missed, ${extra} extra)`);
    assert.ok(f1 >= least, `${kind}s: F1 ${f1.toFixed(4)}`);
  }
});
