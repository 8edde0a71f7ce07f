import { blankOfPast } from '../../speech/blanks.ts';
import { splitLines } from '../../speech/lines.ts';
import type { Section, Speech } from '../../speech/model.ts';
import type { Layout } from '../../speech/occasions/template.ts';
import { ordinalAt } from '../../speech/ordinals.ts';
import { isSalutation } from '../../speech/salutations.ts';
import type { Span } from '../../util/span.ts';
import { markerAt } from './markers.ts';

/** Lines at the top of a speech in which its salutation is looked for. */
const mostAbove = 8;
/** Hearers that no list names: `各位老人家：`. */
const addresses = /^(各位|尊敬的|亲爱的)[^。]{1,40}[：:！!]$/;

/**
 * A past speech without its words: title, salutation, headings and points, each to be filled in anew.
 *
 * @param text the file that holds the speech
 */
export function pastOutline(text: string, { title, span, sections }: Speech): Layout {
  const layout = new LayoutBuilder();
  if (title) layout.blank(title).breakLine(2);
  const salutation = salutationOf(text, span);
  if (salutation) layout.say(salutation).breakLine(2);
  addSections(layout, sections);
  return layout.finish();
}

function addSections(layout: LayoutBuilder, sections: Section[]): void {
  for (const [index, { kind, level, name, children }] of sections.entries()) {
    // points go on in their paragraph, each heading has a line of its own
    if (kind === 'heading' && level === 1 && index > 0) layout.breakLine(2);
    else if (kind === 'heading') layout.breakLine(1);
    else if (sections[index - 1]?.kind !== 'point') layout.breakLine(1);
    const opening = openingOf(name);
    layout.say(opening).blank(name.slice(opening.length));
    if (kind === 'point') layout.say('。');
    addSections(layout, children);
  }
}

/** What a heading or a point is counted by: it stays, what follows is written anew. */
function openingOf(name: string): string {
  const ordinal = ordinalAt(name, 0, name.length);
  return ordinal ? name.slice(0, ordinal.end) : (markerAt(name, 0, name.length)?.text ?? '');
}

function salutationOf(text: string, { start, end }: Span): string | undefined {
  const head = text.slice(start, Math.min(end, start + 1000));
  return splitLines(head)
    .slice(0, mostAbove)
    .map((line) => head.slice(line.start, line.end))
    .find((line) => isSalutation(line) || addresses.test(line));
}

class LayoutBuilder {
  #text = '';
  readonly #blanks: Span[] = [];

  say(words: string): this {
    this.#text += words;
    return this;
  }

  /** Words that are to be replaced: unmarked, those passed over would pass for the new speech's own. */
  blank(words: string): this {
    if (words === '') return this;
    const blank = blankOfPast(words);
    this.#blanks.push({ start: this.#text.length, end: this.#text.length + blank.length });
    return this.say(blank);
  }

  /** At least so many line ends, where anything stands before. */
  breakLine(ends: number): this {
    if (this.#text === '') return this;
    const there = this.#text.length - this.#text.trimEnd().length;
    return this.say('\n'.repeat(Math.max(0, ends - there)));
  }

  finish(): Layout {
    return { text: `${this.#text.trimEnd()}\n`, blanks: this.#blanks };
  }
}
