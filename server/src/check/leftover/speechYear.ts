import { isDateLine } from '../../speech/dates.ts';

/** A year that is the speech's own: its work is planned, its tasks are named. */
const planned =
  /(?<!\d)(20\d\d)年(?:度?全?[省市县区镇校局]?(?:的)?(?:工作|任务|目标|经济工作|预算|计划|重点工作|总体要求|主要)|是.{0,20}(?:之年|一年|关键|开局|重要)|要|我[们县市区省将])/gu;

/** The year that a title names: of `2023年度工作报告`, `2023届毕业典礼` and `2023级新生开学典礼`. */
export function titleYear(head: string): number | undefined {
  for (const line of head.split('\n')) {
    const named = /(?<!\d)(20\d\d)(?:年度?(?!\s?\d{1,2}\s?月)|[届级])/u.exec(line);
    if (named && !isDateLine(line.trim())) return Number(named[1]);
  }
  return undefined;
}

/** The year that a speech plans for, where it has no date: the one it names most so. */
export function plannedYear(words: string): number | undefined {
  const counts = new Map<number, number>();
  for (const match of words.matchAll(planned)) {
    const year = Number(match[1]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
