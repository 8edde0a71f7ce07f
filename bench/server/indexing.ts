import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Measures } from '../measures.ts';
import { pause } from '../statistics.ts';
import { Editor, type Workspace } from './editor.ts';
import { usageOf, watchMemory } from './processes.ts';

/** How long a server that has nothing to do is watched, in milliseconds. */
const idling = 5000;

/** The first indexing, from the start of the process to the last file: time, memory, size of the index. */
export async function measureIndexing(workspace: Workspace, characters: number, measures: Measures): Promise<void> {
  rmSync(workspace.indexFolder, { recursive: true, force: true });
  const start = performance.now();
  const editor = await Editor.start(workspace);
  const memory = watchMemory(editor.client.process.pid as number);
  await editor.ready();
  measures.add('indexing', performance.now() - start);
  measures.add('indexing memory', memory() / 2 ** 20);
  await editor.client.stop();
  measures.add('index bytes', bytesBelow(workspace.indexFolder) / characters);
}

/** A start on an index that is there. @returns the running server */
export async function measureWarmStart(workspace: Workspace, measures: Measures): Promise<Editor> {
  const start = performance.now();
  const editor = await Editor.start(workspace);
  await editor.ready();
  measures.add('warm start', performance.now() - start);
  return editor;
}

/** Processor time of a server that is left alone. */
export async function measureIdle(editor: Editor, measures: Measures): Promise<void> {
  const pid = editor.client.process.pid as number;
  await pause(1500);
  const before = usageOf(pid);
  await pause(idling);
  const after = usageOf(pid);
  if (before && after) measures.add('idle', after.cpu - before.cpu);
}

/** Files of an index folder, largest first. */
export function indexFiles(folder: string): { path: string; bytes: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((row) => row.isFile())
    .map((row) => join(row.parentPath, row.name))
    .map((path) => ({ path, bytes: statSync(path).size }))
    .sort((a, b) => b.bytes - a.bytes);
}

export function bytesBelow(folder: string): number {
  return indexFiles(folder).reduce((sum, { bytes }) => sum + bytes, 0);
}
