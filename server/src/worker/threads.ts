import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { JobFile } from './job.ts';
import type { ReaderAnswer, ReaderTask } from './reader.ts';
import type { SorterTask } from './sorter.ts';

/** Has a thread of its own do one task. @param home folder of the built program */
export function inThread<T>(home: string, task: SorterTask): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(home, 'sorter.js'));
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(task);
  });
}

/** A thread that reads files, begun with the first of them. */
export class ReaderThread {
  readonly #home: string;
  #worker: Worker | undefined;
  #failure: Error | undefined;
  #count = 0;
  readonly #waiting = new Map<
    number,
    { resolve(outcome: ReaderAnswer['outcome']): void; reject(error: Error): void }
  >();

  /** @param home folder of the built program */
  constructor(home: string) {
    this.#home = home;
  }

  /** `readFile` over there. */
  read(file: JobFile): Promise<ReaderAnswer['outcome']> {
    const worker = this.#begun();
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      const task: ReaderTask = { number: this.#count++, file };
      this.#waiting.set(task.number, { resolve, reject });
      worker.postMessage(task);
    });
  }

  #begun(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(join(this.#home, 'reader.js'));
    worker.on('message', ({ number, outcome }: ReaderAnswer) => {
      this.#waiting.get(number)?.resolve(outcome);
      this.#waiting.delete(number);
    });
    worker.on('error', (error) => {
      // it answers nobody any more
      this.#failure = error;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
    // the process ends when its job is done, whoever still waits for files
    worker.unref();
    this.#worker = worker;
    return worker;
  }
}
