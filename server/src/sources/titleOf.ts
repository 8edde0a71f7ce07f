import type { SpeechInfo } from '../index/questions.ts';

/** `title（date）`, the date left out where the title says it. */
export function titleOf({ title, date }: Pick<SpeechInfo, 'title' | 'date'>): string {
  return date && !title.includes(date.slice(0, 4)) ? `${title}（${date}）` : title;
}
