/** A string that occurs more than once and can go on in more than one way, or the whole of a place's own string. */
export interface TextNode {
  /** One of the places where it stands. */
  place: number;
  /** Its length. */
  depth: number;
  /** Length of the node that it goes on from; 0 where there is none. */
  parent: number;
  /** How often it stands in the text. */
  count: number;
  /** How many distinct voices say it. */
  voices: number;
  /** How often a clause begins with it. */
  opens: number;
  /** How often a clause ends with it. */
  closes: number;
  /** How often it is a clause by itself. */
  clauses: number;
}

/** A place in the sorted order. */
export interface SortedPlace {
  place: number;
  /** Length of its string: to the end of the clause, or as far as anybody looks. */
  reach: number;
  /** Units that it has in common with the place before it. */
  common: number;
  /** Number of the voice that speaks there. */
  voice: number;
  /** Whether a clause begins there. */
  opens: boolean;
}

/**
 * Walks the nodes of a suffix tree from places in sorted order and what neighbours have in common (Abouelhoda, Kurtz
 * and Ohlebusch, "Replacing suffix trees with enhanced suffix arrays", 2004), and counts the voices below each (Hui,
 * "Color set size problem", 1992): each repetition of a voice is taken off where its two places meet.
 */
export class LcpIntervals {
  readonly #onNode: (node: TextNode) => void;
  /** For each voice the number of its latest place. */
  readonly #last: Int32Array;
  // the open nodes, each within the one before it
  readonly #depths: Int32Array;
  readonly #firsts: Int32Array;
  readonly #places: Float64Array;
  readonly #repeats: Int32Array;
  readonly #closes: Int32Array;
  readonly #clauses: Int32Array;
  /** Clauses begun before the node's first place. */
  readonly #opened: Int32Array;
  #top = 0;
  #count = 0;
  #openedSoFar = 0;
  #latest: SortedPlace | undefined;

  /**
   * @param deepest most units that neighbours have in common
   * @param voices voices are numbered below this
   */
  constructor(deepest: number, voices: number, onNode: (node: TextNode) => void) {
    this.#onNode = onNode;
    this.#last = new Int32Array(voices).fill(-1);
    this.#depths = new Int32Array(deepest + 2);
    this.#firsts = new Int32Array(deepest + 2);
    this.#places = new Float64Array(deepest + 2);
    this.#repeats = new Int32Array(deepest + 2);
    this.#closes = new Int32Array(deepest + 2);
    this.#clauses = new Int32Array(deepest + 2);
    this.#opened = new Int32Array(deepest + 2);
  }

  /** One more place. */
  add(next: SortedPlace): void {
    const { common, voice, opens } = next;
    const latest = this.#latest;
    this.#tellLatest(common);
    let first = this.#count - 1;
    let place = latest?.place ?? 0;
    let repeats = 0;
    let closes = latest?.reach === common ? 1 : 0;
    let clauses = latest?.opens ? closes : 0;
    let opened = this.#openedSoFar - (latest?.opens ? 1 : 0);
    while (this.#depths[this.#top] > common) {
      const top = this.#top;
      first = this.#firsts[top];
      place = this.#places[top];
      opened = this.#opened[top];
      closes = 0;
      clauses = 0;
      repeats = this.#pop(common);
    }
    if (this.#depths[this.#top] < common) {
      const top = ++this.#top;
      this.#depths[top] = common;
      this.#firsts[top] = first;
      this.#places[top] = place;
      this.#repeats[top] = repeats;
      this.#closes[top] = closes;
      this.#clauses[top] = clauses;
      this.#opened[top] = opened;
    }
    if (next.reach === common) {
      this.#closes[this.#top]++;
      if (opens) this.#clauses[this.#top]++;
    }
    let node = this.#top;
    while (node > 0 && this.#firsts[node] > this.#last[voice]) node--;
    this.#repeats[node]++;
    this.#last[voice] = this.#count++;
    if (opens) this.#openedSoFar++;
    this.#latest = next;
  }

  /** After the last place. */
  end(): void {
    this.#tellLatest(0);
    while (this.#top > 0) this.#pop(0);
  }

  /** The latest place's own string, where it goes further than what it has in common with its neighbours. */
  #tellLatest(common: number): void {
    if (!this.#latest) return;
    const { place, reach, opens } = this.#latest;
    const parent = Math.max(common, this.#latest.common);
    if (reach <= parent) return;
    const own = opens ? 1 : 0;
    this.#onNode({ place, depth: reach, parent, count: 1, voices: 1, opens: own, closes: 1, clauses: own });
  }

  /** @returns repetitions of voices below the node, where they are not handed to an open one */
  #pop(common: number): number {
    const top = this.#top--;
    const depth = this.#depths[this.#top];
    const repeats = this.#repeats[top];
    const count = this.#count - this.#firsts[top];
    this.#onNode({
      place: this.#places[top],
      depth: this.#depths[top],
      parent: Math.max(common, depth),
      count,
      voices: count - repeats,
      opens: this.#openedSoFar - this.#opened[top],
      closes: this.#closes[top],
      clauses: this.#clauses[top],
    });
    if (depth < common) return repeats;
    this.#repeats[this.#top] += repeats;
    return 0;
  }
}
