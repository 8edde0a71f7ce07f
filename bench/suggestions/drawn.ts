import { createHash } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listCorpus } from '../../server/src/corpus/listing.ts';
import { cacheFolder } from '../corpora.ts';
import { Random } from '../random.ts';

/** Files of all drawn corpora of one size together. */
const filesOfOneSize = 320;

/**
 * Folders with some files of a corpus each: what writers begin with. In every other one are neighbours, of one kind and
 * time where names tell it, in those between files from anywhere. The same in every run.
 *
 * @param sizes files of a folder
 */
export async function drawnFolders(folders: string[], sizes: readonly number[]): Promise<string[]> {
  const paths = (await listCorpus(folders, [])).files.map(({ path }) => path).sort();
  const random = new Random(1);
  const name = createHash('sha256').update(paths.join('\n')).digest('hex').slice(0, 12);
  const drawn: string[] = [];
  for (const size of sizes) {
    for (let number = 0; number < Math.ceil(filesOfOneSize / size); number++) {
      const folder = join(cacheFolder, `drawn-${name}`, `${size}-${number}`);
      mkdirSync(folder, { recursive: true });
      const files = number % 2 === 0 ? neighbours(paths, size, random) : anywhere(paths, size, random);
      for (const path of files) cpSync(path, join(folder, basename(path)));
      drawn.push(folder);
    }
  }
  return drawn;
}

function neighbours(paths: readonly string[], size: number, random: Random): string[] {
  const start = random.below(Math.max(1, paths.length - size + 1));
  return paths.slice(start, start + size);
}

function anywhere(paths: readonly string[], size: number, random: Random): string[] {
  const left = [...paths];
  return Array.from({ length: Math.min(size, paths.length) }, () => left.splice(random.below(left.length), 1)[0]);
}
