import { join } from 'node:path';
import { KeptFile, type TextFiles } from './keptFile.ts';
import { Acceptance } from './suggest/learning/acceptance.ts';
import { PassedBy } from './suggest/learning/passedBy.ts';
import type { Judgement } from './suggest/learning/watch.ts';

/** What is kept of the writer's ways, until it is to be forgotten. */
export interface Learned {
  passedBy: PassedBy;
  acceptance: Acceptance;
  /** URIs of the drafts saved last, the latest last. */
  drafts: string[];
}

const version = 1;
/** Drafts named in the file. */
const mostDrafts = 4;

/** Keeps what was learned in a file of the index folder. */
export class LearnedStore {
  readonly #file: KeptFile<Learned>;

  constructor(folder: string, files: TextFiles) {
    this.#file = new KeptFile(join(folder, 'learned.json'), files, {
      parse,
      format: (learned) => `${JSON.stringify({ version, ...learned })}\n`,
      none: () => ({ ...nothingLearned(), drafts: [] }),
    });
  }

  /** Nothing learned where there is no file, one that is not ours, or one that cannot be read. */
  read(): Promise<Learned> {
    return this.#file.read();
  }

  /** Adds to what the file holds by then. Gives what it holds now. @throws where it cannot be read or written */
  add(judgements: readonly Judgement[], drafts: string[]): Promise<Learned> {
    return this.#file.change((known) => {
      for (const judgement of judgements) learn(known, judgement);
      const others = known.drafts.filter((uri) => !drafts.includes(uri));
      return { ...known, drafts: [...others, ...drafts].slice(-mostDrafts) };
    });
  }

  /** Leaves a file that holds nothing. */
  clear(): Promise<void> {
    return this.#file.clear();
  }
}

export function nothingLearned(): Omit<Learned, 'drafts'> {
  return { passedBy: new PassedBy(), acceptance: new Acceptance() };
}

/** Takes a judgement into account. */
export function learn({ passedBy, acceptance }: Omit<Learned, 'drafts'>, judgement: Judgement): void {
  passedBy.learn(judgement);
  if (judgement.atOnce !== undefined) acceptance.learn(judgement.atOnce);
}

function parse(text: string): Learned | undefined {
  try {
    const json = JSON.parse(text);
    if (json?.version !== version) return undefined;
    const drafts = Array.isArray(json.drafts) ? json.drafts : [];
    return {
      passedBy: PassedBy.from(json.passedBy),
      acceptance: Acceptance.from(json.acceptance),
      drafts: drafts.filter((uri: unknown) => typeof uri === 'string'),
    };
  } catch {
    return undefined;
  }
}
