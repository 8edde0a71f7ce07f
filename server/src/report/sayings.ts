import * as l10n from '@vscode/l10n';
import type { Corpus } from '../index/questions.ts';
import type { PageView } from '../protocol/pageView.ts';
import type { SaidIn, Sayings } from '../protocol/sayings.ts';
import { fileRange } from '../sources/corpusFiles.ts';
import { sentenceAt } from '../sources/sentence.ts';
import { type UsesOptions, usesOf } from '../sources/uses.ts';
import { type Html, html } from '../util/html.ts';
import { opening } from './body.ts';
import { style } from './style.ts';

/**
 * How a phrase was said over the years; undefined where no past speech says it. A step for each speech: its file is read
 * from the index and parsed.
 */
export function* sayingsOf(
  phrase: string,
  corpus: Corpus,
  options: UsesOptions,
): Generator<undefined, Sayings | undefined> {
  const { uses, count, isSample } = usesOf(phrase, corpus, options);
  if (uses.length === 0) return undefined;
  const told: SaidIn[] = [];
  for (const { speech, place, times } of uses) {
    const { title, date } = speech;
    const end = place + phrase.length;
    const { uri, ...range } = fileRange(corpus, place, end);
    told.push({ title, ...(date && { date }), ...sentenceAt(corpus, place, end), times, place: { uri, range } });
    yield;
  }
  return { phrase, uses: told, count, isSample };
}

/** The same to be read: year by year, each sentence with the phrase marked. */
export function sayingsView(sayings: Sayings): PageView {
  const { phrase, uses, isSample } = sayings;
  const title = l10n.t('“{0}” over the years', innerQuotes(phrase));
  const dated = uses.filter(({ date }) => date !== undefined);
  const [first, last] = [dated.at(0)?.date, dated.at(-1)?.date];
  const facts = [
    l10n.t('speeches that say it: {0}', uses.length),
    ...(first ? [l10n.t('first {0}', first)] : []),
    ...(last && last !== first ? [l10n.t('last {0}', last)] : []),
    ...(isSample ? [l10n.t('a sample of what stands at {0} places', sayings.count)] : []),
  ];
  const years = new Map<string | undefined, SaidIn[]>();
  for (const use of uses) {
    const year = use.date?.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), use]);
  }
  const groups = [...years].map(
    ([year, said]) =>
      html`<h2 class="year">${year ?? l10n.t('without a date')}</h2><ul class="sayings">${said.map(item)}</ul>`,
  );
  const body = html`<header><h1>${title}</h1></header><p class="note">${facts.join(' · ')}</p>${groups}`;
  return { title, style, body: body.text };
}

/** Quotation marks within others are single ones. */
function innerQuotes(phrase: string): string {
  return phrase.replaceAll('“', '‘').replaceAll('”', '’');
}

function item({ title, date, sections, before, match, after, times, place }: SaidIn): Html {
  const facts = [
    ...(date && date.length > 4 ? [date.slice(5)] : []),
    ...sections.slice(-1),
    ...(times > 1 ? [l10n.t('{0} times', times)] : []),
  ];
  const where = html`<a ${opening(place)}>${title}</a> <span class="facts">${facts.map((fact) => `· ${fact}`).join(' ')}</span>`;
  return html`<li><p>${before}<mark>${match}</mark>${after}</p><p class="from">${where}</p></li>`;
}
