/** The basic block of Hanzi. */
const firstHanzi = 0x4e00;
const hanziCount = 0x5200;
/** Input methods take both for 略 and 虐, in which no `ue` could be meant otherwise. */
const secondSpellings: Record<string, string> = { lve: 'lue', nve: 'nue' };

const nobody: ReadonlySet<number> = new Set();
const unread: readonly string[] = [];

/** How Hanzi are read: every reading of each, without tones, ü as v. */
export class Readings {
  readonly #syllables: (readonly string[])[] = new Array(hanziCount).fill(unread);
  readonly #bySyllable = new Map<string, Set<number>>();
  readonly #byBeginning = new Map<string, ReadonlySet<number>>();

  /** @param table lines `zhong 中重种…` */
  constructor(table: string) {
    for (const line of table.split('\n')) {
      const blank = line.indexOf(' ');
      if (blank < 0) continue;
      const syllable = line.slice(0, blank);
      this.#add(syllable, line.slice(blank + 1));
      if (syllable in secondSpellings) this.#add(secondSpellings[syllable], line.slice(blank + 1));
    }
  }

  /** The readings of a Hanzi (code unit); none where it is no Hanzi, or not known. */
  syllablesOf(unit: number): readonly string[] {
    return this.#syllables[unit - firstHanzi] ?? unread;
  }

  /** Whether letters spell a whole syllable. */
  isSyllable(letters: string): boolean {
    return this.#bySyllable.has(letters);
  }

  /** The Hanzi (code units) of which a reading begins with the letters, or is them. */
  beginningWith(letters: string, whole = false): ReadonlySet<number> {
    if (whole) return this.#bySyllable.get(letters) ?? nobody;
    let found = this.#byBeginning.get(letters);
    if (!found) {
      const all = new Set<number>();
      for (const [syllable, units] of this.#bySyllable) {
        if (syllable.startsWith(letters)) for (const unit of units) all.add(unit);
      }
      found = all;
      // the beginnings of some four hundred syllables: nothing else is worth remembering
      if (all.size > 0) this.#byBeginning.set(letters, found);
    }
    return found;
  }

  #add(syllable: string, hanzi: string): void {
    const units = new Set<number>();
    for (let k = 0; k < hanzi.length; k++) {
      const index = hanzi.charCodeAt(k) - firstHanzi;
      if (index < 0 || index >= hanziCount) continue;
      units.add(index + firstHanzi);
      this.#syllables[index] = [...this.#syllables[index], syllable];
    }
    this.#bySyllable.set(syllable, units);
  }
}
