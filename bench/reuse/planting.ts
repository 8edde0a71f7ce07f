import type { Span } from '../../server/src/util/span.ts';
import { Random } from '../random.ts';
import { sentencesOf } from './alterations.ts';
import type { Level } from './levels.ts';
import { hanziIn, pickPassage, type SourceSpan } from './passages.ts';

/** A passage of the corpus in a draft, altered. Offsets are UTF-16 ones of the draft. */
export interface Planted extends Span {
  level: string;
  source: SourceSpan;
}

/** A text by somebody else, with what was planted in it. */
export interface PlantedDraft {
  text: string;
  cases: Planted[];
  /** Set phrases, which must not be found. */
  decoys: Span[];
}

export interface Ground {
  /** Texts of the corpus. */
  texts: readonly string[];
  /** Their numbers, folder by folder. */
  groups: readonly (readonly number[])[];
  /** Texts that drafts are made of. */
  backgrounds: readonly string[];
  /** Set phrases that many speeches of the corpus say. */
  decoys: readonly string[];
  /** Whether a passage is mostly made of such: then it is no case. */
  isStock(passage: string): boolean;
}

/** Paragraphs of a background that make a draft. */
const paragraphs = 14;
/** Share of paragraphs that something is planted in, and share of that which is a decoy. */
const plantedShare = 0.5;
const decoyShare = 0.2;
/** Fewer Hanzi are no passage any more: alterations may leave them. */
const fewest = 14;
const attempts = 200;

/** Drafts with so many cases, the levels in turn; the same in every run with that seed. */
export function plant(ground: Ground, levels: readonly Level[], wanted: number, seed: number): PlantedDraft[] {
  const random = new Random(seed);
  const drafts: PlantedDraft[] = [];
  let made = 0;
  for (let number = 0; made < wanted; number++) {
    const background = ground.backgrounds[number % ground.backgrounds.length];
    const draft: PlantedDraft = { text: '', cases: [], decoys: [] };
    for (const paragraph of background
      .split(/\s*[\r\n]+\s*/)
      .filter(Boolean)
      .slice(0, paragraphs)) {
      const sentences = sentencesOf(paragraph);
      const at = random.next() < plantedShare && sentences.length > 1 ? 1 + random.below(sentences.length - 1) : -1;
      for (const [i, sentence] of sentences.entries()) {
        if (i === at && ground.decoys.length > 0 && random.next() < decoyShare) plantDecoy(draft, ground, random);
        else if (i === at && made < wanted) plantCase(draft, ground, levels[made++ % levels.length], random);
        draft.text += sentence;
      }
      draft.text += '\n';
    }
    drafts.push(draft);
    if (number > 20 * wanted) throw new Error('The backgrounds have too few sentences to plant anything between.');
  }
  return drafts;
}

/** A passage that is not everybody's, and enough of which is left. @throws where there is none */
function plantCase(draft: PlantedDraft, { texts, groups, isStock }: Ground, level: Level, random: Random): void {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const source = pickPassage(texts, groups, level.lengths, random);
    const passage = texts[source.text].slice(source.start, source.end);
    const altered = level.alter(passage, random);
    if (isStock(passage) || hanziIn(altered) < fewest) continue;
    draft.cases.push({ ...appended(draft, altered), level: level.name, source });
    return;
  }
  throw new Error('The corpus has hardly a passage that is not made of set phrases.');
}

function plantDecoy(draft: PlantedDraft, { decoys }: Ground, random: Random): void {
  draft.decoys.push(appended(draft, random.pick(decoys)));
  draft.text += '。';
}

function appended(draft: PlantedDraft, text: string): Span {
  const start = draft.text.length;
  draft.text += text;
  return { start, end: draft.text.length };
}
