import type { Learning } from './features/context.ts';
import type { TextFiles } from './keptFile.ts';
import { type Learned, LearnedStore, learn, nothingLearned } from './learnedStore.ts';
import { type OpenDraft, RecentDrafts } from './suggest/learning/recentDrafts.ts';
import { type Judgement, placeBehind, Watch } from './suggest/learning/watch.ts';

/** How long what was learned waits to be written, in milliseconds: it changes with every phrase. */
const writeDelay = 60_000;
/** Most judgements that wait where nothing can be written. */
const mostWaiting = 1000;

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
  #known: Omit<Learned, 'drafts'> = nothingLearned();
  #store: LearnedStore | undefined;
  #folder = '';
  /** Whether all is to be forgotten as soon as it is known where it is kept. */
  #isForgotten = false;
  #isWarned = false;
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
    const store = new LearnedStore(folder, this.#options.files);
    this.#store = store;
    if (this.#isForgotten) await store.clear().catch((error) => this.#warn(error));
    else await this.#takeUp(store);
    this.#isForgotten = false;
    // it may have gone off before there was a place to write to
    this.#timer?.refresh();
  }

  async #takeUp(store: LearnedStore): Promise<void> {
    const drafts = this.#drafts;
    const known = await store.read();
    // forgotten, or kept elsewhere meanwhile
    if (drafts !== this.#drafts || store !== this.#store) return;
    for (const judgement of this.#waiting) learn(known, judgement);
    this.#known = known;
    // a draft may lie on a slow drive, and nobody waits for it
    void this.#readDrafts(known.drafts);
  }

  async #readDrafts(uris: string[]): Promise<void> {
    const drafts = this.#drafts;
    for (const uri of uris.reverse()) {
      const text = await this.#options.readDraft(uri);
      // forgotten meanwhile
      if (drafts !== this.#drafts) return;
      if (text !== undefined) drafts.restore(uri, text);
    }
  }

  at(uri: string, draft: string, offset: number) {
    for (const judgement of this.#watch.judge(uri, draft, offset)) {
      learn(this.#known, judgement);
      this.#wait([...this.#waiting, judgement]);
    }
    const { openDrafts, isInCorpus } = this.#options;
    const { passedBy, acceptance } = this.#known;
    const isQuiet = passedBy.quietBehind(placeBehind(draft, offset));
    const held: string[] = [];
    const begun = this.#watch.begun(uri, draft, offset);
    return {
      otherDrafts: this.#drafts.textBeside(uri, openDrafts(), isInCorpus),
      isPassedBy: isQuiet && ((text: string) => isQuiet(text) && held.push(text) > 0),
      chanceLeft:
        begun.length === 0
          ? undefined
          : (text: string) => acceptance.chanceLeft(begun.filter((rest) => text.startsWith(rest)).length),
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

  /** Another window that is open still adds to the file what it has learned since it wrote last. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
    this.#known = nothingLearned();
    this.#drafts = new RecentDrafts();
    this.#watch.forget();
    // the settings may not have said yet where
    this.#isForgotten = this.#store === undefined;
    await this.#store?.clear();
  }

  /** Writes what is not on the disk yet. Never rejects: what cannot be written now is written later. */
  async flush(): Promise<void> {
    const store = this.#store;
    if (!this.#timer || !store) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const judgements = this.#waiting;
    this.#waiting = [];
    const drafts = this.#drafts;
    try {
      const learned = await store.add(judgements, drafts.saved);
      this.#isWarned = false;
      // forgotten, or kept elsewhere meanwhile
      if (drafts !== this.#drafts || store !== this.#store) return;
      // what came in meanwhile is not in the file yet
      for (const judgement of this.#waiting) learn(learned, judgement);
      this.#known = learned;
    } catch (error) {
      this.#warn(error);
      if (drafts === this.#drafts) this.#wait([...judgements, ...this.#waiting]);
    }
  }

  #wait(judgements: Judgement[]): void {
    this.#waiting = judgements.slice(-mostWaiting);
    this.#writeLater();
  }

  /** Once, not every minute. */
  #warn(error: unknown): void {
    if (!this.#isWarned) this.#options.log(`learned: ${error instanceof Error ? error.message : error}`);
    this.#isWarned = true;
  }

  #writeLater(): void {
    this.#timer ??= setTimeout(() => void this.flush(), writeDelay).unref();
  }
}
