import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './corpora.ts';
import { Ours } from './ours.ts';
import { Editor, type Workspace, workspaceIn } from './server/editor.ts';

/**
 * A workspace with these folders as one corpus, indexed by the built server. The index is kept: only what has changed is
 * indexed again.
 */
export async function indexedWorkspace(folders: string[]): Promise<Workspace> {
  const name = createHash('sha256').update(folders.join('\n')).digest('hex').slice(0, 12);
  const folder = join(cacheFolder, `indexed-${name}`);
  mkdirSync(folder, { recursive: true });
  const workspace = workspaceIn(folder, folders);
  const editor = await Editor.start(workspace);
  await editor.ready();
  await editor.client.stop();
  return workspace;
}

/** The index of such a workspace in this process. */
export async function openIndexed(folders: string[]): Promise<Ours> {
  const { indexFolder } = await indexedWorkspace(folders);
  return Ours.open(indexFolder);
}
