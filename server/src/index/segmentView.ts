import { BadSegmentError, type SectionName, type SectionRow, sectionNames } from './format.ts';
import { GramFilter } from './gramFilter.ts';
import type { PagedFile } from './pageCache.ts';
import { PagedBits } from './pagedBits.ts';
import { PagedText } from './pagedText.ts';
import { PhraseTable } from './phraseTable.ts';
import { SegmentTables } from './segmentTables.ts';
import { SortedPlaces } from './sortedPlaces.ts';

const pagedSections: readonly SectionName[] = ['text', 'boundaries', 'entries', 'paragraphs', 'phrases'];

/** A segment as it is read: text and sorted places page by page, the small tables in memory. */
export class SegmentView {
  readonly text: PagedText;
  /** Whether a word ends before a place. */
  readonly boundaries: PagedBits;
  readonly entries: SortedPlaces;
  readonly paragraphs: SortedPlaces;
  readonly tables: SegmentTables;
  readonly phrases: PhraseTable;
  readonly #file: PagedFile;
  readonly #paged: readonly SectionRow[];

  /** @throws BadSegmentError where a section is missing, and what reading the tables throws */
  constructor(file: PagedFile, rows: readonly SectionRow[]) {
    const row = (name: SectionName): SectionRow => {
      const found = rows.find((one) => one.name === name);
      if (!found) throw new BadSegmentError(`${name} is missing`);
      return found;
    };
    const load = (name: SectionName): ArrayBuffer => {
      const { offset, bytes } = row(name);
      const copy = new Uint8Array(bytes);
      file.copy(offset, copy);
      return copy.buffer;
    };
    for (const name of sectionNames) row(name);
    this.#file = file;
    this.text = new PagedText(file, row('text'));
    this.boundaries = new PagedBits(file, row('boundaries'));
    this.tables = new SegmentTables(load);
    const filter = new GramFilter(new Uint32Array(load('grams')));
    const sorted = (name: 'entries' | 'paragraphs', fence: 'entryFence' | 'paragraphFence') =>
      new SortedPlaces({
        file,
        row: row(name),
        count: this.tables[name],
        fence: new Uint32Array(load(fence)),
        text: this.text,
        filter,
      });
    this.entries = sorted('entries', 'entryFence');
    this.paragraphs = sorted('paragraphs', 'paragraphFence');
    this.phrases = new PhraseTable(file, row('phrases'), new Uint32Array(load('phraseGroups')));
    this.#paged = pagedSections.map(row);
  }

  /** Reads ahead what is read page by page, some of it at each step, where there is room for all of it. */
  *fill(): Generator<undefined> {
    for (const { offset, bytes } of this.#paged) yield* this.#file.fill(offset, bytes);
  }

  close(): void {
    this.#file.close();
  }
}
