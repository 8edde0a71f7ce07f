import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type FolderWatch, watchFolders } from './corpus/watching.ts';
import { emptyCorpus } from './index/emptyCorpus.ts';
import type { Corpus } from './index/questions.ts';
import { SegmentCorpus } from './index/segmentCorpus.ts';
import { openIndex, type StoredSegment } from './index/store/indexFolder.ts';
import type { CorpusStatus } from './protocol.ts';
import { type RunningIndexer, startIndexer } from './worker/indexer.ts';
import type { LeftOut } from './worker/job.ts';

/** Which speeches, and where their index is kept. */
export interface LibraryPlan {
  /** Absolute paths. */
  folders: string[];
  /** Those of the folders that may be missing without a word. */
  optionalFolders: string[];
  exclude: string[];
  /** Absolute path; each set of folders has a folder of its own in it. */
  indexRoot: string;
}

export interface LibraryEvents {
  /** The corpus that answers from now on is another one. */
  onCorpus(): void;
  /** State, counts, progress or problems changed. */
  onStatus(): void;
  log(message: string): void;
}

/** Why indexing did not come to an end. */
export type LibraryFailure = { kind: 'cancelled' } | { kind: 'failed'; message: string; code?: string };

type BareStatus = Omit<CorpusStatus, 'problems'>;

/** How long to wait for another process that writes the same index, in milliseconds. */
const busyPause = 1000;

/**
 * The corpus as it stands: opens the index, keeps it up to the files, and hands out the corpus that answers.
 * What was opened goes on answering until something newer is ready, whatever happens meanwhile.
 */
export class Library {
  corpus: Corpus = emptyCorpus;
  leftOut: LeftOut[] = [];
  failure: LibraryFailure | undefined;
  readonly #home: string;
  readonly #events: LibraryEvents;
  #plan: LibraryPlan | undefined;
  #state: CorpusStatus['state'] = 'indexing';
  #progress: { done: number; total: number } | undefined;
  #fallbackSegmenter = false;
  #live: Pick<StoredSegment, 'name' | 'bytes'> | undefined;
  #watch: FolderWatch | undefined;
  #running: RunningIndexer | undefined;
  /** Raised with each plan: what an older plan still brings home is dropped. */
  #generation = 0;
  #withoutAddon = false;
  /** Cancelled before the indexing process was started. */
  #cancelled = false;
  #again: 'no' | 'update' | 'fromScratch' = 'no';

  /** @param home folder of the built program, where `indexer.js` lies */
  constructor(home: string, events: LibraryEvents) {
    this.#home = home;
    this.#events = events;
  }

  get status(): BareStatus {
    const { files, speeches, characters } = this.corpus;
    const counts = { files, speeches, characters, indexBytes: this.#live?.bytes ?? 0 };
    const fallback = this.#fallbackSegmenter ? { fallbackSegmenter: true } : {};
    return { state: this.#state, ...counts, ...(this.#state === 'indexing' ? this.#progress : {}), ...fallback };
  }

  /** Takes up a plan; the same plan again changes nothing. */
  async follow(plan: LibraryPlan): Promise<void> {
    if (JSON.stringify(plan) === JSON.stringify(this.#plan)) return;
    this.#stop();
    const generation = ++this.#generation;
    this.#plan = plan;
    this.#live = undefined;
    this.#state = 'indexing';
    this.#progress = undefined;
    this.#events.onStatus();
    this.#watch = watchFolders(plan.folders, () => this.#update('update'));
    const opened = await this.#open(generation);
    if (generation !== this.#generation) return;
    if (!opened) this.#take(undefined);
    await this.#update('update');
  }

  /** Builds the index anew from the files. */
  rebuild(): void {
    void this.#update('fromScratch');
  }

  /** Stops indexing; what is searchable stays searchable. */
  cancel(): void {
    this.#again = 'no';
    if (this.#running) this.#running.cancel();
    else this.#cancelled = this.#state === 'indexing';
  }

  dispose(): void {
    this.#generation++;
    this.#stop();
  }

  #stop(): void {
    this.#watch?.close();
    this.#again = 'no';
    this.#running?.cancel();
    this.#running = undefined;
  }

  /** Folder of the index: one for each set of corpus folders, so that two workspaces do not overwrite each other. */
  get #folder(): string {
    const { folders = [], exclude = [], indexRoot = '' } = this.#plan ?? {};
    const key = createHash('sha256')
      .update(JSON.stringify([folders, exclude]))
      .digest('hex')
      .slice(0, 12);
    return join(indexRoot, key);
  }

  async #update(how: 'update' | 'fromScratch'): Promise<void> {
    if (!this.#plan) return;
    if (this.#running) {
      if (this.#again !== 'fromScratch') this.#again = how;
      return;
    }
    const generation = this.#generation;
    const { folders, optionalFolders, exclude } = this.#plan;
    if (folders.length === 0) return this.#settle('ready', []);
    if (this.#cancelled) {
      this.#cancelled = false;
      return this.#settle('error', this.leftOut, { kind: 'cancelled' });
    }
    this.#state = 'indexing';
    this.#progress = undefined;
    this.#events.onStatus();
    const job = { corpusFolders: folders, optionalFolders, exclude, folder: this.#folder, home: this.#home };
    const options = { fromScratch: how === 'fromScratch', withoutAddon: this.#withoutAddon };
    this.#running = startIndexer({ ...job, ...options }, (done, total) => {
      if (generation !== this.#generation) return;
      this.#progress = { done, total };
      this.#events.onStatus();
    });
    const outcome = await this.#running.outcome;
    if (generation !== this.#generation) return;
    this.#running = undefined;
    if (outcome.type === 'busy') {
      setTimeout(() => generation === this.#generation && this.#update(how), busyPause).unref();
      return;
    }
    if (outcome.type === 'crashed' && !this.#withoutAddon) {
      this.#events.log(`${outcome.message}; once more without nodejieba`);
      this.#withoutAddon = true;
      return this.#update(how);
    }
    if (outcome.type === 'cancelled') return this.#settle('error', this.leftOut, { kind: 'cancelled' });
    if (outcome.type === 'failed' || outcome.type === 'crashed') {
      this.#events.log(`indexing failed: ${outcome.message}`);
      const code = outcome.type === 'failed' ? outcome.code : undefined;
      return this.#settle('error', this.leftOut, { kind: 'failed', message: outcome.message, code });
    }
    this.#fallbackSegmenter = outcome.fallbackSegmenter || this.#fallbackSegmenter;
    if (!(await this.#open(generation)) && generation === this.#generation) {
      return this.#settle('error', outcome.leftOut, { kind: 'failed', message: 'the new index cannot be read' });
    }
    if (generation !== this.#generation) return;
    const again = this.#again;
    this.#again = 'no';
    if (again !== 'no') return this.#update(again);
    this.#settle('ready', outcome.leftOut);
  }

  #settle(state: CorpusStatus['state'], leftOut: LeftOut[], failure?: LibraryFailure): void {
    this.#state = state;
    this.leftOut = leftOut;
    this.failure = failure;
    this.#progress = undefined;
    this.#events.onStatus();
  }

  /** Reads what stands on the disk, if it is another generation than the one that answers. */
  async #open(generation: number): Promise<boolean> {
    const folder = this.#folder;
    try {
      const stored = await openIndex(folder, this.#live?.name);
      if (generation !== this.#generation || !stored) return false;
      if (stored !== 'same') this.#take(stored);
      return true;
    } catch (error) {
      this.#events.log(`the index in ${folder} cannot be read: ${(error as Error).message}`);
      return false;
    }
  }

  #take(stored: StoredSegment | undefined): void {
    this.#live = stored;
    this.corpus = stored ? new SegmentCorpus(stored.segment) : emptyCorpus;
    this.#fallbackSegmenter = stored?.segment.meta.segmenter.startsWith('intl') ?? false;
    this.#events.onCorpus();
  }
}
