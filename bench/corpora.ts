import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from '../server/src/corpus/decoding.ts';
import { listCorpus } from '../server/src/corpus/listing.ts';
import { generateSpeeches } from './generator.ts';

/** A corpus to measure with. */
export interface BenchCorpus {
  /** What the results call it: no path of this machine. */
  name: string;
  folders: string[];
  files: number;
  /** UTF-16 code units. */
  characters: number;
  /** Bytes of the files. */
  bytes: number;
  /** Of names and contents: the same text has the same hash on every machine. */
  hash: string;
  isGenerated: boolean;
  /** Some of its texts, to make drafts of. */
  sample: string[];
}

export const cacheFolder = join(import.meta.dirname, '..', '.cache', 'bench');
const seed = 20260101;
const sampled = 300;

/** The generated corpus of so many million characters, written if it is not there yet. */
export async function generatedCorpus(millions: number): Promise<BenchCorpus> {
  const folder = join(cacheFolder, `generated-${millions}M-${generatorHash()}`);
  const done = `${folder}.done`;
  if (!existsSync(done)) {
    rmSync(folder, { recursive: true, force: true });
    let characters = 0;
    for (const { path, text } of generateSpeeches(seed)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      characters += text.length;
      if (characters >= millions * 1e6) break;
    }
    writeFileSync(done, '');
  }
  return describe(`generated, ${millions} M`, [folder], true);
}

/** A corpus of real folders. */
export function realCorpus(folders: string[]): Promise<BenchCorpus> {
  return describe(folders.map((folder) => basename(folder)).join(' + '), folders, false);
}

/** The texts of a corpus as the index takes them in; what is no text is left out. */
export async function readTexts(folders: string[]): Promise<{ path: string; text: string; bytes: number }[]> {
  const texts: { path: string; text: string; bytes: number }[] = [];
  for (const { path } of (await listCorpus(folders, [])).files) {
    const content = readFileSync(path);
    try {
      texts.push({ path, text: decode(content).text, bytes: content.length });
    } catch {
      // the server leaves it out too, and says so
    }
  }
  return texts;
}

async function describe(name: string, folders: string[], isGenerated: boolean): Promise<BenchCorpus> {
  const texts = await readTexts(folders);
  if (texts.length === 0) throw new Error(`There are no speeches in ${name}.`);
  const hash = createHash('sha256');
  let characters = 0;
  let bytes = 0;
  for (const { path, text, bytes: size } of texts) {
    hash.update(basename(path)).update(text);
    characters += text.length;
    bytes += size;
  }
  const step = Math.max(1, Math.floor(texts.length / sampled));
  const sample = texts.filter((_one, i) => i % step === 0).map(({ text }) => text);
  const short = hash.digest('hex').slice(0, 12);
  return { name, folders, files: texts.length, characters, bytes, hash: short, isGenerated, sample };
}

/** A generator that writes something else has a folder of its own. */
function generatorHash(): string {
  const hash = createHash('sha256');
  for (const name of ['generator.ts', 'random.ts', 'words.ts'])
    hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 8);
}
