import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listCorpus, listSome } from '../corpus/listing.ts';
import { type FolderWatch, watchFolders } from '../corpus/watching.ts';
import { emptyCorpus } from '../index/emptyCorpus.ts';
import type { Corpus } from '../index/questions.ts';
import type { Disk } from '../index/store/disk.ts';
import { newSegmentName } from '../index/store/indexStore.ts';
import type { CorpusStatus } from '../protocol.ts';
import { type IndexOutcome, startIndexer } from '../worker/indexer.ts';
import type { BuildJob, BuildResult, LeftOut } from '../worker/job.ts';
import { IndexFiles } from './indexFiles.ts';
import { type Changes, compareAll, compareSome } from './inventory.ts';
import { mergePlan } from './mergePlan.ts';
import { indexFolder, isUnwritable, type LibraryEvents, type LibraryFailure, type LibraryPlan } from './plan.ts';
import { buildSmall, isSmall, youngSegments } from './smallUpdate.ts';
import { type Task, UnderWay } from './underWay.ts';

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
  /** Where the index lies for this session when it cannot lie where it should; nobody can guess it. */
  readonly #temporary = join(tmpdir(), `speech-draft-${randomBytes(8).toString('hex')}`);
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
    await this.#stop();
    this.#plan = plan;
    this.#settle('indexing', []);
    await this.#start(indexFolder(plan));
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

  async #start(folder: string): Promise<void> {
    const generation = this.#generation;
    const { folders = [], memory = 0 } = this.#plan ?? {};
    const index = new IndexFiles(folder, this.#disk, memory, {
      log: this.#events.log,
      onDamage: () => this.#step(() => this.#reopen(index)),
      onOther: () => this.#step(() => this.#reopen(index)),
    });
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
    const index = this.#index;
    const plan = this.#plan;
    if (!index || !plan) return;
    if (this.#cancelled) return this.#giveUp();
    const fromScratch = what === 'fromScratch';
    const before = index.live;
    const changes = await this.#changes(plan, index, what);
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
    this.#mergeIfNeeded(index);
  }

  async #changes(
    { folders, exclude, optionalFolders }: LibraryPlan,
    index: IndexFiles,
    what?: Set<string> | 'fromScratch',
  ) {
    const some = what instanceof Set && (await listSome(what, folders, exclude));
    if (some) return { ...compareSome(some, index.live), isAll: false };
    const listing = await listCorpus(folders, exclude);
    return { ...(await compareAll(listing, index.live, optionalFolders, what === 'fromScratch')), isAll: true };
  }

  /** A few saved files: searchable at once, without another process. */
  async #takeSmall(index: IndexFiles, { changed, removed }: Changes): Promise<void> {
    if (changed.length + removed.length === 0) return;
    const young = youngSegments(index.live);
    const { sections, leftOut, touched } = await buildSmall(changed, index.live, young, removed);
    for (const { uri, size, modified } of touched) index.live.touch(uri, size, modified);
    const uris = new Set(changed.map((file) => file.uri));
    this.leftOut = [...this.leftOut.filter((one) => !uris.has(one.uri)), ...leftOut];
    // a file that was only touched is the one that a job under way brings home
    for (const { uri } of touched) uris.delete(uri);
    for (const uri of [...removed, ...uris]) this.#job?.overtaken.add(uri);
    const names = young.map(({ entry }) => entry.name);
    await index.change([...removed, ...unusable(leftOut)], sections, names);
    this.#publish();
  }

  /** Hands files to the indexing process. */
  #startJob(index: IndexFiles, changes: Changes & { isAll: boolean }, fromScratch: boolean): void {
    if (this.#cancelled) {
      this.#giveUp();
      return;
    }
    this.#settle('indexing', this.leftOut);
    const { changed: files, removed, isAll, leftOut } = changes;
    // what is indexed of a folder out of reach cannot be made anew
    const outOfReach = leftOut.some(({ reason }) => reason === 'unreachableFolder');
    this.#run(index, { files, merge: [], replaced: fromScratch && !outOfReach ? index.names() : [], removed, isAll });
  }

  #mergeIfNeeded(index: IndexFiles): void {
    const chosen = mergePlan(index.live.segments).filter(({ onDisk }) => onDisk);
    if (chosen.length === 0 || this.#job || index.isMemoryOnly) return;
    const replaced = chosen.map(({ entry }) => entry.name);
    if (this.#unmergeable === replaced.join()) return;
    const merge = chosen.map(({ entry: { name, deleted } }) => ({ name, deleted }));
    this.#run(index, { files: [], merge, replaced, removed: [], isAll: false });
  }

  #run(index: IndexFiles, task: Task): void {
    this.#job?.running.cancel();
    const { files, merge, replaced } = task;
    const others = index.names().filter((name) => !replaced.includes(name));
    const names = [newSegmentName(), newSegmentName(), newSegmentName()];
    const where = { folder: index.folder, home: this.#home, withoutAddon: this.#withoutAddon };
    const job: BuildJob = { files, merge, others, names, ...where };
    index.reserve(names);
    const running = startIndexer(job, (done, total) => {
      if (this.#job !== underWay || files.length === 0) return;
      this.#progress = { done, total };
      this.#events.onStatus();
    });
    const underWay = new UnderWay(task, running);
    this.#job = underWay;
    void running.outcome.then((outcome) =>
      this.#step(async () => {
        if (this.#job !== underWay) return;
        this.#job = undefined;
        if (outcome.type === 'done') return this.#takeResult(index, underWay, outcome.result);
        index.reserve([]);
        if (outcome.type === 'cancelled') return this.#takeStock();
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

  async #takeResult(index: IndexFiles, { task, overtaken, isOutdated }: UnderWay, result: BuildResult): Promise<void> {
    for (const { uri, size, modified } of result.touched) index.live.touch(uri, size, modified);
    if (result.fallbackSegmenter) this.#withoutAddon = true;
    const gone = [...task.removed, ...unusable(result.leftOut).filter((uri) => !overtaken.has(uri))];
    const isTaken = await index.replace(task.replaced, result.segments, overtaken, gone);
    index.reserve([]);
    if (!isTaken) throw new Error('the new segments cannot be read');
    this.leftOut = [...this.leftOut, ...result.leftOut];
    if (task.isAll) this.#unfinished = undefined;
    this.#publish();
    // a file that was left out is no reason to try again at once: only what came in between is
    if (isOutdated) return this.#takeStock();
    this.#rest(index);
  }

  #publish(): void {
    if (!this.#index) return;
    this.corpus = this.#index.live.corpus();
    this.#events.onCorpus();
  }

  #giveUp(): void {
    this.#cancelled = false;
    this.#unfinished = { kind: 'cancelled' };
    this.#settle('error', this.leftOut, this.#unfinished);
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
      void this.#stop().then(() => this.#start(this.#temporary));
      return;
    }
    this.#unfinished = { kind: 'failed', message: error.message, code: error.code };
    this.#settle('error', this.leftOut, this.#unfinished);
  }
}

/** What is no text any more is not to be found; what cannot be read now may be read again, and stays as it was. */
function unusable(leftOut: readonly LeftOut[]): string[] {
  return leftOut.filter(({ reason }) => reason !== 'unreadable').map(({ uri }) => uri);
}
