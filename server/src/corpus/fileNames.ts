import { dateIn, isoDate } from '../speech/dates.ts';
import { fileStem } from '../util/fileStem.ts';

/** What the name of a file says of the speech in it. */
export interface NamedFile {
  title: string;
  /** ISO date, `2010-01-20`, `2010-01` or `2010`. */
  date?: string;
}

/** Title and date from the name of a file (`20100120-以客户为中心.txt`), the folder left out, with or without extension. */
export function describeFileName(name: string): NamedFile {
  const stem = fileStem(name.replace(/^.*[/\\]/, '')).trim();
  for (const pattern of LEADING_DATES) {
    const match = pattern.exec(stem);
    const date = match && isoDate(match[1] ?? '', match[2], match[3]);
    if (!match || !date) continue;
    const title = stem.slice(match[0].length).trim();
    return { title: title === '' ? stem : title, date };
  }
  const date = dateIn(stem);
  if (!date) return { title: stem };
  const title = stem
    .replace(/\s?[（(【[][^（(【[]{4,16}[)）】\]]$/, (bracket) => (dateIn(bracket) ? '' : bracket))
    .trim();
  return { title: title === '' ? stem : title, date };
}

/** The most exact first. What follows must not be a digit: `20231234567` is a number and no date. */
const LEADING_DATES = [
  /^((?:19|20)\d\d)[-_.年]?(\d\d)[-_.月]?(\d\d)日?[a-z]?(?:[-_.\s　]+|(?!\d)|$)/,
  /^((?:19|20)\d\d)[-.年](\d{1,2})[-.月](\d{1,2})日?(?:[-_.\s　]+|(?!\d)|$)/,
  /^((?:19|20)\d\d)[-_.年]?(\d\d)\d?月?(?:[-_.\s　]+|(?!\d)|$)/,
  /^((?:19|20)\d\d)年?(?:[-_.\s　]+|$)/,
];
