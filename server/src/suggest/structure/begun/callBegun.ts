import type { Cursor } from '../../cursor.ts';
import type { Suggestion } from '../../suggestion.ts';
import { placeAt } from '../openings.ts';
import { withGaps } from '../ownPhrases.ts';
import { lineStartAt } from '../speechStart.ts';

/** A sentence that calls upon the hearers at length, and has come to a comma, or to what it is for. */
const CALLS = /(?:^|[。！，])让我们([^。！]{8,})[，,](为?)$/;
/** How likely it comes to that. */
const likely = 0.3;

/** What a call upon the hearers at the end of a speech is for: `让我们埋头苦干、颗粒归仓，` is gone on with as `为…而努力奋斗！`. */
export function callForms(draft: string, offset: number, { before, typed }: Cursor): Suggestion[] {
  const [, call, begun] = CALLS.exec(before) ?? [];
  if (call === undefined) return [];
  const { occasion, ending } = placeAt(draft, lineStartAt(draft, offset), offset);
  // amid a speech `让我们再来看一组数据，` calls upon nobody
  if (ending === 'far') return [];
  const end = /杯|酒/.test(call) ? '为…，干杯！' : '为…而努力奋斗！';
  if (occasion?.avoided?.test(end)) return [];
  return [withGaps(end.slice(begun.length), typed, likely)];
}
