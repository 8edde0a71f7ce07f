import * as l10n from '@vscode/l10n';
import type { ReportPassage, ReportSection, ReuseReport } from '../protocol/reuseReport.ts';

/** What the report says in words, whichever its format. */

/** `25%`; `<1%` where little is not nothing. */
export function percent(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0%';
  const rounded = Math.round((100 * part) / whole);
  return rounded === 0 ? '<1%' : `${rounded}%`;
}

/** The share of the draft that was said before; undefined where there was nothing to compare it with. */
export function share({ hanzi, reused, speeches }: ReuseReport): string | undefined {
  return speeches === 0 ? undefined : percent(reused, hanzi);
}

export function summary({ hanzi, reused, passages, sources, speeches }: ReuseReport): string {
  if (speeches === 0)
    return l10n.t(
      'The draft was compared with nothing: the corpus is empty. Choose the folders of your past speeches.',
    );
  return passages.length === 0
    ? l10n.t('Nothing in this draft ({0} characters) was said in past speeches.', hanzi)
    : l10n.t(
        '{0} of {1} characters were said before (passages: {2}, speeches: {3}).',
        reused,
        hanzi,
        passages.length,
        sources.length,
      );
}

/** Undefined where that was nothing. */
export function comparedWith({ speeches }: ReuseReport): string | undefined {
  if (speeches === 0) return undefined;
  return l10n.t(
    'Compared with {0} past speeches; the title, the date and salutations are not counted, headings are.',
    speeches,
  );
}

export function sectionName({ name }: ReportSection): string {
  return name ?? l10n.t('(opening)');
}

/** How close a passage is to its source, and how many others say it. */
export function closeness({ similarity, others, otherTitles }: ReportPassage): string {
  const same = l10n.t('{0}% the same', Math.floor(100 * similarity));
  if (others === 0) return same;
  const said = l10n.t('said by {0} other speeches', others);
  const titles = otherTitles.map((title) => l10n.t('“{0}”', title)).join(l10n.t(', '));
  return `${same} · ${titles === '' ? said : l10n.t('{0}: {1}', said, titles)}`;
}

export function aboutPhrases({ phrases, phraseHanzi, hanzi }: ReuseReport): string {
  return phrases.length === 0
    ? l10n.t('No set phrases were found.')
    : l10n.t(
        'Everybody says these: by themselves they are no reuse and are not marked; within a passage taken over they count with it. They take {0} of the draft.',
        percent(phraseHanzi, hanzi),
      );
}

/** `2023-05-18` as it is shown; a dash where no date is known. */
export function dateText(date: string | undefined): string {
  return date ?? '–';
}
