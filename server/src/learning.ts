import type { Learning } from './features/context.ts';
import type { TextFiles } from './keptFile.ts';
import { LearnedStore } from './learnedStore.ts';
import { PassedBy } from './suggest/learning/passedBy.ts';
import { type OpenDraft, RecentDrafts } from './suggest/learning/recentDrafts.ts';
import { type Judgement, placeBehind, Watch } from './suggest/learning/watch.ts';

/** How long what was learned waits to be written, in milliseconds: it changes with every phrase. */
const writeDelay = 60_000;

export interface LearningOptions {
  files: TextFiles;
  /** The text of a draft that was saved in an earlier session; undefined where it is gone. */
  readDraft(uri: string): Promise<string | undefined>;
  openDrafts(): OpenDraft[];
  /** Whether the corpus holds a file. */
  isInCorpus(uri: string): boolean;
  log(message: string): void;
}

/** Learns from what is written, in memory at once, on the disk now and then. */
export class WriterLearning implements Learning {
  readonly #options: LearningOptions;
  #drafts = new RecentDrafts();
  readonly #watch = new Watch();
  #passedBy = new PassedBy();
  #store: LearnedStore | undefined;
  #folder = '';
  /** What is not on the disk yet. */
  #waiting: Judgement[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LearningOptions) {
    this.#options = options;
  }

  /** Takes up what was learned before, and keeps it there from now on. */
  async keepIn(folder: string): Promise<void> {
    if (folder === this.#folder) return;
    await this.flush();
    this.#folder = folder;
    this.#store = new LearnedStore(folder, this.#options.files);
    const { passedBy, drafts } = await this.#store.read();
    this.#passedBy = passedBy;
    // a draft may lie on a slow drive, and nobody waits for it
    void this.#readDrafts(drafts);
  }

  async #readDrafts(uris: string[]): Promise<void> {
    const drafts = this.#drafts;
    for (const uri of uris) {
      const text = await this.#options.readDraft(uri);
      // forgotten or saved meanwhile
      if (drafts !== this.#drafts) return;
      if (text !== undefined && !drafts.saved.includes(uri)) drafts.save(uri, text);
    }
  }

  at(uri: string, draft: string, offset: number) {
    for (const judgement of this.#watch.judge(uri, draft, offset)) {
      this.#passedBy.learn(judgement);
      this.#waiting.push(judgement);
      this.#writeLater();
    }
    const { openDrafts, isInCorpus } = this.#options;
    const isQuiet = this.#passedBy.quietBehind(placeBehind(draft, offset));
    const held: string[] = [];
    return {
      otherDrafts: this.#drafts.textBeside(uri, openDrafts(), isInCorpus),
      isPassedBy: isQuiet && ((text: string) => isQuiet(text) && held.push(text) > 0),
      shown: (texts: string[]) => this.#watch.show(uri, draft, offset, texts, held),
    };
  }

  saved(uri: string, text: string): void {
    if (this.#options.isInCorpus(uri)) return;
    this.#drafts.save(uri, text);
    this.#writeLater();
  }

  closed(uri: string): void {
    this.#watch.close(uri);
  }

  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
    this.#passedBy = new PassedBy();
    this.#drafts = new RecentDrafts();
    this.#watch.forget();
    await this.#store?.clear();
  }

  /** Writes what is not on the disk yet. Never rejects: what cannot be written is known until the process ends. */
  async flush(): Promise<void> {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const judgements = this.#waiting.splice(0);
    const drafts = this.#drafts;
    try {
      const learned = await this.#store?.add(judgements, drafts.saved);
      if (drafts !== this.#drafts) return; // forgotten meanwhile
      // what came in meanwhile is not in the file yet
      for (const judgement of this.#waiting) learned?.passedBy.learn(judgement);
      if (learned) this.#passedBy = learned.passedBy;
    } catch (error) {
      this.#options.log(`learned: ${error instanceof Error ? error.message : error}`);
    }
  }

  #writeLater(): void {
    this.#timer ??= setTimeout(() => void this.flush(), writeDelay).unref();
  }
}
