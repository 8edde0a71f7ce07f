import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { takeWriteLock } from './lock.ts';

/** How long an index that nobody opens is kept, in milliseconds: 30 days. */
const patience = 30 * 24 * 60 * 60 * 1000;
const indexName = /^[0-9a-f]{12}$/;
/** What an index folder holds, and nothing else: a folder of somebody else's is left alone. */
const ours = /^(manifest\.json(\.[0-9a-f]{8}\.tmp)?|segment-[0-9a-f]{16}\.bin|write\.lock)$/;

/**
 * Removes the indexes beside one that nobody has opened for long: of folders that were chosen once. They hold what the
 * speeches say, and each takes twice the room of the files. Opening one takes its lock, which renews its folder's time.
 *
 * @param now milliseconds since 1970
 */
export async function removeStaleIndexes(folder: string, now: number): Promise<void> {
  const root = dirname(folder);
  const names = await readdir(root).catch(() => []);
  for (const name of names.filter((one) => indexName.test(one) && one !== basename(folder))) {
    const path = join(root, name);
    const used = await stat(path).then(
      (facts) => facts.mtimeMs,
      () => now,
    );
    const files: string[] = await readdir(path).catch(() => []);
    if (!files.includes('manifest.json') || !files.every((file) => ours.test(file))) continue;
    if (used > now - patience || !(await takeWriteLock(path).catch(() => undefined))) continue;
    await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
