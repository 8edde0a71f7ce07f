import { parentPort } from 'node:worker_threads';
import { type MergeTask, mergeRanges } from '../index/building/mergeRanges.ts';
import { type Portion, sortPortion } from '../index/building/portion.ts';

/** What a thread is asked to do: all of it lies in shared memory, and so does most of the answer. */
export type SorterTask = { sort: Portion } | { merge: MergeTask };

parentPort?.once('message', (task: SorterTask) => {
  parentPort?.postMessage('sort' in task ? sortPortion(task.sort) : mergeRanges(task.merge));
});
