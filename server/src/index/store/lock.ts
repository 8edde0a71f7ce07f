import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Held by the one process that writes an index. */
export interface WriteLock {
  /** False once the lock was removed, or taken by another process that thought this one dead. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** How long writing a lock may take, in milliseconds. */
const writingTime = 50;
/** How much later than the machine a lock must have been made to be of this run of it, in milliseconds. */
const bootTolerance = 60_000;

/**
 * Takes the write lock of an index folder: a file that holds `pid token start`, where `start` tells the process from
 * others that have had its number (in a container numbers are small, and come again).
 *
 * A lock that is taken from a living process by mistake does no harm for long: each asks `isHeld` before it writes, and
 * the last to have written the file is the one that has it.
 *
 * @returns undefined while another living process holds it; the lock of a dead process is taken over
 */
export async function takeWriteLock(folder: string): Promise<WriteLock | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'write.lock');
  const content = `${process.pid} ${randomBytes(8).toString('hex')} ${await startOf(process.pid)}`;
  const read = () => readFile(path, 'utf8').catch(() => '');
  const isHeld = async () => (await read()) === content;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(content, 'utf8').finally(() => file.close());
      const release = async () => {
        if (await isHeld()) await rm(path, { force: true });
      };
      return { isHeld, release };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    // a lock without a number may be one that is just being written
    if ((await read()) === '') await setTimeout(writingTime);
    const [holder, , start] = (await read()).split(' ');
    if ((await isAlive(Number(holder), start)) && !(await isOfEarlierRun(path))) return undefined;
    await rm(path, { force: true });
  }
  return undefined;
}

/** Whether the machine was started after the lock was taken: then its process number is somebody else's by now. */
async function isOfEarlierRun(path: string): Promise<boolean> {
  const taken = (await stat(path).catch(() => undefined))?.mtimeMs;
  return taken !== undefined && taken + bootTolerance < Date.now() - uptime() * 1000;
}

/** Whether the process runs that had this number when it was started at `start`. */
async function isAlive(pid: number, start: string | undefined): Promise<boolean> {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: alive, but somebody else's
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = await startOf(pid);
  return !start || now === '' || now === start;
}

/** When a process was started, in the system's own count; empty where the system does not tell. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // field 22; the second is the program's name in brackets, and may hold anything
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
