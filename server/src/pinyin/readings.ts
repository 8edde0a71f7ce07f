import { firstHanzi, HanziSet, hanziCount } from './hanziSet.ts';

/** Input methods take both for 略 and 虐, where no `ue` could be meant otherwise. */
const secondSpellings: Record<string, string> = { lve: 'lue', nve: 'nue' };
/** Most sets that are kept: those of the initials and of what was typed of late. */
const mostSets = 256;

const unread: readonly string[] = [];

/** How Hanzi are read: every reading of each, without tones, ü as v. */
export class Readings {
  readonly #syllables: (readonly string[])[] = new Array(hanziCount).fill(unread);
  /** The Hanzi of each syllable. */
  readonly #hanzi = new Map<string, string>();
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
    for (const syllable of this.#hanzi.keys()) this.beginningWith(syllable[0]);
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
    return this.#set(`${syllable}.`, () => this.#hanzi.get(syllable) ?? '');
  }

  /** The Hanzi of which a reading begins so. */
  beginningWith(letters: string): HanziSet {
    return this.#set(letters, () =>
      [...this.#hanzi].map(([syllable, hanzi]) => (syllable.startsWith(letters) ? hanzi : '')).join(''),
    );
  }

  #set(key: string, hanzi: () => string): HanziSet {
    const known = this.#sets.get(key);
    if (known) return known;
    const set = new HanziSet(Array.from(hanzi(), (char) => char.charCodeAt(0)));
    if (this.#sets.size >= mostSets) this.#sets.clear();
    this.#sets.set(key, set);
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
