import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';

interface Entry {
  readonly version?: string;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const packages: Record<string, Entry> = read('package-lock.json').packages;

/** Where npm looks for `name` from the package at `path`: in its own node_modules, then further out. */
function isLocked(path: string, name: string): boolean {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
    if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
    if (from === '') return false;
  }
}

test('package-lock.json holds every platform: npm drops what one machine cannot install, and `npm ci` fails elsewhere', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.devDependencies })
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path || 'package.json'} needs ${name}`),
  );
  assert.deepEqual(missing, []);
});

test('package-lock.json and package.json ask for the same, and name no registry', () => {
  const { dependencies = {}, devDependencies = {} }: Entry = read('package.json');
  const locked = packages[''];
  assert.deepEqual({ ...locked?.dependencies, ...locked?.devDependencies }, { ...dependencies, ...devDependencies });
  assert.ok(
    Object.values(packages).every((entry) => !('resolved' in entry)),
    'written with omit-lockfile-registry-resolved',
  );
});
