import { parentPort } from 'node:worker_threads';
import type { SortSource } from '../index/repeatedPhrases.ts';
import { sortPlaces } from '../index/sortPlaces.ts';

/** The thread that sorts one segment: its text comes in shared memory, what it gives is handed over. */
parentPort?.once('message', (source: SortSource) => {
  const sorted = sortPlaces(source);
  const { entries, entryFence, paragraphs, paragraphFence, grams, phrases, phraseGroups } = sorted;
  const buffers = [entries, entryFence, paragraphs, paragraphFence, grams, phrases, phraseGroups];
  parentPort?.postMessage(
    sorted,
    buffers.map((array) => array.buffer as ArrayBuffer),
  );
});
