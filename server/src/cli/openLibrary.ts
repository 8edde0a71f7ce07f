import { Library } from '../library/library.ts';
import type { LibraryPlan } from '../library/plan.ts';
import type { World } from './world.ts';

/**
 * Opens the corpus and brings its index up to the files. Where another process writes that index, its state is taken,
 * and waited for if there is none yet. Returns early when the run is stopped.
 */
export async function openLibrary(
  plan: LibraryPlan,
  { home, disk, progress, signal }: Pick<World, 'home' | 'disk' | 'progress' | 'signal'>,
): Promise<Library> {
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const library = new Library(home, disk, {
    // what matters to the user is in `failure` and `leftOut`
    log: () => {},
    onCorpus: () => {},
    onStatus: () => {
      const { state, done = 0, total = 0 } = library.status;
      if (state !== 'indexing') settle();
      else if (total > 0) progress(done / total);
    },
  });
  // while another process writes, nothing but this keeps ours waiting
  const waiting = setInterval(() => {}, 1000);
  try {
    await Promise.race([library.follow(plan).then(() => settled), stopped]);
  } finally {
    clearInterval(waiting);
    progress(undefined);
  }
  return library;
}
