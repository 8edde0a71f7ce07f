import type { Corpus, Place, SpeechInfo } from '../index/questions.ts';
import { sectionPath } from '../speech/sectionPath.ts';
import { corpusFile } from './corpusFiles.ts';

/** A match in its source, with what stands around it in the same paragraph. */
export interface Passage {
  speech: SpeechInfo | undefined;
  /** Names of the headings that the place stands under, outermost first. */
  sections: string[];
  before: string;
  match: string;
  after: string;
}

/**
 * @param reach code units shown on either side of the match, cut at the paragraph's ends; an ellipsis says where more
 *   stands there
 */
export function passageAt(corpus: Corpus, start: Place, end: Place, reach: number): Passage {
  const { uri, offset } = corpus.locate(start);
  const { text, parsed } = corpusFile(corpus, uri);
  const from = offset - Math.min(reach, offset);
  const to = offset + (end - start);
  const before = text.slice(from, offset);
  const after = text.slice(to, to + reach);
  const lead = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const trail = after.split(/[\r\n]/, 1)[0];
  const { sections } = sectionPath(parsed, offset);
  return {
    // a match may begin with the indentation of a speech's first line
    speech: corpus.speechAt(start) ?? corpus.speechAt(end - 1),
    sections: sections.filter((section) => section.kind === 'heading').map((section) => section.name),
    before: (lead.length === before.length && from > 0 ? '…' : '') + lead.trimStart(),
    match: corpus.text(start, end),
    after: trail.length === reach ? `${trail}…` : trail.trimEnd(),
  };
}
