import { CoveredUnits } from '../util/coveredUnits.ts';
import type { Span } from '../util/span.ts';
import { blanksIn } from './blanks.ts';
import { findPlaceholders } from './placeholders.ts';
import { surnames } from './surnames.ts';

/** What a gap is for: a date, a name before its unit, a number, words that the writer meant to add. */
export type UnfilledKind = 'date' | 'name' | 'figure' | 'words';

/** Something that the writer meant to fill in, whole: `20xx年`, `X月X日`, `某某县`, `（待补充）`, `【年份】` of a template. */
export interface Unfilled extends Span {
  kind: UnfilledKind;
}

/** Each run of letters is looked at from its start alone: a picture pasted into Markdown is one of 100,000. */
const address =
  /(?:https?:\/\/|www\.)[^\s，。；、）】]+|(?<![\w.+-])[\w.+-]+@[\w.-]+|(?<![\w-])[\w-]+(?:[/\\][\w.-]+)+/giu;
const code = /`[^`\n]+`|\[[xX ]\]/gu;
/** Between lines of three signs, or to the end of the text. */
const fence = /^ {0,3}(`{3,}|~{3,})/u;
/** What Markdown and HTML name a file in: `![图](xx.png)`, `[附件]: <xx.docx>`, `<img src="xx.png">`. */
const target =
  /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?=[\s)])|^ {0,3}\[[^[\]\n]{1,80}\]:[^\n]*|<[a-z/!](?!x*>)[a-z0-9-]*(?=[\s/>])[^<>\n]*>/gmu;
/** Words in brackets that ask to be replaced. */
const asked =
  /[（(【[〔](?:此处|这里|在此)?(?:请?填写|请?填入|待填|待定|待补充?|待核实?|待完善|补充|插入|省略)[^）)】\]〕\n]{0,20}[）)】\]〕]|[【[〔](?:单位|姓名|名称|单位名称|日期|时间|地点|职务|数字|数据|公司名称?|学校名称?|地名|主题|会议名称?)[】\]〕](?!\()|待补充|（略）/gu;
const dateParts = /^\s?(?:年|月|日|号|年度|届)/u;
const unitBehind =
  /^(?:[省市县区镇乡村局厅委办厂院校处科所站街州旗]|公司|集团|企业|单位|同志|学校|部门|医院|社区|街道|书记|主任|局长|县长|市长|镇长|校长|大学|中学|小学|教授|先生|女士)/u;
const figureBehind = /^\s?(?:[%％‰万亿元个名人户家项次起件篇条吨亩]|公里|平方)/u;
/** A case told without names, in which `某某` is meant to stay. */
const anonymous = /案|违纪|违法|受贿|贪污|被查|留置|处分|判处|通报|骗|敛财|原[县市局镇省委]|忏悔/u;

/** Code units of a sentence that are read on either side of a gap: some texts have no full stop. */
const longestSentence = 200;

/** What is left to be filled in in `text`, in order. */
export function findUnfilled(text: string): Unfilled[] {
  const found: Unfilled[] = [];
  const taken = new CoveredUnits(text.length);
  for (const span of [...blanksIn(text), ...spansIn(text, asked)]) {
    if (taken.overlaps(span)) continue;
    found.push({ ...span, kind: 'words' });
    taken.add(span);
  }
  const silent = new CoveredUnits(text.length);
  for (const span of [address, code, target].flatMap((pattern) => spansIn(text, pattern))) silent.add(span);
  for (const span of fencedIn(text)) silent.add(span);
  for (const signs of findPlaceholders(text)) {
    if (silent.overlaps(signs) || isMeant(text, signs)) continue;
    const whole = wholeOf(text, signs);
    const last = found.at(-1);
    if (last?.kind === 'date' && whole.kind === 'date' && last.end === whole.start) last.end = whole.end;
    else if (!taken.overlaps(whole)) found.push(whole);
    else continue;
    taken.add(whole);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Blocks of code. */
function fencedIn(text: string): Span[] {
  const spans: Span[] = [];
  let open: { start: number; sign: string } | undefined;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next + 1;
    const sign = fence.exec(text.slice(start, Math.min(end, start + longestFence)))?.[1];
    if (sign && !open) open = { start, sign };
    else if (sign && open && sign.startsWith(open.sign)) {
      spans.push({ start: open.start, end });
      open = undefined;
    }
    start = end;
  }
  return open ? [...spans, { start: open.start, end: text.length }] : spans;
}

/** Code units of a line that are looked at for the signs of a block of code. */
const longestFence = 80;

function spansIn(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** `某` that tells of somebody without his name, as cases and examples do; `某某` in such a sentence, too. */
function isMeant(text: string, { start, end }: Span): boolean {
  if (text.charAt(start) !== '某') return false;
  if (end - start === 1 || surnames.includes(text.charAt(start - 1) || ' ')) return true;
  const before = text
    .slice(Math.max(0, start - longestSentence), start)
    .split(/[。\n]/u)
    .at(-1);
  const [behind] = text.slice(end, end + longestSentence).split(/[。\n]/u, 1);
  return anonymous.test(`${before}${text.slice(start, end)}${behind}`);
}

/** The gap with the digits before it and the unit behind it. */
function wholeOf(text: string, { start, end }: Span): Unfilled {
  const behind = text.slice(end, end + 6);
  const date = dateParts.exec(behind);
  if (date) {
    const digits = /[\d０-９二〇○零一]{0,3}$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
    return { start: start - digits, end: end + date[0].length, kind: 'date' };
  }
  const figure = figureBehind.exec(behind);
  if (figure) {
    const digits = /[\d.,]*$/u.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
    return { start: start - digits, end: end + figure[0].length, kind: 'figure' };
  }
  const unit = unitBehind.exec(behind);
  return { start, end: end + (unit?.[0].length ?? 0), kind: 'name' };
}
