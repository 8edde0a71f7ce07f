import { dirname } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { CheckOptions } from '../check/checkDraft.ts';
import { type IgnoredPlaces, ignoredPaths, readIgnored } from '../ignoredStore.ts';
import { united } from '../reuse/ignored.ts';
import { ReuseMemory } from '../reuse/reuseMemory.ts';
import { reuseScope } from '../reuseScope.ts';
import { completeSettings } from '../settings.ts';
import type { CheckCommand } from './arguments.ts';
import type { World } from './world.ts';

/**
 * What all drafts of a run are checked by: the settings that the editor would have, but for what the command says.
 *
 * @param folders absolute paths of the corpus folders
 * @param places where what is ignored is kept
 */
export async function checkOptions(
  { minimumLength, sensitivity, modelTexts }: CheckCommand,
  folders: readonly string[],
  places: IgnoredPlaces,
  { files, signal, complain }: Pick<World, 'files' | 'signal' | 'complain'>,
): Promise<CheckOptions> {
  const unread = (path: string) =>
    complain(
      l10n.t(
        '{0} cannot be understood: it may not be read, is broken, or was written by a later version. What it ignores is reported. Mend the file, or update this program.',
        path,
      ),
    );
  const ignored = await readIgnored(ignoredPaths(places), files, unread);
  const { reuse } = completeSettings({ reuse: { minimumLength, sensitivity, modelTexts } });
  return {
    minimumHanzi: reuse.minimumLength,
    sensitivity: reuse.sensitivity,
    ...reuseScope(folders, reuse),
    ignored: united(...ignored.values()),
    // the editor has one, too: by it the seeds are counted from the start of each sentence
    memory: new ReuseMemory(),
    isCancelled: () => signal.aborted,
  };
}

/** A folder and all above it: each may share what is ignored, as a workspace folder does in the editor. */
export function foldersAbove(folder: string): string[] {
  const folders = [folder];
  for (let above = dirname(folder); above !== folders[folders.length - 1]; above = dirname(above)) folders.push(above);
  return folders;
}
