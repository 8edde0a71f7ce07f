import * as l10n from '@vscode/l10n';
import type { FilePlace } from '../protocol/places.ts';
import type { ReportPassage, ReuseReport } from '../protocol/reuseReport.ts';
import { type Html, html } from '../util/html.ts';
import { colourOf, meterOf, pictureOf } from './picture.ts';
import { aboutPhrases, closeness, comparedWith, percent, sectionName, share, summary } from './words.ts';

/**
 * Where the report is shown: in an editor, where links lead to draft and sources, or in a file that stands alone, which
 * may hold several: `anchors` begins the names of its targets.
 */
export type Medium = 'editor' | { anchors: string };

/** The report's elements: first what was said before, then the set phrases. */
export function reportBody(report: ReuseReport, medium: Medium): Html {
  const { title, phrases } = report;
  const said = share(report);
  const compared = comparedWith(report);
  const tabs = html`<nav class="tabs" role="tablist"><button role="tab" id="tab-reuse" aria-controls="reuse">${l10n.t('Said before')} <b>${said}</b></button><button role="tab" id="tab-phrases" aria-controls="phrases">${l10n.t('Set phrases')} <b>${phrases.length}</b></button></nav>`;
  const partOf = (name: string) =>
    medium === 'editor' ? html` id="${name}" role="tabpanel" aria-labelledby="tab-${name}"` : undefined;
  return html`<header><h1>${l10n.t('Reuse report: {0}', title)}</h1></header>
${medium === 'editor' ? tabs : undefined}
<section${partOf('reuse')}>
<p class="summary">${said && html`<strong>${said}</strong> `}${summary(report)}</p>
${report.passages.length > 0 ? foundIn(report, medium) : undefined}
${compared && html`<p class="note">${compared}</p>`}
</section>
<section${partOf('phrases')}>
<h2>${l10n.t('Set phrases')}</h2>
<p class="note">${aboutPhrases(report)}</p>
${phrases.length > 0 ? phraseTable(report, medium) : undefined}
</section>`;
}

function foundIn(report: ReuseReport, medium: Medium): Html {
  const { passages, sections } = report;
  const link = (passage: ReportPassage, i: number) =>
    medium === 'editor' ? revealing(passage.start, passage.end) : html`href="#${passageId(i, medium)}"`;
  return html`${pictureOf(report, link)}
<h2>${l10n.t('By source')}</h2>
${sourceTable(report, medium)}
${sections.length > 1 ? html`<h2>${l10n.t('By section')}</h2>${sectionTable(report, medium)}` : undefined}
<h2>${l10n.t('Passages')}</h2>
<ol class="passages">${passages.map((passage, i) => passageItem(passage, i, report, medium))}</ol>`;
}

function sourceTable({ hanzi, sources }: ReuseReport, medium: Medium): Html {
  const rows = sources.map(({ title, date, place, passages, reused }, i) => {
    const when = date && html`<span class="date">${date}</span>`;
    return html`<tr><td>${badge(i)}</td><td>${linked(title, opening(place), medium)}${when}</td><td class="number">${passages}</td><td class="number">${reused}</td><td class="number">${percent(reused, hanzi)}</td></tr>`;
  });
  const [passages, characters, share] = [l10n.t('Places'), l10n.t('Characters'), l10n.t('Share')];
  return html`<table><thead><tr><th></th><th>${l10n.t('Speech')}</th><th class="number">${passages}</th><th class="number">${characters}</th><th class="number">${share}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function sectionTable({ sections }: ReuseReport, medium: Medium): Html {
  const rows = sections.map((section) => {
    const { level, start, hanzi, reused } = section;
    const name = linked(sectionName(section), revealing(start, start), medium);
    return html`<tr><td class="level${Math.min(level, 5)}">${name}</td><td class="number">${hanzi}</td><td class="number">${reused}</td><td class="number">${percent(reused, hanzi)}</td><td>${meterOf(reused, hanzi)}</td></tr>`;
  });
  const [characters, before, share] = [l10n.t('Characters'), l10n.t('Said before'), l10n.t('Share')];
  return html`<table><thead><tr><th>${l10n.t('Section')}</th><th class="number">${characters}</th><th class="number">${before}</th><th class="number">${share}</th><th></th></tr></thead><tbody>${rows}</tbody></table>`;
}

function passageItem(passage: ReportPassage, i: number, { sources }: ReuseReport, medium: Medium): Html {
  const { source, text, start, end, place, sections, sourceSections } = passage;
  const { title, date } = sources[source];
  const here = sections.length > 0 ? html`<div class="here">${sections.join(' › ')}</div>` : undefined;
  const from = [...(date ? [date] : []), ...sourceSections.slice(-1), closeness(passage)].join(' · ');
  return html`<li id="${passageId(i, medium)}">${here}<blockquote>${linked(text, revealing(start, end), medium)}</blockquote><div class="from">${badge(source)} ${linked(title, opening(place), medium)} <span class="facts">${from}</span></div></li>`;
}

function phraseTable({ phrases }: ReuseReport, medium: Medium): Html {
  const rows = phrases.map(({ text, starts, voices, orMore }) => {
    const phrase = linked(text, revealing(starts[0], starts[0] + text.length), medium);
    return html`<tr><td>${phrase}</td><td class="number">${starts.length}</td><td class="number">${voices}${orMore ? '+' : ''}</td></tr>`;
  });
  const [here, voices] = [l10n.t('In this draft'), l10n.t('Speeches that say it')];
  return html`<table><thead><tr><th>${l10n.t('Phrase')}</th><th class="number">${here}</th><th class="number">${voices}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function passageId(index: number, medium: Medium): string {
  return `${medium === 'editor' ? '' : medium.anchors}p${index + 1}`;
}

/** The number of a source in its colour. */
function badge(source: number): Html {
  return html`<span class="badge ${colourOf(source)}">${source + 1}</span>`;
}

/** What the script of the page asks the editor for: to show a span of the draft, or a place in a file. */
function revealing(start: number, end: number): Html {
  return html`href="#" data-start="${start}" data-end="${end}"`;
}

export function opening({ uri, range: { start, end } }: FilePlace): Html {
  const range = [start.line, start.character, end.line, end.character].join();
  return html`href="#" data-uri="${uri}" data-range="${range}"`;
}

/** A file that stands alone links to nothing on this machine. */
function linked(text: string, attributes: Html, medium: Medium): Html {
  return medium === 'editor' ? html`<a ${attributes}>${text}</a>` : html`${text}`;
}
