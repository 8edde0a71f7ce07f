import { blanked } from '../util/blank.ts';
import type { Span } from '../util/span.ts';

/** What a file says of its speech in so many words, and which a reader is never told. */
export type DetailName = 'speaker' | 'date' | 'occasion' | 'audience';

/** The block between two lines `---` at the very top of a file. Offsets are UTF-16 code units of the file. */
export interface FrontMatter {
  /** From 0 to behind the line end of the closing `---`. */
  span: Span;
  /** Where the closing `---` begins. */
  closing: number;
  fields: FrontMatterField[];
}

export interface FrontMatterField {
  key: string;
  /** Without the blanks and the quotation marks around it. */
  value: string;
  /** Its line or lines, line ends included. */
  span: Span;
}

/** The keys of each detail; the first is the one that is written. */
export const detailKeys: Record<DetailName, readonly string[]> = {
  speaker: ['讲话人', 'speaker', '发言人', '致辞人', '主讲人', '报告人', '宣讲人'],
  date: ['日期', 'date', '时间', '讲话日期', '讲话时间', '发言时间', '会议时间'],
  occasion: ['场合', 'occasion', '会议', '会议名称', '活动'],
  audience: ['听众', 'audience', '对象', '参会人员'],
};
const titleKeys = ['title', '标题', '题目'];
const otherKeys = ['单位', '地点', '备注', '标签', '分类', '作者'];
const knownKeys = new Set([...Object.values(detailKeys).flat(), ...titleKeys, ...otherKeys]);

/** Code units beyond which a block is none: two ornamental lines far apart. */
const longest = 4000;
const field = /^([\p{L}\p{N}_-][\p{L}\p{N}_ -]{0,19}?)[ \t　]*[:：](.*)$/u;

/**
 * The front matter of a file; undefined where it has none. Two lines `---` with words of a speech between them are none:
 * every line must be a field, or go on with one, and one of the keys must be known or written in Latin letters.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  if (!text.startsWith('---')) return undefined;
  const fields: FrontMatterField[] = [];
  const lines = text.slice(0, longest).matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g);
  for (const { 0: whole, 1: words, index } of lines) {
    const line = words.trimEnd();
    const end = index + whole.length;
    if (index === 0) {
      if (line !== '---' || whole === words) return undefined;
    } else if (line === '---' || line === '...') {
      return fields.some(isTold) ? { span: { start: 0, end }, closing: index, fields } : undefined;
    } else if (whole === words) {
      return undefined;
    } else if (line !== '' && !line.startsWith('#')) {
      const last = fields.at(-1);
      const [, key, value] = field.exec(line) ?? [];
      // a list or a longer value, as Markdown tools write them
      const goesOn = last !== undefined && /^(?:[ \t]|- )/.test(words);
      if (goesOn) last.span.end = end;
      else if (key === undefined) return undefined;
      else fields.push({ key, value: unquoted(value.trim()), span: { start: index, end } });
    }
  }
  return undefined;
}

/** The line of a detail, whose value may be empty; undefined where there is none. */
export function fieldOf(frontMatter: FrontMatter | undefined, name: DetailName): FrontMatterField | undefined {
  return frontMatter?.fields.find(({ key }) => detailKeys[name].includes(key.toLowerCase()));
}

/** The title that front matter gives, as Markdown tools write it there alone; undefined where it gives none. */
export function titleTold(frontMatter: FrontMatter | undefined): string | undefined {
  return frontMatter?.fields.find(({ key }) => titleKeys.includes(key.toLowerCase()))?.value || undefined;
}

/** The text with blanks for its front matter, so that every offset stays what it is. */
export function withoutFrontMatter(text: string): string {
  const frontMatter = frontMatterOf(text);
  return frontMatter ? blanked(text, [frontMatter.span]) : text;
}

function isTold({ key }: FrontMatterField): boolean {
  return knownKeys.has(key.toLowerCase()) || /^[A-Za-z][\w -]*$/.test(key);
}

function unquoted(value: string): string {
  const [, mark, words] = /^(["'])(.*)\1$/.exec(value) ?? [];
  if (words === undefined) return value;
  return mark === '"' ? words.replace(/\\(["\\])/g, '$1') : words.replaceAll("''", "'");
}
