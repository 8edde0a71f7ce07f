import { join } from 'node:path';
import type { TextFiles } from './ignoredStore.ts';
import { PassedBy } from './suggest/learning/passedBy.ts';
import type { Judgement } from './suggest/learning/watch.ts';

/** What is kept of the writer's ways, until it is to be forgotten. */
export interface Learned {
  passedBy: PassedBy;
  /** URIs of the drafts saved last, the latest last. */
  drafts: string[];
}

/** Keeps what was learned in a file of the index folder; another window may write to it, too. */
export class LearnedStore {
  readonly #path: string;
  readonly #files: TextFiles;
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, files: TextFiles) {
    this.#path = join(folder, 'learned.json');
    this.#files = files;
  }

  /** Nothing learned where there is no file, or one that is not ours. */
  async read(): Promise<Learned> {
    const text = await this.#files.read(this.#path).catch(() => undefined);
    const json = parse(text);
    const drafts = Array.isArray(json.drafts) ? json.drafts.filter((uri) => typeof uri === 'string') : [];
    return { passedBy: PassedBy.from(json.passedBy), drafts };
  }

  /** Adds to what the file holds by then. Gives what it holds now. */
  add(judgements: readonly Judgement[], drafts: string[]): Promise<Learned> {
    return this.#change(async () => {
      const known = await this.read();
      for (const judgement of judgements) known.passedBy.learn(judgement);
      const others = known.drafts.filter((uri) => !drafts.includes(uri));
      return { passedBy: known.passedBy, drafts: [...others, ...drafts].slice(-mostDrafts) };
    });
  }

  /** Leaves a file that holds nothing. */
  async clear(): Promise<void> {
    await this.#change(async () => ({ passedBy: new PassedBy(), drafts: [] }));
  }

  /** One change after the other. */
  #change(make: () => Promise<Learned>): Promise<Learned> {
    const step = this.#last.then(async () => {
      const learned = await make();
      await this.#files.replace(this.#path, `${JSON.stringify({ version, ...learned })}\n`);
      return learned;
    });
    this.#last = step.catch(() => {});
    return step;
  }
}

const version = 1;
/** Drafts named in the file. */
const mostDrafts = 4;

function parse(text: string | undefined): { passedBy?: unknown; drafts?: unknown } {
  try {
    const json = JSON.parse(text ?? '');
    return json?.version === version ? json : {};
  } catch {
    return {};
  }
}
