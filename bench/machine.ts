import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The machine and the versions that were measured, in words. */
export function machine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const database = new DatabaseSync(':memory:');
  const sqlite = database.prepare('SELECT sqlite_version() AS version').get()?.version;
  database.close();
  const versions = [
    `Node ${process.versions.node}`,
    `SQLite ${sqlite}`,
    ...['@vscode/ripgrep-universal', 'minisearch', '@dodona/dolos-core', 'nodejieba'].map(
      (name) => `${name} ${versionOf(name)}`,
    ),
  ];
  return `${cores.length} × ${cores[0]?.model.trim()}, ${memory} GB, ${type()} ${release().split('-')[0]} ${process.arch}; ${versions.join(', ')}.`;
}

function versionOf(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'));
  return devDependencies[name];
}
