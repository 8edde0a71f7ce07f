import * as l10n from '@vscode/l10n';
import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Corpus, Place } from '../index/questions.ts';
import { escapeMarkdown, fileLink } from '../lsp/markdown.ts';
import { fileRange } from '../sources/corpusFiles.ts';
import { passageAt } from '../sources/passage.ts';
import { titleOf } from '../sources/titleOf.ts';
import type { Years } from '../suggest/years.ts';

/** Code units shown on either side of a match. */
const reach = 60;

/** Longest title beside an item of a list, in code units: the words offered need the room. */
const longestTitle = 10;

/** `3 speeches · 2016–23 · title`, for the side of a list's item: the title last, which is cut where there is no room. */
export function sourceLine(corpus: Corpus, place: Place, documents: number, years?: Years): string | undefined {
  const speech = corpus.speechAt(place);
  if (!speech) return undefined;
  const { title, date } = speech;
  const name = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
  if (documents > 1)
    return [l10n.t('{0} speeches', documents), years && yearSpan(years), name].filter(Boolean).join(' · ');
  const year = date?.slice(0, 4);
  return year && !name.includes(year) ? `${year} · ${name}` : name;
}

/** `2016–23`, or `2023` where all was said in one year. */
function yearSpan({ first, last }: Years): string {
  if (first === last) return `${first}`;
  const sameCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return `${first}–${sameCentury ? `${last}`.slice(2) : last}`;
}

/** The passage around `[start, end)` with the match marked, and below it where it stands and how many others say it. */
export function passageText(
  corpus: Corpus,
  start: Place,
  end: Place,
  documents: number,
  markdown: boolean,
  years?: Years,
): MarkupContent {
  const { speech, sections, before, match, after } = passageAt(corpus, start, end, reach);
  const title = speech ? titleOf(speech) : '';
  const others = documents > 1 ? l10n.t('said by {0} other speeches', documents - 1) : '';
  const when = documents > 1 && years ? yearsText(years) : '';
  if (!markdown) {
    const value = [`${before}【${match}】${after}`, title, sections.join(' › '), others, when]
      .filter(Boolean)
      .join('\n');
    return { kind: MarkupKind.PlainText, value };
  }
  const { uri, start: position } = fileRange(corpus, start, end);
  const path = sections.map(escapeMarkdown).join(' › ');
  const lines = [
    markedPassage(before, match, after),
    [fileLink(title, uri, position), path, others, when].filter(Boolean).join('  \n'),
  ];
  return { kind: MarkupKind.Markdown, value: lines.join('\n\n') };
}

function yearsText({ first, last }: Years): string {
  return first === last ? l10n.t('all in {0}', first) : l10n.t('first in {0}, last in {1}', first, last);
}

/** The match in bold. Marks at its ends stay outside: beside Hanzi Markdown takes no asterisk next to a mark for one. */
function markedPassage(before: string, match: string, after: string): string {
  const [, lead = '', words = match, trail = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(match) ?? [];
  const bold = words === '' ? '' : `**${escapeMarkdown(words)}**`;
  return `${escapeMarkdown(before + lead)}${bold}${escapeMarkdown(trail + after)}`;
}
