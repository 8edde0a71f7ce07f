import { firstHanzi, HanziSet, hanziCount } from './hanziSet.ts';

/** Input methods take both for 略 and 虐, where no `ue` could be meant otherwise. */
const secondSpellings: Record<string, string> = { lve: 'lue', nve: 'nue' };
/** Most sets that are kept of what was typed of late; those of single letters are kept besides. */
const mostSets = 256;

const unread: readonly string[] = [];
const none = new HanziSet([]);

/** How Hanzi are read: every reading of each, without tones, ü as v. */
export class Readings {
  readonly #syllables: (readonly string[])[] = new Array(hanziCount).fill(unread);
  /** The Hanzi of each syllable. */
  readonly #hanzi = new Map<string, string>();
  /** Of single letters: every beginning of a pattern asks for them. */
  readonly #initials = new Map<string, HanziSet>();
  /** Of longer beginnings and whole readings, those used last at the end. */
  readonly #sets = new Map<string, HanziSet>();

  /** @param table lines `zhong 中重种…` */
  constructor(table: string) {
    for (const line of table.split('\n')) {
      const blank = line.indexOf(' ');
      if (blank < 0) continue;
      const syllable = line.slice(0, blank);
      const hanzi = line.slice(blank + 1);
      this.#add(syllable, hanzi);
      if (syllable in secondSpellings) this.#add(secondSpellings[syllable], hanzi);
    }
    // the first letters that are typed need not wait for them
    for (const syllable of this.#hanzi.keys()) {
      if (!this.#initials.has(syllable[0])) this.#initials.set(syllable[0], this.#union(syllable[0]));
    }
  }

  /** The readings of a Hanzi (code unit); none where it is no Hanzi, or not known. */
  syllablesOf(unit: number): readonly string[] {
    return this.#syllables[unit - firstHanzi] ?? unread;
  }

  isSyllable(letters: string): boolean {
    return this.#hanzi.has(letters);
  }

  /** The Hanzi that are read so. */
  readAs(syllable: string): HanziSet {
    return this.#recent(`${syllable}.`, () => setOf([this.#hanzi.get(syllable) ?? '']));
  }

  /** The Hanzi of which a reading begins so. */
  beginningWith(letters: string): HanziSet {
    if (letters.length === 1) return this.#initials.get(letters) ?? none;
    return this.#recent(letters, () => this.#union(letters));
  }

  #union(letters: string): HanziSet {
    return setOf([...this.#hanzi].flatMap(([syllable, hanzi]) => (syllable.startsWith(letters) ? hanzi : [])));
  }

  #recent(key: string, make: () => HanziSet): HanziSet {
    const set = this.#sets.get(key) ?? make();
    this.#sets.delete(key);
    this.#sets.set(key, set);
    if (this.#sets.size > mostSets) this.#sets.delete(this.#sets.keys().next().value as string);
    return set;
  }

  #add(syllable: string, hanzi: string): void {
    this.#hanzi.set(syllable, hanzi);
    // most are read in one way, and share its list
    const only = [syllable];
    for (let k = 0; k < hanzi.length; k++) {
      const index = hanzi.charCodeAt(k) - firstHanzi;
      if (index < 0 || index >= hanziCount) continue;
      const known = this.#syllables[index];
      this.#syllables[index] = known.length === 0 ? only : [...known, syllable];
    }
  }
}

function setOf(texts: readonly string[]): HanziSet {
  return new HanziSet(unitsOf(texts));
}

function* unitsOf(texts: readonly string[]): Generator<number> {
  for (const text of texts) for (let k = 0; k < text.length; k++) yield text.charCodeAt(k);
}
