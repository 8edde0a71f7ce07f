import { parentPort } from 'node:worker_threads';
import type { JobFile } from './job.ts';
import { readFile } from './readSource.ts';

/** A file to be read by the thread, and what came of it, under the same number. */
export interface ReaderTask {
  number: number;
  file: JobFile;
}
export interface ReaderAnswer {
  number: number;
  outcome: Awaited<ReturnType<typeof readFile>>;
}

/** The thread that reads and parses files while the one that holds the dictionary cuts those before them. */
parentPort?.on('message', async ({ number, file }: ReaderTask) => {
  const outcome = await readFile(file);
  const answer: ReaderAnswer = { number, outcome };
  parentPort?.postMessage(answer, outcome && 'text' in outcome ? [outcome.text.buffer as ArrayBuffer] : []);
});
