import { saysEnd } from './ending.ts';
import { linesAbove } from './members.ts';
import { isTitleLine } from './openings.ts';

/** How far back the beginning of the speech is looked for, in code units: further down the one before does no harm. */
const farthest = 3000;

/** What a title calls a speech. */
const NAMES =
  /(?:讲话|发言|致辞|致词|汇报|报告|演讲|述职|宣讲|党课|贺词|主持词|材料|讲稿|体会|感想)(?:稿|提纲|[（(].*[）)])?$/;

/**
 * Where the speech begins in a draft of several that the line at `lineStart` (offset in the draft) belongs to: at a title
 * right behind the last words of another. 0 where there is none.
 */
export function speechStart(draft: string, lineStart: number): number {
  let title: number | undefined;
  for (const { words, start } of linesAbove(draft, lineStart, farthest)) {
    if (title !== undefined && saysEnd(words)) return title;
    const name = words.replace(/^#{1,6}\s+/, '');
    title = isTitleLine(name) && NAMES.test(name) ? start : undefined;
  }
  return 0;
}

/** Where the line begins that `offset` stands on. */
export function lineStartAt(draft: string, offset: number): number {
  return draft.lastIndexOf('\n', offset - 1) + 1;
}
