import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Measures } from './measures.ts';
import { Random } from './random.ts';
import { indexFiles } from './server/indexing.ts';
import { median } from './statistics.ts';

const hops = 1_000_000;
const block = 4096;
const reads = 2000;
const flushes = 15;

/** What the machine can do at best: what nobody gets below. */
export class Limits {
  readonly #next: Int32Array;
  readonly #random = new Random(1);

  /** @param bytes as large as the index */
  constructor(bytes: number) {
    this.#next = cycle(Math.max(1024, bytes >> 2), this.#random);
  }

  measure(indexFolder: string, measures: Measures): void {
    measures.add('pointer hop', this.#chase());
    const [largest] = indexFiles(indexFolder);
    measures.add('sequential read', sequential(largest.path));
    measures.add('4 KiB read', ...this.#scattered(largest));
    measures.add('fsync', flush(indexFolder));
    measures.add('bare node', bareNode());
    const { stdout } = spawnSync(process.execPath, ['-p', 'process.memoryUsage.rss()'], { encoding: 'utf8' });
    measures.add('bare node memory', Number(stdout) / 2 ** 20);
  }

  /** Nanoseconds from one element to the next that it names. */
  #chase(): number {
    let at = this.#random.below(this.#next.length);
    const start = performance.now();
    for (let i = 0; i < hops; i++) at = this.#next[at];
    const time = performance.now() - start;
    if (at < 0) throw new Error('the chase has left the array');
    return (time * 1e6) / hops;
  }

  /** Microseconds of reads here and there in a file. */
  #scattered({ path, bytes }: { path: string; bytes: number }): number[] {
    const file = openSync(path, 'r');
    const buffer = new Uint8Array(block);
    const times: number[] = [];
    for (let i = 0; i < reads; i++) {
      const at = this.#random.below(Math.max(1, Math.floor(bytes / block))) * block;
      const start = performance.now();
      readSync(file, buffer, 0, block, at);
      times.push((performance.now() - start) * 1000);
    }
    closeSync(file);
    return times;
  }
}

/** One cycle through all elements (Sattolo 1986). */
function cycle(length: number, random: Random): Int32Array {
  const next = new Int32Array(length);
  for (let i = 0; i < length; i++) next[i] = i;
  for (let i = length - 1; i > 0; i--) {
    const other = random.below(i);
    const kept = next[i];
    next[i] = next[other];
    next[other] = kept;
  }
  return next;
}

/** Megabytes a second. */
function sequential(path: string): number {
  const file = openSync(path, 'r');
  const buffer = new Uint8Array(1 << 20);
  const start = performance.now();
  let bytes = 0;
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) bytes += read;
  closeSync(file);
  return bytes / 1e6 / ((performance.now() - start) / 1000);
}

/** Milliseconds until a written block lies on the disk. */
function flush(folder: string): number {
  const path = join(folder, 'flush.tmp');
  const file = openSync(path, 'w');
  const times: number[] = [];
  for (let i = 0; i < flushes; i++) {
    writeSync(file, new Uint8Array(block), 0, block, i * block);
    const start = performance.now();
    fsyncSync(file);
    times.push(performance.now() - start);
  }
  closeSync(file);
  rmSync(path);
  return median(times);
}

/** Milliseconds that a Node with nothing to do takes to start and end. */
function bareNode(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}
