import { pathToFileURL } from 'node:url';
import { readTexts } from '../corpora.ts';
import type { Ours } from '../ours.ts';
import { Random } from '../random.ts';
import { median, timed } from '../statistics.ts';
import { sharedAnyway } from './common.ts';
import { setPhrases } from './decoys.ts';
import { ExactClauses } from './detectors/clauses.ts';
import type { Detection, Detector } from './detectors/detector.ts';
import { DolosFragments } from './detectors/dolos.ts';
import { OurReuse } from './detectors/ours.ts';
import { WinnowedPassages } from './detectors/winnowed.ts';
import { type Difficulty, levels } from './levels.ts';
import { plant } from './planting.ts';
import { type ReuseScores, Truth } from './scoring.ts';

export interface Result {
  name: string;
  scores: ReuseScores;
  /** Milliseconds that a draft takes, at the median. */
  time: number;
}

/** How all detectors did on the same drafts. */
export interface Comparison {
  difficulty: Difficulty;
  drafts: number;
  cases: number;
  decoys: number;
  results: Result[];
}

export interface ComparisonOptions {
  folders: readonly string[];
  backgrounds: readonly string[];
  /** Cases of each difficulty. */
  cases: number;
  seed: number;
}

/** Plants cases of both difficulties, and lets ours and the rivals find them. */
export async function compare(
  ours: Ours,
  { folders, backgrounds, cases, seed }: ComparisonOptions,
  say: (what: string) => void,
): Promise<Comparison[]> {
  const files = await Promise.all(folders.map((folder) => readTexts([folder])));
  const paths = files.flat().map(({ path }) => pathToFileURL(path).href);
  const texts = files.flat().map(({ text }) => text);
  let number = 0;
  const groups = files.map((some) => some.map(() => number++));
  const decoys = setPhrases(texts, groups, ours.corpus, new Random(seed));
  const detectors = detectorsFor(ours, paths, texts, say);
  const found: Comparison[] = [];
  for (const difficulty of ['easy', 'hard'] as const) {
    const drafts = plant({ texts, groups, backgrounds, decoys }, levels[difficulty], cases, seed);
    const truth = new Truth(drafts, sharedAnyway(drafts, texts), texts);
    const results: Result[] = [];
    for (const detector of detectors) {
      say(`${difficulty}: ${detector.name}`);
      const answers: Detection[][] = [];
      const times: number[] = [];
      for (const { text } of drafts) times.push(await timed(() => answers.push(detector.find(text))));
      results.push({ name: detector.name, scores: truth.score(answers), time: median(times) });
    }
    found.push({ difficulty, drafts: drafts.length, cases: truth.cases, decoys: truth.decoys, results });
  }
  return found;
}

/** Ready to be asked. */
function detectorsFor(
  { corpus }: Ours,
  paths: readonly string[],
  texts: readonly string[],
  say: (what: string) => void,
): Detector[] {
  const numbers = new Map(paths.map((path, number) => [path, number]));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const all: Detector[] = [
    new OurReuse(corpus, numbers),
    new WinnowedPassages(),
    new ExactClauses(corpus, numbers),
    new DolosFragments(),
  ];
  const detectors = all.filter(({ most = Number.POSITIVE_INFINITY }) => characters <= most);
  for (const detector of detectors) {
    say(`${detector.name} gets ready`);
    detector.build(texts);
  }
  return detectors;
}
