import type { Span } from '../util/span.ts';

interface Node {
  next: Map<number, Node>;
  /** Length of the longest phrase that ends here; 0 where none does. */
  length: number;
  fallback?: Node;
}

/** Finds many phrases in one pass (Aho & Corasick, "Efficient string matching", 1975). Phrases and texts are code units. */
export class PhraseMatcher {
  readonly #root: Node = { next: new Map(), length: 0 };

  constructor(phrases: Iterable<Uint16Array>) {
    for (const phrase of phrases) this.#add(phrase);
    this.#link();
  }

  /** Every stretch that the phrases cover, the longest at each end. Ends ascend; stretches may overlap. */
  *find(units: Uint16Array): Generator<Span> {
    let node = this.#root;
    for (let i = 0; i < units.length; i++) {
      node = this.#step(node, units[i]);
      if (node.length > 0) yield { start: i + 1 - node.length, end: i + 1 };
    }
  }

  #add(phrase: Uint16Array): void {
    let node = this.#root;
    for (const unit of phrase) {
      let child = node.next.get(unit);
      if (!child) {
        child = { next: new Map(), length: 0 };
        node.next.set(unit, child);
      }
      node = child;
    }
    node.length = phrase.length;
  }

  #link(): void {
    const queue: Node[] = [this.#root];
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i];
      for (const [unit, child] of node.next) {
        child.fallback = node.fallback ? this.#step(node.fallback, unit) : this.#root;
        child.length ||= child.fallback.length;
        queue.push(child);
      }
    }
  }

  #step(from: Node, unit: number): Node {
    let node: Node | undefined = from;
    while (node) {
      const child = node.next.get(unit);
      if (child) return child;
      node = node.fallback;
    }
    return this.#root;
  }
}
