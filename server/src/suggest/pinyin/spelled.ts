/** A text that the letters before the cursor spell. */
export interface Spelled {
  text: string;
  /** How likely it is among others that it, or what it begins, is meant: not calibrated. */
  probability: number;
  /**
   * How much of that also counts for the texts that go on from it. Continuations are counted with what they begin, the
   * phrases of the table each for itself.
   */
  shared: number;
  /** Hanzi before the letters that were seen before it. */
  lead: number;
  /** Whether the draft says it further above. */
  isDraft: boolean;
}

/** Most texts that are weighed against each other. */
const mostWeighed = 40;
/** What is left of a text's probability when what goes on from it is taken off, at least. */
const leastOwn = 0.1;
/**
 * What an item is worth to who wants only its beginning, so that the rest is to be deleted; and to who wants more. Low,
 * so that a phrase that is said often stands beside the longest that goes on from it.
 */
const tooLong = 0.2;
const tooShort = 0.2;

/** The texts among which most likely is what is wanted, each further one for what those before it leave. */
export function chooseSpelled(candidates: Spelled[], most: number): Spelled[] {
  const waiting = [...candidates].sort((a, b) => b.probability - a.probability).slice(0, mostWeighed);
  const own = ownProbabilities(waiting);
  const reached = new Float64Array(waiting.length);
  const values = waiting.map((item) => Float64Array.from(waiting, (wanted) => value(item.text, wanted.text)));
  const chosen: Spelled[] = [];
  const left = new Set(waiting.keys());
  while (chosen.length < most && left.size > 0) {
    let best = -1;
    let bestGain = -1;
    for (const k of left) {
      let gain = 0;
      for (let w = 0; w < waiting.length; w++) gain += own[w] * Math.max(0, values[k][w] - reached[w]);
      if (gain > bestGain) [best, bestGain] = [k, gain];
    }
    left.delete(best);
    chosen.push(waiting[best]);
    for (let w = 0; w < waiting.length; w++) reached[w] = Math.max(reached[w], values[best][w]);
  }
  return chosen;
}

/** Of each text, how likely it is meant and nothing that goes on from it. */
function ownProbabilities(texts: Spelled[]): Float64Array {
  const own = Float64Array.from(texts, ({ probability }) => probability);
  const order = [...texts.keys()].sort((a, b) => (texts[a].text < texts[b].text ? -1 : 1));
  const open: number[] = [];
  for (const k of order) {
    while (open.length > 0 && !texts[k].text.startsWith(texts[open[open.length - 1]].text)) open.pop();
    if (open.length > 0) own[open[open.length - 1]] -= texts[k].shared;
    open.push(k);
  }
  return own.map((value, k) => Math.max(value, leastOwn * texts[k].probability));
}

/** What an item is worth to who wants a text. */
function value(item: string, wanted: string): number {
  if (item === wanted) return 1;
  if (wanted.startsWith(item)) return tooShort;
  return item.startsWith(wanted) ? tooLong : 0;
}
