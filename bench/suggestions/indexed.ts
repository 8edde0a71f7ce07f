import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../corpora.ts';
import { Ours } from '../ours.ts';
import { Editor, workspaceIn } from '../server/editor.ts';

/** Folders as one corpus, indexed by the built server. The index is kept: only what has changed is indexed again. */
export async function openIndexed(folders: string[]): Promise<Ours> {
  const name = createHash('sha256').update(folders.join('\n')).digest('hex').slice(0, 12);
  const folder = join(cacheFolder, `suggestions-${name}`);
  mkdirSync(folder, { recursive: true });
  const workspace = workspaceIn(folder, folders);
  const editor = await Editor.start(workspace);
  await editor.ready();
  await editor.client.stop();
  return Ours.open(workspace.indexFolder);
}
