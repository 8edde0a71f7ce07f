import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export function readJson(path: string) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

export const manifest = readJson('package.json');
