import * as l10n from '@vscode/l10n';
import type { ReportPassage, ReuseReport } from '../protocol/reuseReport.ts';
import { aboutPhrases, closeness, comparedWith, dateText, percent, sectionName, share, summary } from './words.ts';

/** The report as a Markdown file. */
export function markdownReport(report: ReuseReport): string {
  const { title, hanzi, passages, sources, sections, phrases } = report;
  const said = share(report);
  const compared = comparedWith(report);
  const parts = [
    `# ${plain(l10n.t('Reuse report: {0}', title))}`,
    said === undefined ? summary(report) : `**${said}** ${summary(report)}`,
    ...(compared ? [compared] : []),
  ];
  if (sources.length > 0) {
    parts.push(
      `## ${l10n.t('By source')}`,
      table(
        ['', l10n.t('Speech'), l10n.t('Date'), l10n.t('Places'), l10n.t('Characters'), l10n.t('Share')],
        sources.map((one, i) => [
          `${i + 1}`,
          plain(one.title),
          dateText(one.date),
          `${one.passages}`,
          `${one.reused}`,
          percent(one.reused, hanzi),
        ]),
      ),
    );
  }
  if (sections.length > 1 && passages.length > 0) {
    parts.push(
      `## ${l10n.t('By section')}`,
      table(
        [l10n.t('Section'), l10n.t('Characters'), l10n.t('Said before'), l10n.t('Share')],
        sections.map((one) => [
          '　'.repeat(Math.max(0, one.level - 1)) + plain(sectionName(one)),
          `${one.hanzi}`,
          `${one.reused}`,
          percent(one.reused, one.hanzi),
        ]),
      ),
    );
  }
  if (passages.length > 0) parts.push(`## ${l10n.t('Passages')}`, ...passages.map((one, i) => passage(one, i, report)));
  parts.push(`## ${l10n.t('Set phrases')}`, aboutPhrases(report));
  if (phrases.length > 0) {
    parts.push(
      table(
        [l10n.t('Phrase'), l10n.t('In this draft'), l10n.t('Speeches that say it')],
        phrases.map(({ text, starts, voices, orMore }) => [
          plain(text),
          `${starts.length}`,
          `${voices}${orMore ? '+' : ''}`,
        ]),
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function passage(one: ReportPassage, index: number, { sources }: ReuseReport): string {
  const { title, date } = sources[one.source];
  const from = [
    `${l10n.t('From:')} ${plain(title)}`,
    ...(date ? [date] : []),
    ...one.sourceSections.slice(-1).map(plain),
    plain(closeness(one)),
  ];
  const here = one.sections.map(plain).join(' › ');
  const heading = [`### ${index + 1}`, here].filter(Boolean).join(' · ');
  const quoted = one.text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return [heading, quoted.map((line) => `> ${plain(line.trim())}`).join('\n>\n'), from.join(' · ')].join('\n\n');
}

/** All columns but those of words are figures; they stand to the right. */
function table(head: string[], rows: string[][]): string {
  const isFigure = (column: number) => rows.every((row) => /^<?\d+[%+]?$/.test(row[column]));
  const rule = head.map((_, column) => (isFigure(column) ? '---:' : '---'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Text in which Markdown finds no marks, as little changed as can be: the file is read as it is, too. */
function plain(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(
      /^(\s*)([#+>-]|\d+(?=[.)]))/,
      (_, blanks, mark) => `${blanks}${/\d/.test(mark) ? `${mark}\\` : `\\${mark}`}`,
    );
}
