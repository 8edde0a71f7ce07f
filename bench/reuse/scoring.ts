import { overlaps, type Span } from '../../server/src/util/span.ts';
import { copiesOf, toOwnSource } from './copies.ts';
import { counted, hanziCounter } from './counting.ts';
import type { Detection } from './detectors/detector.ts';
import { type Aligned, detects, type PanScores, panScores } from './pan.ts';
import { hanziIn } from './passages.ts';
import type { PlantedDraft } from './planting.ts';
import { covered } from './spans.ts';

/** What has no larger share of Hanzi of its own is mostly what the background shares with the corpus anyway. */
const mostlyShared = 0.2;

export interface LevelScore {
  name: string;
  cases: number;
  /** Share of the cases' Hanzi that were found, whatever source was named. */
  recall: number;
}

export interface ReuseScores extends PanScores {
  levels: LevelScore[];
  /** Of the cases that were found, those of which the right source was named. */
  sourceRight: number;
  /** Detections that touch nothing planted, for 1,000 characters of background. */
  alarms: number;
  /** Set phrases that were found, though half of one is enough. */
  decoys: number;
}

/** What the answers are held against; made once for all detectors. */
export class Truth {
  readonly #drafts: readonly PlantedDraft[];
  readonly #counters: ((offset: number) => number)[];
  readonly #sourceCounters: (text: number) => (offset: number) => number;
  readonly #cases: (Aligned & { level: string; copies: ReturnType<typeof copiesOf>[number] })[];

  /** @param shared what each draft shares with the corpus anyway, in UTF-16 offsets */
  constructor(drafts: readonly PlantedDraft[], shared: readonly (readonly Span[])[], texts: readonly string[]) {
    this.#drafts = drafts;
    this.#counters = drafts.map(({ text }, draft) => hanziCounter(text, shared[draft]));
    this.#sourceCounters = remembered((text) => hanziCounter(texts[text]));
    const planted = drafts.flatMap(({ cases }, draft) => cases.map((one) => ({ ...one, draft })));
    const copies = copiesOf(
      planted.map(({ source }) => source),
      texts,
    );
    this.#cases = planted.map(({ draft, level, start, end }, number) => {
      const [{ text, ...source }] = copies[number];
      const passage = counted(this.#counters[draft], { start, end });
      return { draft, passage, text, source, level, copies: copies[number] };
    });
  }

  get cases(): number {
    return this.#cases.length;
  }

  get decoys(): number {
    return this.#drafts.reduce((sum, { decoys }) => sum + decoys.length, 0);
  }

  /** @param found for each draft */
  score(found: readonly (readonly Detection[])[]): ReuseScores {
    let alarms = 0;
    let decoys = 0;
    const detections: Aligned[] = [];
    for (const [draft, { text, cases, decoys: phrases }] of this.#drafts.entries()) {
      decoys += phrases.filter((one) => covered(one, found[draft]) >= (one.end - one.start) / 2).length;
      for (const one of found[draft]) {
        const passage = counted(this.#counters[draft], one);
        if (passage.start === passage.end) continue;
        const source = counted(this.#sourceCounters(one.text), one.source);
        if (![...cases, ...phrases].some((some) => overlaps(some, one))) {
          const own = (passage.end - passage.start) / hanziIn(text.slice(one.start, one.end));
          if (own <= mostlyShared) continue;
          alarms++;
          // of what is shared anyway, neither side is wrong
          source.end = source.start + own * (source.end - source.start);
        }
        detections.push(this.#moved({ draft, passage, text: one.text, source }));
      }
    }
    return {
      ...panScores(this.#cases, detections),
      levels: this.#levels(detections),
      sourceRight: this.#sourceRight(detections),
      alarms: (1000 * alarms) / this.#backgroundLength(),
      decoys,
    };
  }

  #moved(detection: Aligned): Aligned {
    const one = this.#cases.find(
      (one) => touchInDraft(detection, one) && toOwnSource(detection, one.copies) !== detection,
    );
    return one ? toOwnSource(detection, one.copies) : detection;
  }

  #levels(detections: readonly Aligned[]): LevelScore[] {
    const names = [...new Set(this.#cases.map(({ level }) => level))];
    return names.map((name) => {
      const cases = this.#cases.filter(({ level }) => level === name);
      let hanzi = 0;
      let hit = 0;
      for (const { draft, passage } of cases) {
        hanzi += passage.end - passage.start;
        hit += covered(
          passage,
          detections.filter((one) => one.draft === draft).map((one) => one.passage),
        );
      }
      return { name, cases: cases.length, recall: hit / hanzi };
    });
  }

  #sourceRight(detections: readonly Aligned[]): number {
    const found = this.#cases.filter((one) => detections.some((detection) => touchInDraft(detection, one)));
    const right = found.filter((one) => detections.some((detection) => detects(detection, one)));
    return right.length / found.length;
  }

  #backgroundLength(): number {
    let sum = 0;
    for (const { text, cases, decoys } of this.#drafts) {
      sum += text.length;
      for (const { start, end } of [...cases, ...decoys]) sum -= end - start;
    }
    return sum;
  }
}

function touchInDraft(a: Aligned, b: Aligned): boolean {
  return a.draft === b.draft && overlaps(a.passage, b.passage);
}

function remembered<T>(make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
