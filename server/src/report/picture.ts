import * as l10n from '@vscode/l10n';
import type { ReportPassage, ReuseReport } from '../protocol/reuseReport.ts';
import { type Html, html } from '../util/html.ts';

/** Sources with a colour of their own; the others share one. */
const colours = 6;
/** Share of the whole below which a stretch is too narrow for its number, and its least width that can be seen. */
const roomForNumber = 0.025;
const leastWidth = 0.003;
/** Share of the whole between two headings below which the second has no label. */
const roomForLabel = 0.05;

/** The class that gives a source its colour. */
export function colourOf(source: number): string {
  return source < colours ? `s${source}` : 'more';
}

/**
 * The draft's length as a bar: a stretch for each passage, coloured and numbered by its source, and a line where each
 * top section begins. Without a script it works as well: every stretch is a link.
 *
 * @param link gives the attributes of the link of the passage with an index
 */
export function pictureOf(report: ReuseReport, link: (passage: ReportPassage, index: number) => Html): Html {
  const { hanzi, passages, sources } = report;
  const stretches = passages.map((passage, i) => {
    const { before, source } = passage;
    const x = before / hanzi;
    const width = Math.max(leastWidth, passage.hanzi / hanzi);
    const label = l10n.t('Passage {0}: {1} characters from “{2}”', i + 1, passage.hanzi, sources[source].title);
    const number =
      passage.hanzi / hanzi < roomForNumber
        ? undefined
        : html`<text x="${place(x + width / 2)}" y="25" aria-hidden="true">${source + 1}</text>`;
    return html`<a class="stretch ${colourOf(source)}" ${link(passage, i)} aria-label="${label}"><title>${label}</title><rect x="${place(x)}" y="4" width="${place(width)}" height="32"/>${number}</a>`;
  });
  return html`<svg class="picture" width="100%" height="60" role="group" aria-label="${l10n.t('The draft from beginning to end, with the passages said before')}"><rect class="ground" x="0" y="4" width="100%" height="32"/>${stretches}${ticksOf(report)}</svg>`;
}

function ticksOf({ hanzi, sections }: ReuseReport): Html[] {
  let labelled = -1;
  return sections
    .filter(({ level }) => level <= 1)
    .map(({ name, before }) => {
      const x = before / hanzi;
      const ordinal = /^[^、．.，,：:\s]{1,4}/.exec(name ?? '')?.[0];
      const hasRoom = ordinal !== undefined && x - labelled >= roomForLabel;
      if (hasRoom) labelled = x;
      const label = hasRoom ? html`<text class="ordinal" x="${place(x)}" dx="3" y="54">${ordinal}</text>` : undefined;
      return html`<g aria-hidden="true"><line x1="${place(x)}" x2="${place(x)}" y1="36" y2="56"/>${label}</g>`;
    });
}

/** How much of a whole is taken, as a small bar. */
export function meterOf(part: number, whole: number): Html {
  return html`<svg class="meter" width="80" height="10" aria-hidden="true"><rect class="ground" width="100%" height="100%"/><rect class="part" width="${place(whole === 0 ? 0 : part / whole)}" height="100%"/></svg>`;
}

function place(share: number): string {
  return `${+(100 * share).toFixed(2)}%`;
}
