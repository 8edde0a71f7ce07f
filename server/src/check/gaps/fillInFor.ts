import type { Unfilled } from '../../speech/unfilled.ts';
import type { Span } from '../../util/span.ts';
import { isForeign } from '../leftover/ownPlaces.ts';
import { dateForGap } from './dateForGap.ts';
import { type GapLine, gapLine } from './gapLine.ts';
import type { Known } from './knownOf.ts';

/** A name that follows its office, or what the line says it is. */
const office =
  /(?:书记|主任|[局县市镇乡校院区厂站所队会行省厅科处]长|董事长|总经理|经理|主席|部长|代表|人[：:]|姓名[：:])[\s　]*$/u;
const placeUnit = /(?:街道|社区|[省市县区旗镇乡村])$/u;
const otherUnit = /(?:公司|集团|学校|大学|中学|小学|医院|银行|[局厅委办厂院校])$/u;

/**
 * What surely stands in place of a gap, by what the speech says of itself: the date in its own line, the speaker under
 * the title, the speaker's own place and unit, the occasion. Undefined where nothing tells, and for figures.
 */
export function fillInFor(text: string, gap: Span & Pick<Unfilled, 'kind'>, known: Known): string | undefined {
  const signs = text.slice(gap.start, gap.end);
  const line = gapLine(text, gap, known.speech.span);
  if (gap.kind === 'words') return forLabel(signs, line, known);
  if (gap.kind === 'date') return forDate(signs, line, known);
  if (gap.kind !== 'name') return undefined;
  return forSpeaker(signs, line, known) ?? forOccasion(line, known) ?? forOwnName(text, gap, known);
}

function forDate(signs: string, line: GapLine, { details }: Known): string | undefined {
  return details.date && dateForGap(signs, line, details.date.value);
}

/** `清河县委书记　XXX`, or a line of its own. */
function forSpeaker(
  signs: string,
  { before, behind, isAtEdge }: GapLine,
  { details }: Pick<Known, 'details'>,
): string | undefined {
  if (!isAtEdge || behind !== '' || /\p{sc=Han}/u.test(signs) || /[，。；、]/u.test(before)) return undefined;
  return /^[\s　（(]*$/u.test(before) || office.test(before) ? details.speaker?.value : undefined;
}

/** `在XXX大会上的讲话`, where the occasion ends in the words behind the gap. */
function forOccasion({ before, behind, isAtEdge }: GapLine, { details }: Known): string | undefined {
  const { value, from } = details.occasion ?? {};
  if (!value || from !== 'front-matter' || !isAtEdge || !/^[\s#]*在$/u.test(before)) return undefined;
  for (let length = value.length - 1; length > 0; length--)
    if (behind.startsWith(value.slice(-length))) return value.slice(0, -length);
  return undefined;
}

/** The place or unit that the speech is of, where the gap has the like behind it and is not said to be another's. */
function forOwnName(text: string, gap: Span, { identity }: Known): string | undefined {
  const signs = text.slice(gap.start, gap.end);
  if (isForeign(text, gap)) return undefined;
  const place = placeUnit.exec(signs)?.[0];
  if (place) return Object.values(identity.places).find((one) => one.text.endsWith(place))?.text;
  const unit = otherUnit.exec(signs)?.[0];
  const own = unit === undefined ? [] : [...identity.units.values()].filter((one) => one.text.endsWith(unit));
  return own.length === 1 ? own[0].text : undefined;
}

/** `【姓名】`, `【日期】`: the gap says itself what it wants. */
function forLabel(signs: string, line: GapLine, { details, identity, field }: Known): string | undefined {
  switch (signs.slice(1, -1)) {
    case '姓名':
      return forSpeaker('', line, { details });
    case '日期':
    case '时间':
      return details.date && dateForGap('XX年X月X日', line, details.date.value);
    case '单位':
    case '单位名称':
      return field('单位') ?? (identity.units.size === 1 ? [...identity.units.values()][0].text : undefined);
    case '地点':
      return field('地点');
    case '会议':
    case '会议名称':
      return details.occasion?.from === 'front-matter' ? details.occasion.value : undefined;
    default:
      return undefined;
  }
}
