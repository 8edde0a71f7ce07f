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
  /** One for all that is told: there are millions. */
  readonly #node: TextNode = { place: 0, depth: 0, parent: 0, count: 0, voices: 0, opens: 0, closes: 0, clauses: 0 };
  #top = 0;
  #count = 0;
  #openedSoFar = 0;
  // the latest place
  #place = 0;
  #reach = 0;
  #common = 0;
  #opens = 0;
  #ends = 0;

  /**
   * @param deepest most units that neighbours have in common
   * @param voices voices are numbered below this
   * @param onNode the node is another one after the call
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

  /**
   * One more place.
   *
   * @param reach length of its string: to the end of the clause, or as far as anybody looks
   * @param common units that it has in common with the place before it
   * @param voice number of the voice that speaks there
   * @param opens 1 where a clause begins there, else 0
   * @param ends 1 where a clause ends with its string, 0 where it goes on
   */
  add(place: number, reach: number, common: number, voice: number, opens: number, ends: number): void {
    this.#tellLatest(common);
    let first = this.#count - 1;
    let start = this.#place;
    let repeats = 0;
    let closes = this.#reach === common ? this.#ends : 0;
    let clauses = this.#opens & closes;
    let opened = this.#openedSoFar - this.#opens;
    while (this.#depths[this.#top] > common) {
      const top = this.#top;
      first = this.#firsts[top];
      start = this.#places[top];
      opened = this.#opened[top];
      closes = 0;
      clauses = 0;
      repeats = this.#pop(common);
    }
    if (this.#depths[this.#top] < common) {
      const top = ++this.#top;
      this.#depths[top] = common;
      this.#firsts[top] = first;
      this.#places[top] = start;
      this.#repeats[top] = repeats;
      this.#closes[top] = closes;
      this.#clauses[top] = clauses;
      this.#opened[top] = opened;
    }
    if (reach === common) {
      this.#closes[this.#top] += ends;
      this.#clauses[this.#top] += opens & ends;
    }
    let node = this.#top;
    while (node > 0 && this.#firsts[node] > this.#last[voice]) node--;
    this.#repeats[node]++;
    this.#last[voice] = this.#count++;
    this.#openedSoFar += opens;
    this.#place = place;
    this.#reach = reach;
    this.#common = common;
    this.#opens = opens;
    this.#ends = ends;
  }

  /** After the last place. */
  end(): void {
    this.#tellLatest(0);
    while (this.#top > 0) this.#pop(0);
  }

  /** The latest place's own string, where it goes further than what it has in common with its neighbours. */
  #tellLatest(common: number): void {
    const parent = Math.max(common, this.#common);
    if (this.#reach <= parent) return;
    const node = this.#node;
    node.place = this.#place;
    node.depth = this.#reach;
    node.parent = parent;
    node.count = 1;
    node.voices = 1;
    node.opens = this.#opens;
    node.closes = this.#ends;
    node.clauses = this.#opens & this.#ends;
    this.#onNode(node);
  }

  /** @returns repetitions of voices below the node, where they are not handed to an open one */
  #pop(common: number): number {
    const top = this.#top--;
    const depth = this.#depths[this.#top];
    const repeats = this.#repeats[top];
    const count = this.#count - this.#firsts[top];
    const node = this.#node;
    node.place = this.#places[top];
    node.depth = this.#depths[top];
    node.parent = Math.max(common, depth);
    node.count = count;
    node.voices = count - repeats;
    node.opens = this.#openedSoFar - this.#opened[top];
    node.closes = this.#closes[top];
    node.clauses = this.#clauses[top];
    this.#onNode(node);
    if (depth < common) return repeats;
    this.#repeats[this.#top] += repeats;
    return 0;
  }
}
