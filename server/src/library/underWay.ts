import { newSegmentName } from '../index/store/indexStore.ts';
import { type RunningIndexer, startIndexer } from '../worker/indexer.ts';
import { type BuildJob, type BuildResult, emptyFiles, type JobFile, unusable } from '../worker/job.ts';
import type { IndexFiles } from './indexFiles.ts';

/** What a job is to do, and what becomes of its result. */
export interface Task extends Pick<BuildJob, 'files' | 'merge'> {
  /** Names of segments that the result takes the place of. */
  replaced: string[];
  /** URIs of files that are gone. */
  removed: string[];
  /** When it is done nothing is missing in the index. */
  isAll: boolean;
}

/** A job under way, and what happens meanwhile. */
export class UnderWay {
  readonly task: Task;
  readonly running: RunningIndexer;
  /** URIs of files that are newer in the index than what the job brings home, or were removed. */
  readonly overtaken = new Set<string>();
  /** Files have changed that the job knows nothing of: all is looked at when it is done. */
  isOutdated = false;
  readonly #files: Map<string, JobFile>;

  constructor(task: Task, running: RunningIndexer) {
    this.task = task;
    this.running = running;
    this.#files = new Map(task.files.map((file) => [file.uri, file]));
  }

  /** False where segments are only put together. */
  get readsFiles(): boolean {
    return this.#files.size > 0;
  }

  /** Whether the job reads a file, and in this state of it. */
  reads({ uri, size, modified }: JobFile): boolean {
    const file = this.#files.get(uri);
    return file?.size === size && file.modified === modified;
  }

  /** Takes the result up into the index. @returns false, with nothing changed, where it cannot be read */
  async bringHome(index: IndexFiles, { segments, leftOut, touched }: BuildResult): Promise<boolean> {
    const { replaced, removed } = this.task;
    for (const { uri, size, modified } of touched) index.live.touch(uri, size, modified);
    const gone = unusable(leftOut).filter((uri) => !this.overtaken.has(uri));
    const empty = emptyFiles(leftOut, this.task.files).filter(([uri]) => !this.overtaken.has(uri));
    const isTaken = await index.replace(replaced, segments, this.overtaken, [...removed, ...gone], empty);
    index.reserve([]);
    return isTaken;
  }
}

/** Starts the indexing process on a task. */
export function begin(
  task: Task,
  index: IndexFiles,
  how: Pick<BuildJob, 'home' | 'withoutAddon'>,
  onProgress: (done: number, total: number) => void,
): UnderWay {
  const { files, merge, replaced } = task;
  const others = index.names().filter((name) => !replaced.includes(name));
  const names = [newSegmentName(), newSegmentName(), newSegmentName()];
  index.reserve(names);
  const job: BuildJob = { files, merge, others, names, folder: index.folder, ...how };
  return new UnderWay(task, startIndexer(job, onProgress));
}
