import { namesSpeech } from '../../speech/titles.ts';
import { saysEnd } from './ending.ts';
import { linesAbove } from './members.ts';
import { isTitleLine } from './openings.ts';

/** How far back the beginning of the speech is looked for, in code units: further down the one before does no harm. */
const farthest = 3000;

/**
 * Where the speech begins in a draft of several that the line at `lineStart` (offset in the draft) belongs to: at a title
 * right behind the last words of another. 0 where there is none.
 */
export function speechStart(draft: string, lineStart: number): number {
  let title: number | undefined;
  for (const { words, start } of linesAbove(draft, lineStart, farthest)) {
    if (title !== undefined && saysEnd(words)) return title;
    const name = words.replace(/^#{1,6}\s+/, '');
    title = isTitleLine(name) && namesSpeech(name) ? start : undefined;
  }
  return 0;
}

/** Where the line begins that `offset` stands on. */
export function lineStartAt(draft: string, offset: number): number {
  return draft.lastIndexOf('\n', offset - 1) + 1;
}
