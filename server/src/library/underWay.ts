import type { RunningIndexer } from '../worker/indexer.ts';
import type { BuildJob, JobFile } from '../worker/job.ts';

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
}
