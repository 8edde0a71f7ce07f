import { dateIn } from './dates.ts';
import { speakerInLine } from './guessSpeaker.ts';
import { occasionIn } from './names/occasions.ts';

/** What a head tells that stands in one line with the speech. */
export interface RunInHead {
  /** Code units from the start of the text to the end of the head, the salutation included where one follows. */
  length: number;
  occasion?: string;
  /** ISO. */
  date?: string;
  speaker?: string;
}

/** Code units looked at. */
const reach = 260;
const agency = '(?:[^。，；\\n]{2,10}电\\s*)?';
const mainTitle = '(?:[^。；\\n（(]{2,40}?——)?';
const title = '(在[^。，；\\n]{4,60}?(?:讲话|致辞|致词|发言|演讲|报告))';
const bracket = '\\s*[（(]([^）)\\n]{6,30})[）)]';
const greeted = '尊敬的|敬爱的|各位|同志们|女士们|朋友们|同学们|大家';
const speaker = `(?:\\s*([^。，；：\\n]{2,24}?)(?=${greeted}))?`;
const salutation = `(?:\\s*(?:${greeted})[^。；！？\\n]{0,80}?[：:])?`;
const pattern = new RegExp(`^\\s*${agency}${mainTitle}${title}${bracket}${speaker}${salutation}`, 'u');

/**
 * The head of a text that begins with it and goes on in the same line, as in texts whose line ends were lost by copying:
 * `在春耕动员会上的讲话（2020年3月1日）镇长 陈立同志们：…`. Undefined where there is none.
 */
export function runInHeadOf(text: string): RunInHead | undefined {
  const found = pattern.exec(text.slice(0, reach));
  if (!found) return undefined;
  const [{ length }, words, when, who] = found;
  return {
    length,
    occasion: occasionIn(words),
    date: dateIn(when),
    speaker: who === undefined ? undefined : speakerInLine(who),
  };
}
