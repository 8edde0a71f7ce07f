import { type FolderWatch, watchFolders } from '../corpus/watching.ts';
import { emptyCorpus } from '../index/emptyCorpus.ts';
import type { Corpus } from '../index/questions.ts';
import type { Disk } from '../index/store/disk.ts';
import type { CorpusStatus } from '../protocol/status.ts';
import type { IndexOutcome } from '../worker/indexer.ts';
import type { BuildResult, LeftOut } from '../worker/job.ts';
import { IndexFiles } from './indexFiles.ts';
import { type Changes, type Inventory, takeInventory } from './inventory.ts';
import { mergeTask } from './mergePlan.ts';
import {
  indexFolder,
  isUnwritable,
  type LibraryEvents,
  type LibraryFailure,
  type LibraryPlan,
  temporaryFolder,
} from './plan.ts';
import { isSmall, updateSmall } from './smallUpdate.ts';
import { begin, type Task, type UnderWay } from './underWay.ts';

/**
 * The corpus as it stands: opens the index, keeps it up to the files, and hands out the corpus that answers. What was
 * opened goes on answering until something newer is ready, whatever happens meanwhile.
 *
 * One process writes an index; in the others of the same folders this only follows what it writes.
 */
export class Library {
  corpus: Corpus = emptyCorpus;
  leftOut: LeftOut[] = [];
  failure: LibraryFailure | undefined;
  readonly #home: string;
  readonly #disk: Disk;
  readonly #events: LibraryEvents;
  #plan: LibraryPlan | undefined;
  #state: CorpusStatus['state'] = 'indexing';
  #progress: { done: number; total: number } | undefined;
  #index: IndexFiles | undefined;
  #watch: FolderWatch | undefined;
  #job: UnderWay | undefined;
  #withoutAddon = false;
  #cancelled = false;
  /** Why files are missing in the index: the last that should have brought them did not come home. */
  #unfinished: LibraryFailure | undefined;
  /** Segments that could not be put together: not tried again as long as they are the same. */
  #unmergeable = '';
  /** Where the index lies for this session when it cannot lie where it should. */
  readonly #temporary = temporaryFolder();
  /** Raised with each plan: what an older plan still brings home is dropped. */
  #generation = 0;
  /** Steps that change the index run one after the other. */
  #steps: Promise<unknown> = Promise.resolve();

  /** @param home folder of the built program, where `indexer.js` lies */
  constructor(home: string, disk: Disk, events: LibraryEvents) {
    this.#home = home;
    this.#disk = disk;
    this.#events = events;
  }

  get status(): Omit<CorpusStatus, 'problems'> {
    const { files, speeches, characters } = this.corpus;
    const counts = { files, speeches, characters, indexBytes: this.#index?.live.bytes ?? 0 };
    const fallback = this.#index?.isCutPoorly(this.#withoutAddon) ? { fallbackSegmenter: true } : {};
    return { state: this.#state, ...counts, ...(this.#state === 'indexing' ? this.#progress : {}), ...fallback };
  }

  /** Takes up a plan; the same plan again changes nothing. */
  async follow(plan: LibraryPlan): Promise<void> {
    if (JSON.stringify(plan) === JSON.stringify(this.#plan)) return;
    this.#plan = plan;
    this.#settle('indexing', []);
    await this.#restart(indexFolder(plan));
  }

  /** Builds the index anew from the files. */
  rebuild(): void {
    this.#cancelled = false;
    this.#index?.tryDisk();
    this.#step(() => this.#takeStock('fromScratch'));
  }

  /** Stops indexing; what is searchable stays searchable. */
  cancel(): void {
    if (this.#state !== 'indexing') return;
    this.#cancelled = true;
    this.#job?.running.cancel();
  }

  dispose(): Promise<void> {
    return this.#stop();
  }

  async #restart(folder: string): Promise<void> {
    const stopped = this.#stop();
    const generation = this.#generation;
    await stopped;
    if (generation === this.#generation) await this.#start(folder);
  }

  async #start(folder: string): Promise<void> {
    const generation = this.#generation;
    const { folders = [], memory = 0 } = this.#plan ?? {};
    const reopen = () => this.#step(() => this.#reopen(index));
    const events = { log: this.#events.log, onDamage: reopen, onOther: reopen };
    const index = new IndexFiles(folder, this.#disk, memory, events);
    this.#index = index;
    await this.#step(async () => {
      await index.open();
      this.#publish();
    });
    if (generation !== this.#generation) return;
    this.#watch = watchFolders(folders, (paths) => this.#step(() => this.#takeStock(paths)));
    await this.#step(() => this.#takeStock());
  }

  /** Takes up what the disk holds now, and makes good what is missing. */
  async #reopen(index: IndexFiles): Promise<void> {
    await index.open();
    this.#publish();
    await this.#takeStock();
  }

  #stop(): Promise<void> {
    this.#generation++;
    this.#watch?.close();
    this.#job?.running.cancel();
    this.#job = undefined;
    this.#cancelled = false;
    this.#unfinished = undefined;
    const index = this.#index;
    this.#index = undefined;
    return Promise.resolve(index?.close(index.folder === this.#temporary));
  }

  /** Queues a step behind the others; a plan that is followed no more has no steps. */
  #step(work: () => Promise<void>): Promise<void> {
    const generation = this.#generation;
    const step = this.#steps.then(async () => {
      if (generation !== this.#generation) return;
      try {
        await work();
      } catch (error) {
        if (generation === this.#generation) this.#fail(error as NodeJS.ErrnoException);
      }
    });
    this.#steps = step;
    return step;
  }

  /** Looks at the files and does what has to be done: at all of them, or at those that are said to have changed. */
  async #takeStock(what?: Set<string> | 'fromScratch'): Promise<void> {
    const [index, plan] = [this.#index, this.#plan];
    if (!index || !plan) return;
    if (this.#cancelled) return this.#giveUp();
    const fromScratch = what === 'fromScratch';
    const before = index.live;
    const changes = await takeInventory(plan, index.live, what);
    if (changes.isAll) this.leftOut = changes.leftOut;
    if (!(await index.mayWrite())) {
      // the other process does it, and tells when it is done; what it leaves out always looks new
      this.#cancelled = false;
      const isBehind = index.live.segments.length === 0 && changes.changed.length > 0;
      return this.#settle(isBehind ? 'indexing' : 'ready', this.leftOut);
    }
    if (index.live !== before) {
      // another process wrote until now: what was compared is not what there is
      this.#publish();
      return this.#takeStock(what);
    }
    if (index.isLost && !fromScratch) return this.#takeStock('fromScratch');
    const reading = this.#job?.readsFiles && !fromScratch ? this.#job : undefined;
    if (reading) reading.isOutdated = true;
    const changed = reading ? changes.changed.filter((file) => !reading.reads(file)) : changes.changed;
    const others = index.live.segments.length > 0 && !fromScratch;
    if (changed.length && (!others || !isSmall(changed))) {
      if (this.#cancelled) return this.#giveUp();
      if (!reading) this.#startJob(index, { ...changes, changed }, fromScratch);
      return;
    }
    await this.#takeSmall(index, { ...changes, changed });
    if (reading) return;
    if (changes.isAll) this.#unfinished = undefined;
    this.#rest(index);
  }

  /** Nothing is under way any more, unless there are too many segments. */
  #rest(index: IndexFiles): void {
    this.#cancelled = false;
    const isPassing = index.isMemoryOnly || index.folder === this.#temporary;
    const failure = this.#unfinished ?? (isPassing ? { kind: 'memoryOnly' } : undefined);
    this.#settle(this.#unfinished ? 'error' : 'ready', this.leftOut, failure);
    const merge = mergeTask(index.live.segments);
    const isFutile = index.isMemoryOnly || this.#unmergeable === merge?.replaced.join();
    if (merge && !this.#job && !isFutile) this.#run(index, merge);
  }

  /** A few saved files: searchable at once, without another process. */
  async #takeSmall(index: IndexFiles, changes: Changes): Promise<void> {
    const uris = new Set([...changes.removed, ...changes.changed.map(({ uri }) => uri)]);
    if (uris.size === 0) return;
    const { leftOut, renewed } = await updateSmall(index, changes);
    this.leftOut = [...this.leftOut.filter((one) => !uris.has(one.uri)), ...leftOut];
    for (const uri of renewed) this.#job?.overtaken.add(uri);
    this.#publish();
  }

  /** Hands files to the indexing process. */
  #startJob(index: IndexFiles, changes: Inventory, fromScratch: boolean): void {
    this.#settle('indexing', this.leftOut);
    const { changed: files, removed, isAll, leftOut } = changes;
    // what is indexed of a folder out of reach cannot be made anew
    const outOfReach = leftOut.some(({ reason }) => reason === 'unreachableFolder');
    this.#run(index, { files, merge: [], replaced: fromScratch && !outOfReach ? index.names() : [], removed, isAll });
  }

  #run(index: IndexFiles, task: Task): void {
    this.#job?.running.cancel();
    const underWay = begin(task, index, { home: this.#home, withoutAddon: this.#withoutAddon }, (done, total) => {
      if (this.#job !== underWay || !underWay.readsFiles) return;
      this.#progress = { done, total };
      this.#events.onStatus();
    });
    this.#job = underWay;
    void underWay.running.outcome.then((outcome) =>
      this.#step(async () => {
        if (this.#job !== underWay) return;
        this.#job = undefined;
        if (outcome.type === 'done') return this.#takeResult(index, underWay, outcome.result);
        index.reserve([]);
        if (outcome.type === 'cancelled') return this.#giveUp();
        return this.#mend(index, task, outcome);
      }),
    );
  }

  /** A job did not come home. */
  async #mend(
    index: IndexFiles,
    { files, replaced }: Task,
    outcome: IndexOutcome & { message: string },
  ): Promise<void> {
    const { code, damaged = [] } = outcome.type === 'failed' ? outcome : {};
    this.#events.log(`the indexing process: ${outcome.message}`);
    if (outcome.type === 'crashed' && !this.#withoutAddon) {
      // once more without nodejieba
      this.#withoutAddon = true;
      return this.#takeStock(files.length && replaced.length ? 'fromScratch' : undefined);
    }
    if (damaged.length) {
      index.drop(damaged);
      this.#publish();
      return this.#takeStock();
    }
    if (files.length) throw Object.assign(new Error(outcome.message), { code });
    // nothing is missing: there are only more segments than need be
    this.#unmergeable = replaced.join();
  }

  async #takeResult(index: IndexFiles, job: UnderWay, result: BuildResult): Promise<void> {
    if (result.fallbackSegmenter) this.#withoutAddon = true;
    if (!(await job.bringHome(index, result))) throw new Error('the new segments cannot be read');
    this.leftOut = [...this.leftOut, ...result.leftOut];
    if (job.task.isAll) this.#unfinished = undefined;
    this.#publish();
    // a file that was left out is no reason to try again at once: only what came in between is
    if (job.isOutdated) return this.#takeStock();
    this.#rest(index);
  }

  #publish(): void {
    if (!this.#index) return;
    this.corpus = this.#index.live.corpus();
    this.#events.onCorpus();
  }

  #giveUp(failure: LibraryFailure = { kind: 'cancelled' }): void {
    this.#cancelled = false;
    this.#unfinished = failure;
    this.#settle('error', this.leftOut, failure);
  }

  #settle(state: CorpusStatus['state'], leftOut: LeftOut[], failure?: LibraryFailure): void {
    this.#state = state;
    this.leftOut = leftOut;
    this.failure = failure;
    this.#progress = undefined;
    this.#events.onStatus();
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#events.log(`indexing failed: ${error.stack ?? error}`);
    if (isUnwritable(error) && this.#index && this.#index.folder !== this.#temporary) {
      // for this session the index lies where everybody may write
      void this.#restart(this.#temporary);
      return;
    }
    this.#giveUp({ kind: 'failed', message: error.message, code: error.code });
  }
}
