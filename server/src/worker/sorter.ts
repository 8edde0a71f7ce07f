import { parentPort } from 'node:worker_threads';
import { sortPlaces } from '../index/sortPlaces.ts';

/** The thread that sorts one segment: its text comes in shared memory, what it gives is handed over. */
parentPort?.once('message', ({ text, silent }: { text: Uint16Array; silent: Uint8Array }) => {
  const sorted = sortPlaces(text, silent);
  const buffers = [sorted.entries, sorted.entryFence, sorted.paragraphs, sorted.paragraphFence, sorted.grams];
  parentPort?.postMessage(
    sorted,
    buffers.map((array) => array.buffer as ArrayBuffer),
  );
});
