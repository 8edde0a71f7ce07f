import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Rival, RivalText } from './rival.ts';

/** SQLite's full-text index of all strings of three characters, on the disk, optimized. */
export class Fts5 implements Rival {
  readonly name = 'SQLite FTS5 trigram';
  bytes = 0;
  #database: DatabaseSync | undefined;
  #first: StatementSync | undefined;
  #every: StatementSync | undefined;

  build(texts: readonly RivalText[], folder: string): void {
    const path = join(folder, 'fts5.sqlite');
    const database = new DatabaseSync(path);
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    database.exec("CREATE VIRTUAL TABLE speeches USING fts5(text, tokenize = 'trigram case_sensitive 1')");
    database.exec('BEGIN');
    const insert = database.prepare('INSERT INTO speeches(text) VALUES (?)');
    for (const { text } of texts) insert.run(text);
    database.exec('COMMIT');
    database.exec("INSERT INTO speeches(speeches) VALUES ('optimize')");
    this.bytes = statSync(path).size;
    this.#database = database;
    this.#first = database.prepare('SELECT rowid FROM speeches WHERE speeches MATCH ? LIMIT 1');
    this.#every = database.prepare('SELECT count(*) AS texts FROM speeches WHERE speeches MATCH ?');
  }

  find(clauses: readonly string[]): boolean[] {
    return clauses.map((clause) => this.#first?.get(`"${clause}"`) !== undefined);
  }

  count(clauses: readonly string[]): number {
    return clauses.reduce((sum, clause) => sum + Number(this.#every?.get(`"${clause}"`)?.texts ?? 0), 0);
  }

  close(): void {
    this.#database?.close();
  }
}
