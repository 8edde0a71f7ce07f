import { choiceVariable, type Outcome } from './protocol.ts';

/** Counts the tests and prints each as it ends. */
export class Tally {
  /** Fails when nothing is heard for too long. */
  readonly silence: Promise<never>;
  #passed = 0;
  #failed = 0;
  #fail!: (error: Error) => void;
  #timer: NodeJS.Timeout | undefined;
  readonly #patience: number;

  constructor(patience: number) {
    this.#patience = patience;
    this.silence = new Promise((_, fail) => {
      this.#fail = fail;
    });
    this.silence.catch(() => {}); // it may fail when nobody waits any more
    this.#listen();
  }

  add(outcome: Outcome): void {
    this.#listen();
    const time = `(${(outcome.milliseconds / 1000).toFixed(1)} s)`;
    if (outcome.error === undefined) {
      this.#passed++;
      console.log(`✔ ${outcome.name} ${time}`);
    } else {
      this.#failed++;
      console.log(`✖ ${outcome.name} ${time}\n  ${outcome.error.replaceAll('\n', '\n  ')}`);
    }
  }

  /** Prints the counts; answers the exit code: 0 only when all agree that tests ran (unless only some were asked for) and passed. */
  conclude(code: number): number {
    clearTimeout(this.#timer);
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    if (code !== 0 && this.#failed === 0) console.error('The tests ended early: out/vscode-window.log says why.');
    if (code === 0 && this.#passed === 0) console.error('No test ran.');
    return code !== 0 || this.#failed > 0 || (this.#passed === 0 && !process.env[choiceVariable]) ? 1 : 0;
  }

  #listen(): void {
    clearTimeout(this.#timer);
    const seconds = this.#patience / 1000;
    this.#timer = setTimeout(() => this.#fail(new Error(`Nothing was heard for ${seconds} s.`)), this.#patience);
  }
}
