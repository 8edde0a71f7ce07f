import { trees as table } from './trees.ts';

/**
 * A tree that asks the same question of all branches of one depth (Kohavi 1994): the answers, yes being 1, are the
 * number of the leaf in binary, the first answer its highest digit.
 */
export interface Tree {
  /** Number of the sign asked for (`signs.ts`), and the value from which on the answer is yes, for each depth. */
  signs: readonly number[];
  from: readonly number[];
  /** What each leaf adds to the log odds. */
  leaves: readonly number[];
}

/**
 * Characters of a corpus from which on the trees are asked, some forty speeches. They were fitted to two million and more,
 * but save one key in twelve more than `certainty` down to forty thousand; below that they offer words where few voices
 * say a whole clause.
 */
export const leastForTrees = 100_000;

let present: readonly Tree[] | undefined;

/** The trees of the code: read when they are first asked for. */
export function presentTrees(): readonly Tree[] {
  present ??= readTrees(table);
  return present;
}

/**
 * The probability of a continuation in the light of its signs: what back-off says, put right by boosted trees (Friedman
 * 2001). `bench/suggestions` fits them to continuations that speeches of a corpus were offered, each left out and facing
 * older ones only.
 */
export function boosted(signs: ArrayLike<number>, trees = presentTrees()): number {
  let logOdds = signs[0];
  for (const tree of trees) logOdds += leafOf(tree, signs);
  return 1 / (1 + Math.exp(-logOdds));
}

function leafOf({ signs: asked, from, leaves }: Tree, signs: ArrayLike<number>): number {
  let leaf = 0;
  for (let depth = 0; depth < asked.length; depth++) leaf = 2 * leaf + (signs[asked[depth]] >= from[depth] ? 1 : 0);
  return leaves[leaf];
}

/** Reads trees as `trees.ts` writes them. */
function readTrees(text: string): Tree[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [questions, leaves] = line.split(' | ').map((part) => part.split(' '));
      const asked = questions.map((question) => question.split(':').map(Number));
      return {
        signs: asked.map(([sign]) => sign),
        from: asked.map(([, from]) => from),
        leaves: leaves.map((leaf) => Number(leaf) / 1000),
      };
    });
}
