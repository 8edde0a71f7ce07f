import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Held by the one process that writes an index. */
export interface WriteLock {
  release(): Promise<void>;
}

/**
 * Takes the write lock of an index folder.
 *
 * @returns undefined while another living process holds it; the lock of a dead process is taken over
 */
export async function takeWriteLock(folder: string): Promise<WriteLock | undefined> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'write.lock');
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid), 'utf8').finally(() => file.close());
      return { release: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (holder > 0 && isAlive(holder)) return undefined;
    await rm(path, { force: true });
  }
  return undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, but somebody else's
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
