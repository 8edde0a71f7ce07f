import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { BuildJob, BuildMessage } from './job.ts';

export type IndexOutcome =
  | Exclude<BuildMessage, { type: 'progress' }>
  /** Stopped on request; the index on the disk is the old one. */
  | { type: 'cancelled' }
  /** The process died without a word. */
  | { type: 'crashed'; message: string };

/** A job under way in a process of its own. */
export interface RunningIndexer {
  outcome: Promise<IndexOutcome>;
  /** Ends the process at once, wherever it is. */
  cancel(): void;
}

/**
 * For glibc: large blocks are mapped by themselves and go back to the system when they are freed. By default it learns
 * to keep blocks of up to 32 MB for later, and the indexing process holds a hundred megabytes more than it uses.
 */
const env = { ...process.env, MALLOC_MMAP_THRESHOLD_: '1048576', MALLOC_TRIM_THRESHOLD_: '1048576' };

/** Starts the indexing process on a job. */
export function startIndexer(job: BuildJob, onProgress: (done: number, total: number) => void): RunningIndexer {
  let child: ChildProcess | undefined;
  let cancelled = false;
  const outcome = new Promise<IndexOutcome>((resolve) => {
    let last: IndexOutcome | undefined;
    let complaint = '';
    // its standard output must not get into the protocol's; the debugger's port belongs to the server
    const options = { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] as ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] };
    child = fork(join(job.home, 'indexer.js'), [], { ...options, env, serialization: 'json' });
    child.stderr?.on('data', (chunk) => {
      complaint = (complaint + chunk).slice(-2000);
    });
    child.on('message', (message: BuildMessage) => {
      if (message.type === 'progress') onProgress(message.done, message.total);
      else last = message;
    });
    child.on('error', (error) => resolve({ type: 'failed', message: error.message, damaged: [] }));
    child.on('close', (code, signal) => {
      if (cancelled) resolve({ type: 'cancelled' });
      else
        resolve(last ?? { type: 'crashed', message: `indexing ended early (${code ?? signal}): ${complaint.trim()}` });
    });
    // typing comes first
    if (child.pid) lower(child.pid);
    child.send(job);
  });
  return {
    outcome,
    cancel() {
      cancelled = true;
      child?.kill('SIGKILL');
    },
  };
}

function lower(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // it goes on with the priority it has
  }
}
