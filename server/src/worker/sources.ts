import { describeFileName } from '../corpus/fileNames.ts';
import type { Landmark, SourceSpeech } from '../index/segment.ts';
import { blanksIn } from '../speech/blanks.ts';
import { frontMatterOf, titleTold } from '../speech/frontMatter.ts';
import type { Section, Speech } from '../speech/model.ts';
import { parseSpeeches } from '../speech/parse.ts';
import type { Span } from '../util/span.ts';

/** The speeches and the junk of a file's text, as the index takes them in. `name` is the file's name. */
export function sourceSpeechesOf(text: string, name: string): { speeches: SourceSpeech[]; junk: Span[] } {
  const { speeches, junk } = parseSpeeches(text);
  const file = describeFileName(name);
  const title = titleTold(frontMatterOf(text));
  return {
    // what a template asks for is nobody's words
    junk: [...junk.map(({ start, end }) => ({ start, end })), ...blanksIn(text)].sort((a, b) => a.start - b.start),
    speeches: speeches.map((speech) => ({
      start: speech.span.start,
      end: speech.span.end,
      title: speech.title ?? title ?? file.title,
      date: speech.date ?? file.date,
      landmarks: landmarksOf(text, speech),
    })),
  };
}

/** Longest paragraph that counts as a set opening or closing, in code units. */
const mostCharacters = 60;

function landmarksOf(text: string, speech: Speech): Landmark[] {
  const paragraphs = paragraphsOf(text, speech.span).filter((span) => span.start !== speech.titleSpan?.start);
  const salutation = paragraphs
    .slice(0, 5)
    .findIndex((span) => /^[^。]{1,30}[：:！!]$/.test(text.slice(span.start, span.end)));
  const marks: Landmark[] = [];
  if (salutation >= 0) marks.push({ ...paragraphs[salutation], role: 'salutation' });
  for (const span of paragraphs.slice(salutation + 1, salutation + 3)) {
    marks.push({ ...firstSentence(text, span), role: 'opening' });
  }
  for (const section of headingsOf(speech.sections)) marks.push({ ...section.nameSpan, role: 'heading' });
  for (const span of paragraphs.slice(-2)) marks.push({ ...firstSentence(text, span), role: 'closing' });
  return marks.filter((mark) => mark.end - mark.start <= mostCharacters && mark.end > mark.start);
}

function headingsOf(sections: Section[]): Section[] {
  return sections.flatMap((section) => (section.kind === 'heading' ? [section, ...headingsOf(section.children)] : []));
}

/** The non-blank lines of a span, without the white space around them. */
function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const from = start + match.index + (match[0].length - match[0].trimStart().length);
    const to = start + match.index + match[0].trimEnd().length;
    if (to > from) found.push({ start: from, end: to });
  }
  return found;
}

function firstSentence(text: string, { start, end }: Span): Span {
  const stop = text.slice(start, end).search(/[。！？]/);
  return { start, end: stop < 0 ? end : start + stop + 1 };
}
