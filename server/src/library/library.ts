import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listCorpus, listSome } from '../corpus/listing.ts';
import { type FolderWatch, watchFolders } from '../corpus/watching.ts';
import { emptyCorpus } from '../index/emptyCorpus.ts';
import type { Corpus } from '../index/questions.ts';
import type { Disk } from '../index/store/disk.ts';
import { newSegmentName } from '../index/store/indexStore.ts';
import type { CorpusStatus } from '../protocol.ts';
import { type RunningIndexer, startIndexer } from '../worker/indexer.ts';
import type { BuildJob, BuildResult, LeftOut } from '../worker/job.ts';
import { IndexFiles } from './indexFiles.ts';
import { type Changes, compareAll, compareSome } from './inventory.ts';
import type { LiveSegmentFile } from './liveIndex.ts';
import { mergePlan } from './mergePlan.ts';
import { buildSmall, isSmall, youngSegments } from './smallUpdate.ts';

/** Which speeches, and where their index is kept. */
export interface LibraryPlan {
  /** Absolute paths. */
  folders: string[];
  /** Those of the folders that may be missing without a word. */
  optionalFolders: string[];
  exclude: string[];
  /** Absolute path; each set of folders has a folder of its own in it. */
  indexRoot: string;
  /** Bytes of the index kept in memory. */
  memory: number;
}

export interface LibraryEvents {
  /** The corpus that answers from now on is another one. */
  onCorpus(): void;
  /** State, counts, progress or problems changed. */
  onStatus(): void;
  log(message: string): void;
}

/** Why indexing did not come to an end, or not as it should. */
export type LibraryFailure =
  | { kind: 'cancelled' }
  | { kind: 'memoryOnly' }
  | { kind: 'failed'; message: string; code?: string };

/** Codes of errors that say: nothing can be written here. */
const unwritable = new Set(['EROFS', 'EACCES', 'EPERM']);

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
  #running: RunningIndexer | undefined;
  /** What has changed while a job ran: the job brings home older states of these. */
  #changedMeanwhile = new Set<string>();
  /** The job under way reads files, and does not only put segments together. */
  #isIndexing = false;
  #withoutAddon = false;
  #cancelled = false;
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
    this.#stop();
    this.#plan = plan;
    this.#settle('indexing', []);
    await this.#start(indexFolder(plan));
  }

  /** Builds the index anew from the files. */
  rebuild(): void {
    this.#cancelled = false;
    this.#step(() => this.#takeStock('fromScratch'));
  }

  /** Stops indexing; what is searchable stays searchable. */
  cancel(): void {
    if (this.#state !== 'indexing') return;
    this.#cancelled = true;
    this.#running?.cancel();
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
    this.#running?.cancel();
    this.#running = undefined;
    this.#isIndexing = false;
    this.#cancelled = false;
    const index = this.#index;
    this.#index = undefined;
    return Promise.resolve(index?.close());
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
    const changes = await this.#changes(plan, index, fromScratch ? undefined : what);
    const isAll = changes.isAll;
    if (isAll) this.leftOut = changes.leftOut;
    if (!(await index.mayWrite())) {
      // the other process does it, and tells when it is done
      const isBehind = changes.changed.length + changes.removed.length > 0;
      return this.#settle(isBehind ? 'indexing' : 'ready', this.leftOut);
    }
    for (const uri of [...changes.removed, ...changes.changed.map((file) => file.uri)]) this.#changedMeanwhile.add(uri);
    const others = index.live.segments.length > 0 && !fromScratch;
    if (others && isSmall(changes.changed)) await this.#takeSmall(index, changes);
    else if (changes.changed.length) return this.#startJob(fromScratch ? index.names() : [], changes);
    else if (changes.removed.length) await index.change(changes.removed);
    if (changes.removed.length || changes.changed.length) this.#publish();
    if (this.#isIndexing) return;
    this.#settle('ready', this.leftOut, index.isMemoryOnly ? { kind: 'memoryOnly' } : undefined);
    this.#mergeIfNeeded(index);
  }

  async #changes(plan: LibraryPlan, index: IndexFiles, paths: Set<string> | undefined) {
    const { folders, exclude, optionalFolders } = plan;
    const some = paths && (await listSome(paths, folders, exclude));
    if (some) return { ...compareSome(some, index.live), isAll: false };
    return { ...(await compareAll(await listCorpus(folders, exclude), index.live, optionalFolders)), isAll: true };
  }

  /** A few saved files: searchable at once, without another process. */
  async #takeSmall(index: IndexFiles, { changed, removed }: Changes): Promise<void> {
    const young = youngSegments(index.live);
    const { sections, leftOut, touched } = await buildSmall(changed, index.live, young);
    for (const { uri, size, modified } of touched) index.live.touch(uri, size, modified);
    const uris = new Set(changed.map((file) => file.uri));
    this.leftOut = [...this.leftOut.filter((one) => !uris.has(one.uri)), ...leftOut];
    const names = young.map(({ entry }) => entry.name);
    await index.change([...removed, ...leftOut.map((one) => one.uri)], sections, names);
  }

  /** Hands files to the indexing process. @param replaced segments that the result takes the place of */
  #startJob(replaced: string[], { changed, removed }: Changes): void {
    if (this.#cancelled) {
      this.#giveUp();
      return;
    }
    this.#settle('indexing', this.leftOut);
    const files = replaced.length ? changed.map(({ knownHash: _known, ...file }) => file) : changed;
    this.#run({ files, merge: [] }, replaced, removed);
  }

  #mergeIfNeeded(index: IndexFiles): void {
    const chosen = mergePlan(index.live.segments).filter(({ onDisk }) => onDisk);
    if (chosen.length === 0 || this.#running) return;
    const merge = chosen.map(({ entry: { name, deleted } }) => ({ name, deleted }));
    this.#run(
      { files: [], merge },
      merge.map(({ name }) => name),
      [],
    );
  }

  #run(work: Pick<BuildJob, 'files' | 'merge'>, replaced: string[], removed: string[]): void {
    const index = this.#index;
    if (!index) return;
    this.#running?.cancel();
    this.#changedMeanwhile = new Set();
    const others = index.names().filter((name) => !replaced.includes(name));
    const names = [newSegmentName(), newSegmentName(), newSegmentName()];
    const job: BuildJob = {
      ...work,
      others,
      names,
      folder: index.folder,
      home: this.#home,
      withoutAddon: this.#withoutAddon,
    };
    index.reserve(names);
    const running = startIndexer(job, (done, total) => {
      if (this.#running !== running || work.files.length === 0) return;
      this.#progress = { done, total };
      this.#events.onStatus();
    });
    this.#running = running;
    this.#isIndexing = work.files.length > 0;
    void running.outcome.then((outcome) =>
      this.#step(async () => {
        if (this.#running !== running) return;
        this.#running = undefined;
        this.#isIndexing = false;
        if (outcome.type === 'done') return this.#takeResult(index, outcome.result, replaced, removed);
        index.reserve([]);
        if (outcome.type === 'cancelled') return this.#takeStock();
        if (outcome.type === 'crashed' && !this.#withoutAddon) {
          this.#events.log(`${outcome.message}; once more without nodejieba`);
          this.#withoutAddon = true;
          return this.#takeStock(work.files.length && replaced.length ? 'fromScratch' : undefined);
        }
        const code = outcome.type === 'failed' ? outcome.code : undefined;
        throw Object.assign(new Error(outcome.message), { code });
      }),
    );
  }

  async #takeResult(index: IndexFiles, result: BuildResult, replaced: string[], removed: string[]): Promise<void> {
    for (const { uri, size, modified } of result.touched) index.live.touch(uri, size, modified);
    const added = result.segments.map((entry) => index.openSegment(entry));
    const opened = added.filter((one): one is LiveSegmentFile => one !== undefined);
    if (result.fallbackSegmenter) this.#withoutAddon = true;
    await index.replace(replaced, opened, this.#changedMeanwhile, removed);
    index.reserve([]);
    this.leftOut = [...this.leftOut, ...result.leftOut];
    this.#publish();
    // a file that was left out is no reason to try again at once: only the files that came in between are looked at
    this.#settle('ready', this.leftOut, index.isMemoryOnly ? { kind: 'memoryOnly' } : undefined);
    this.#mergeIfNeeded(index);
  }

  #publish(): void {
    if (!this.#index) return;
    this.corpus = this.#index.live.corpus();
    this.#events.onCorpus();
  }

  #giveUp(): void {
    this.#cancelled = false;
    this.#settle('error', this.leftOut, { kind: 'cancelled' });
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
    const temporary = join(tmpdir(), `speech-draft-${process.pid}`);
    if (unwritable.has(error.code ?? '') && this.#index?.folder !== temporary) {
      // for this session the index lies where everybody may write
      void this.#stop().then(() => this.#start(temporary));
      return;
    }
    this.#settle('error', this.leftOut, { kind: 'failed', message: error.message, code: error.code });
  }
}

/** Folder of the index: one for each set of corpus folders, so that two workspaces do not overwrite each other. */
function indexFolder({ folders, exclude, indexRoot }: LibraryPlan): string {
  const key = createHash('sha256')
    .update(JSON.stringify([folders, exclude]))
    .digest('hex')
    .slice(0, 12);
  return join(indexRoot, key);
}
