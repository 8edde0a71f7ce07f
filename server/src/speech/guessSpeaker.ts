import { isDateLine } from './dates.ts';
import { isPersonName, officeHolderIn, personIn } from './names/persons.ts';

/** Longest line that may tell who speaks, in code units. */
const longestLine = 40;
const label =
  /^[（(【]?\s*(?:(?:讲话|发言|致辞|致词|主讲|报告|宣讲|演讲|述职|主持|讲课|授课|作报告)[人者]|作者|主讲)\s*[：:]\s*/;
const datePart =
  /(?:(?:19|20)\d\d|[二][〇○零][〇○零一二三四五六七八九]{2})[年./-][\d一二三四五六七八九十年月日号./-]*/g;
const placeholder = /[×xX*＊]{2,}|某/;

/** The speaker whom a line under the title names: `市委书记 李明`, `讲话人：李明`, `（2023年5月18日 李明）`. */
export function speakerInLine(line: string): string | undefined {
  if (line.length > longestLine || isDateLine(line) || placeholder.test(line)) return undefined;
  const labelled = label.test(line);
  const words = line
    .replace(label, '')
    .replace(datePart, ' ')
    .replace(/[（()）【】[\]]/g, ' ')
    .trim();
  const person = personIn(words);
  if (person || !labelled) return person;
  // whoever is called the speaker is one, whatever the surname
  const last = words.split(/[\s　]+/).at(-1) ?? '';
  return /^\p{Script=Han}{2,4}$/u.test(last) ? last : undefined;
}

/** The speaker whom a title names in front of the occasion: `李明同志在全市教育工作会议上的讲话`, `王强：致毕业生`. */
export function speakerInTitle(title: string): string | undefined {
  if (placeholder.test(title)) return undefined;
  const [, front, mark] = /^\s*(.{2,24}?)\s*(在|[：:])(?=.)/u.exec(title) ?? [];
  if (front === undefined) return undefined;
  // without an office it is a name only where the title is that of a speech
  const isSpeech = mark !== '在' || /(?:讲话|发言|致辞|致词|演讲|报告|谈话|党课|主持词)/.test(title);
  if (!/^\p{Script=Han}{2,4}$/u.test(front)) return personIn(front);
  return isSpeech && isPersonName(front, front.length > 2) ? front : officeHolderIn(front);
}
