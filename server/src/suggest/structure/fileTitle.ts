import { namesSpeech } from '../../speech/titles.ts';
import type { Suggestion } from '../suggestion.ts';

/** How likely the first line of a draft is what its file is called. */
const likely = 0.5;
/** What the name of a file says of the state that its draft is in. */
const STATE = /[-_—\s]*[（(【]?(?:草稿|初稿|讨论稿|征求意见稿|修改稿|送审稿|定稿|终稿)\d*[)）】]?$/;

/**
 * The rest of the title that the draft's file is named by, where `typed` is all that the draft holds so far. A name that
 * is none of a speech (`新建文本文档`) says nothing.
 *
 * @param name of the file, without ending and date
 */
export function titleOfFile(typed: string, name = ''): Suggestion[] {
  const title = name.replace(STATE, '');
  if (!namesSpeech(title) || !title.startsWith(typed) || title === typed) return [];
  const form = { placeholders: [], variables: [], documents: 0, sources: [] };
  return [{ ...form, text: title.slice(typed.length), typed: typed.length, probability: likely }];
}
