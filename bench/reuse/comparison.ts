import type { Ours } from '../ours.ts';
import { median, timed } from '../statistics.ts';
import { sharedAnyway } from './common.ts';
import { ExactClauses } from './detectors/clauses.ts';
import type { Detection, Detector } from './detectors/detector.ts';
import { DolosFragments } from './detectors/dolos.ts';
import { NumberedTexts } from './detectors/numberedTexts.ts';
import { OurReuse } from './detectors/ours.ts';
import { WinnowedPassages } from './detectors/winnowed.ts';
import { groundOf, type IndexedGround } from './ground.ts';
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
  const ground = await groundOf(folders, backgrounds, ours.corpus, seed);
  const { texts } = ground;
  const detectors = detectorsFor(ours, ground, say);
  const found: Comparison[] = [];
  for (const difficulty of ['easy', 'hard'] as const) {
    const drafts = plant(ground, levels[difficulty], cases, seed);
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
function detectorsFor({ corpus }: Ours, { texts, numbers }: IndexedGround, say: (what: string) => void): Detector[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const indexed = new NumberedTexts(corpus, numbers);
  const all: Detector[] = [
    new OurReuse(indexed),
    new WinnowedPassages(),
    new ExactClauses(indexed),
    new DolosFragments(),
  ];
  const detectors = all.filter(({ most = Number.POSITIVE_INFINITY }) => characters <= most);
  for (const detector of detectors) {
    say(`${detector.name} gets ready`);
    detector.build(texts);
  }
  return detectors;
}
