import { Writer } from './generator.ts';
import { Random } from './random.ts';

/** Length of a draft in characters. */
export const draftLength = 5000;

/**
 * A draft as writers make them: a third taken from old speeches, a third taken and altered, a third new.
 * `texts` are some speeches of the corpus; the same seed gives the same draft.
 */
export function makeDraft(texts: readonly string[], seed: number): string {
  const random = new Random(seed);
  const writer = new Writer(seed + 7919);
  const paragraphs = ['关于明年工作的讲话', '', '同志们：'];
  let length = 0;
  for (let i = 0; length < draftLength; i++) {
    const paragraph = i % 3 === 2 ? newParagraph(writer) : takenParagraph(texts, random, i % 3 === 1);
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return paragraphs.join('\n').slice(0, draftLength);
}

/** The clauses of a draft that are worth looking for: four Hanzi or more between marks, each once. */
export function clausesOf(draft: string): string[] {
  return [...new Set(draft.match(/[一-龥]{4,}/g) ?? [])];
}

function newParagraph(writer: Writer): string {
  let text = '';
  while (text.length < 150) text += writer.sentence();
  return text;
}

function takenParagraph(texts: readonly string[], random: Random, altered: boolean): string {
  for (let attempt = 0; attempt < 50; attempt++) {
    const lines = random.pick(texts).split(/[\r\n]+/);
    const line = random.pick(lines).trim().slice(0, 200);
    if (line.length >= 40) return altered ? alter(line, random) : line;
  }
  return random.pick(texts).replaceAll(/\s+/g, '').slice(0, 200);
}

/** One character in twenty falls out or is another one. */
function alter(line: string, random: Random): string {
  return Array.from(line, (character) => (random.next() < 0.95 ? character : random.pick(['', '新', '再']))).join('');
}
