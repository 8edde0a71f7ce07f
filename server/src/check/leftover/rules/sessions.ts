import { isSameSeries, sessionsIn, withNumber } from '../../../speech/names/sessions.ts';
import { type Comparison, yearsBetween } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';

/** Whose anniversaries the whole country keeps. */
const everybodys = /建党|党成立|共产党成立|建国|新中国|共和国|建军|长征|抗战|抗日|改革开放|解放|诞辰/u;

/** The number of the source's session, term or anniversary: `第七届` where the draft is of the eighth. */
export function leftOverSessions(comparison: Comparison): FoundName[] {
  const { draft, zone, sourceText, theirWords, ownWords } = comparison;
  const years = yearsBetween(comparison);
  const found: FoundName[] = [];
  for (const session of sessionsIn(draft.slice(zone.start, zone.end))) {
    if (!sourceText.includes(session.text)) continue;
    const start = zone.start + session.start;
    const base = { start, end: zone.start + session.end, text: session.text, name: 'session' } as const;
    // `二十周年，是…`: of what the source's title says
    const isTitles = session.measure === '周年' && session.of === '' && theirWords.slice(0, 200).includes(session.text);
    const same = ownWords
      .read(sessionsIn)
      .filter((one) => isSameSeries(one, session) || (isTitles && one.measure === '周年'));
    const before = draft.slice(Math.max(0, start - 10), start);
    if (same.some((one) => one.value === session.value)) continue;
    const values = new Set(same.map((one) => one.value));
    const back = isLookedBackOn(draft, base.end) ? 1 : 0;
    if (back > 0 && values.has(session.value + back)) continue;
    if (values.size === 1) {
      found.push({ ...base, counterpart: withNumber(session, [...values][0] - back), degree: 'high' });
    } else if (values.size === 0 && session.isYearly && years && Math.abs(years) < 30) {
      // the whole country keeps the round ones in mind long after
      if (session.value % 10 === 0 && everybodys.test(before)) continue;
      if (isOfHistory(draft, start)) continue;
      found.push({ ...base, counterpart: withNumber(session, session.value + years), degree: 'medium' });
    }
  }
  return found;
}

/** `完成了三次会议确定的目标任务`, said at the fourth. */
function isLookedBackOn(draft: string, end: number): boolean {
  return /^\p{sc=Han}{0,4}(?:会议|大会|全会|代表大会|党代会)(?:以来|确定|提出|明确|部署|安排)/u.test(
    draft.slice(end, end + 16),
  );
}

function isOfHistory(draft: string, at: number): boolean {
  return /(?:20|19)\d\d年[^。]{0,20}$/u.test(draft.slice(Math.max(0, at - 30), at));
}
