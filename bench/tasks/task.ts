import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Work in a process of its own, so that its memory does not slow down what is measured here. */
export class Task {
  readonly #child: ChildProcess;

  /** @param name of a file in this folder */
  constructor(name: string) {
    this.#child = fork(join(import.meta.dirname, name), [], {
      execArgv: ['--disable-warning=ExperimentalWarning', '--max-old-space-size=8192'],
    });
  }

  /** One question at a time. @throws where the process ends instead of answering */
  async ask<T>(question: unknown): Promise<T> {
    this.#child.send(question as object);
    const [answer] = await Promise.race([
      once(this.#child, 'message'),
      once(this.#child, 'exit').then(() => Promise.reject(new Error('a task has ended early'))),
    ]);
    return answer;
  }

  async end(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
  }
}

/** In the process: answers questions until nobody asks any more. */
export function answer<Q, A>(work: (question: Q) => Promise<A>): void {
  process.on('message', async (question: Q) => {
    process.send?.(await work(question));
  });
}
