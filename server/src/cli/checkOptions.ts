import type { CheckOptions } from '../check/checkDraft.ts';
import { openIgnoredStore } from '../ignoredStore.ts';
import { ReuseMemory } from '../reuse/reuseMemory.ts';
import { reuseScope } from '../reuseScope.ts';
import { completeSettings } from '../settings.ts';
import type { CheckCommand } from './arguments.ts';
import type { World } from './world.ts';

/**
 * What all drafts of a run are checked by: the settings that the editor would have, but for what the command says.
 *
 * @param folders absolute paths of the corpus folders
 * @param kept folder that the ignored passages are kept in
 */
export async function checkOptions(
  { minimumLength, sensitivity, modelTexts }: CheckCommand,
  folders: readonly string[],
  kept: string,
  { files, signal }: Pick<World, 'files' | 'signal'>,
): Promise<CheckOptions> {
  const { reuse } = completeSettings({ reuse: { minimumLength, sensitivity, modelTexts } });
  return {
    minimumHanzi: reuse.minimumLength,
    sensitivity: reuse.sensitivity,
    ...reuseScope(folders, reuse),
    ignored: (await openIgnoredStore(kept, files)).passages(),
    // the editor has one, too: by it the seeds are counted from the start of each sentence
    memory: new ReuseMemory(),
    isCancelled: () => signal.aborted,
  };
}
