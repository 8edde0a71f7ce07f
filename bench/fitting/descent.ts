import { Random } from '../random.ts';

/** What is fitted: some weights, and what a case costs with them. */
export interface Model<Case> {
  /** Number of weights. */
  size: number;
  /** Nats that a case costs. @param slope its slope by each weight is added to this, where it is wanted */
  cost(one: Case, weights: Float64Array, slope?: Float64Array): number;
}

const batch = 512;
const rate = 0.02;
/** How long the averages of the slope and of its square remember. */
const memory = { slope: 0.9, square: 0.999 };
/** Pull of each weight towards 0: those that are seldom asked for stay near it. */
const decay = 1e-6;

/**
 * The weights with which the cases cost least: maximum likelihood, by Adam (Kingma and Ba 2015). The same in every run.
 *
 * @param epochs times that all cases are looked at: few cases want many
 */
export function fit<Case>(model: Model<Case>, cases: readonly Case[], epochs = 30): Float64Array {
  const weights = new Float64Array(model.size);
  const slopes = new Float64Array(model.size);
  const squares = new Float64Array(model.size);
  const random = new Random(1);
  const order = [...cases];
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    // half the time at full pace, then slower and slower
    const pace = rate * Math.min(1, 2 * (1 - epoch / epochs));
    for (let from = 0; from < order.length; from += batch) {
      const part = order.slice(from, from + batch);
      const slope = new Float64Array(model.size);
      for (const one of part) model.cost(one, weights, slope);
      steps++;
      for (let i = 0; i < model.size; i++) {
        const own = slope[i] / part.length + decay * weights[i];
        slopes[i] = memory.slope * slopes[i] + (1 - memory.slope) * own;
        squares[i] = memory.square * squares[i] + (1 - memory.square) * own * own;
        const mean = slopes[i] / (1 - memory.slope ** steps);
        weights[i] -= (pace * mean) / (Math.sqrt(squares[i] / (1 - memory.square ** steps)) + 1e-8);
      }
    }
  }
  return weights;
}

/** Nats that a case costs on average. */
export function meanCost<Case>(model: Model<Case>, cases: readonly Case[], weights: Float64Array): number {
  return cases.reduce((sum, one) => sum + model.cost(one, weights), 0) / cases.length;
}

/** Fisher and Yates. */
function shuffle<T>(all: T[], random: Random): void {
  for (let i = all.length - 1; i > 0; i--) {
    const other = random.below(i + 1);
    [all[i], all[other]] = [all[other], all[i]];
  }
}
