import { type Figure, figuresIn } from '../../../speech/names/figures.ts';
import { type Comparison, isElsewhere, sentenceAround, yearsBetween } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';
import { national } from '../wellKnown.ts';

const ownResult =
  /全[省市县区镇乡村校局院行厂年]|我[省市县区镇乡村校局院行厂们司]|公司|集团|完成|实现|增长|达到|累计|新增|建成|突破|下降|同比|改造|修通|修建|硬化|发放|搬迁/u;
const plan = /目标|力争|预期|以上|以下|以内|左右|不低于|不少于|不超过|确保|计划|争取|要/u;

/** Results of the source: the draft reports another figure for the same, or is of another place or year. */
export function leftOverFigures(comparison: Comparison): FoundName[] {
  const { draft, zone, sourceText, ownWords } = comparison;
  const isAnother = isElsewhere(comparison) || !!yearsBetween(comparison);
  const found: FoundName[] = [];
  for (const figure of figuresIn(draft.slice(zone.start, zone.end))) {
    const { text, unit } = figure;
    const span = { start: zone.start + figure.start, end: zone.start + figure.end };
    if (!sourceText.includes(text) || ownWords.includes(text + unit) || isPlanned(draft, span.start)) continue;
    const sentence = sentenceAround(draft, span);
    if (national.test(sentence)) continue;
    const others = new Set(
      ownWords
        .read(figuresIn)
        .filter((one) => isSameMeasure(one, figure) && !isPlanned(ownWords.text, one.start))
        .map((one) => one.text),
    );
    if (others.size === 1) {
      found.push({ ...span, name: 'figure', text, counterpart: [...others][0], degree: 'medium' });
    } else if (isAnother && isPrecise(text) && ownResult.test(sentence)) {
      found.push({ ...span, name: 'figure', text, degree: 'low' });
    }
  }
  return found;
}

/** Whose the figure is and of when: `去年全行`. */
const whose = /^.*(?:[全我][省市县区镇乡村校局院行厂司]|我们|去年|今年|全年|上半年|公司|集团)/u;
/** Hanzi of a whole clause that says what is measured: `总投资`. */
const shortestWhole = 3;
/** Hanzi that say what is measured, for two figures to measure the same. */
const longestMeasure = 6;
const shortestMeasure = 4;
/** Hanzi behind that say what is counted. */
const shortestCounted = 3;

function isSameMeasure(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  if (!/[%％元点]$/u.test(a.unit) && isPrecise(a.text) && isPrecise(b.text) && isSameCounted(a.counted, b.counted))
    return true;
  if (a.label === b.label && a.label.length >= shortestWhole) return true;
  if (Math.min(a.label.length, b.label.length) < shortestMeasure) return false;
  if (a.label.slice(-longestMeasure) === b.label.slice(-longestMeasure)) return true;
  const [mine, other] = [a.label.replace(whose, ''), b.label.replace(whose, '')];
  return mine.length >= shortestMeasure && mine === other;
}

/** Whether the same is counted, `监测户没有…`: the Hanzi behind, and no verb or particle. */
function isSameCounted(a: string, b: string): boolean {
  const name = a.slice(0, shortestCounted);
  return (
    name.length === shortestCounted &&
    b.startsWith(name) &&
    !/^[的以左右和与及提增下上降达减占比同高低超为是用在从]/u.test(name)
  );
}

/** Whether a figure measures something: `268.4`, `1,286`, `347`, not `10`, `100`, `50`. */
function isPrecise(text: string): boolean {
  const plain = text.replace(/,/g, '');
  return plain.includes('.') || (plain.length > 2 && !/0$/.test(plain)) || (plain.length > 3 && !/00$/.test(plain));
}

/** Whether the clause around a place speaks of what is to be reached. */
function isPlanned(text: string, at: number): boolean {
  const before = /[^，。；\n]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  const behind = /^[^，。；\n]*/u.exec(text.slice(at, at + 16))?.[0] ?? '';
  return plan.test(before + behind);
}
