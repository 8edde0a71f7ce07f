import { isHanzi } from '../reuse/hanzi.ts';

/** Hanzi beside its figures that make a passage one of words: the shortest passage that is warned of by default. */
const enoughWords = 18;
/** A number, in digits or in Hanzi with a unit behind. */
const figure = /[\d０-９]|百分之|[一二两三四五六七八九十百千]+[多余]?(?:亿|万|个百分点|[元吨亩户公平])/u;

/**
 * Whether a passage shares little more with its source than how a figure is told (`全县地区生产总值突破310亿元，增长6.9%`):
 * who reports each year says so each year, with other figures. A clause that the source says figure and all is words.
 */
export function isStatistic(passage: string, source: string): boolean {
  let words = 0;
  let hasFigure = false;
  for (const clause of passage.split(/[，。；：！？\n]/u)) {
    if (figure.test(clause) && !source.includes(clause)) hasFigure = true;
    else for (let i = 0; i < clause.length; i++) if (isHanzi(clause.charCodeAt(i))) words++;
  }
  return hasFigure && words < enoughWords;
}
