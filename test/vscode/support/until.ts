import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is there: in place of a sleep, which is too long on one machine and too
 * short on another.
 *
 * @param what completes the sentence "Waited in vain for …"
 * @param look undefined, false and an empty list mean: not yet
 */
export async function until<T>(
  what: string,
  look: () => T | PromiseLike<T>,
  seconds = 15,
): Promise<Exclude<Awaited<T>, undefined | null | false>> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await look();
    if (answer && !(Array.isArray(answer) && answer.length === 0)) {
      return answer as Exclude<Awaited<T>, undefined | null | false>;
    }
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what} (${seconds} s).`);
    await pause(50);
  }
}
