import type { Corpus } from '../../server/src/index/questions.ts';
import { blocksOf } from '../../server/src/reuse/blocks.ts';
import { trimmed } from '../../server/src/reuse/boundaries.ts';
import { type Candidate, sharedHanzi } from '../../server/src/reuse/candidates.ts';
import { compareBlock } from '../../server/src/reuse/compareBlock.ts';
import { evidenceOf } from '../../server/src/reuse/evidence.ts';
import { withoutOwnWords } from '../../server/src/reuse/ownWords.ts';
import { SeedMemory } from '../../server/src/reuse/seedMemory.ts';
import { type Signs, signsOf, strengthOf } from '../../server/src/reuse/strength.ts';
import { headOf } from '../../server/src/speech/head.ts';
import { parseSpeeches } from '../../server/src/speech/parse.ts';
import { blanked } from '../../server/src/util/blank.ts';
import type { Span } from '../../server/src/util/span.ts';
import type { SignedCase } from '../fitting/logistic.ts';
import type { PlantedDraft } from './planting.ts';
import { covered } from './spans.ts';

/** A stretch of a draft that could come from the corpus: whether it was planted, and what speaks for that. */
export interface CandidateCase extends SignedCase {
  /** How it was altered; undefined of what agrees by chance. */
  level: string | undefined;
  /** What the code makes of it now. */
  strength: number;
}

/** What is fitted: the evidence, which all else is held against, and the signs of `strength.ts`. */
export const signNames = [
  'evidence',
  'inOrder',
  'longestRun',
  'opens',
  'closes',
  'jumps',
  'skipped',
  'longestGap',
] as const satisfies readonly ('evidence' | keyof Signs)[];

/** More evidence is beyond doubt: a page taken over must not decide what a point of it is worth for a sentence. */
const mostEvidence = 40;
/** Fewer shared Hanzi are never reported. */
const fewest = 12;

/**
 * The best stretch of each planted passage, and all that agree by chance, which are not what the background `shared` with
 * the corpus anyway. `seen` are those known from other drafts of the same background.
 */
export function candidateCasesOf(
  draft: PlantedDraft,
  shared: readonly Span[],
  corpus: Corpus,
  seen: Set<string>,
): CandidateCase[] {
  const silent = parseSpeeches(draft.text).speeches.map((speech) => headOf(draft.text, speech));
  const text = blanked(draft.text, silent);
  const planted = new Map<Span, CandidateCase>();
  const chance: CandidateCase[] = [];
  for (const { start, end } of blocksOf(text)) {
    const compared = compareBlock(text.slice(start, end), corpus, {}, new SeedMemory());
    const isEnough = (piece: Candidate) => sharedHanzi(piece) >= fewest;
    for (const piece of compared.candidates.flatMap((one) => withoutOwnWords(one, isEnough))) {
      const candidate = trimmed(piece, compared.text);
      if (!isEnough(candidate)) continue;
      const { offsets } = compared.text;
      const stretch = { start: start + offsets[candidate.start], end: start + offsets[candidate.end - 1] + 1 };
      const share = (some: readonly Span[]) => covered(stretch, some) / (stretch.end - stretch.start);
      const evidence = evidenceOf(candidate, compared.novelty, compared.rareness);
      const signs: Record<string, number> = {
        evidence: Math.min(mostEvidence, evidence),
        ...signsOf(candidate, compared.novelty, compared.text),
      };
      const one = {
        signs: Float32Array.from(signNames, (name) => signs[name]),
        strength: strengthOf(candidate, evidence, compared.novelty, compared.text),
      };
      const origin = draft.cases.find((some) => share([some]) > 0.5);
      if (origin) {
        const known = planted.get(origin);
        if (!known || known.strength < one.strength) planted.set(origin, { ...one, right: true, level: origin.level });
      } else if (share([...draft.cases, ...draft.decoys]) === 0 && share(shared) < 0.5) {
        const words = draft.text.slice(stretch.start, stretch.end);
        if (!seen.has(words)) chance.push({ ...one, right: false, level: undefined });
        seen.add(words);
      }
    }
  }
  return [...planted.values(), ...chance];
}
