import type { Corpus, SpeechInfo } from '../index/questions.ts';
import { headOf } from '../speech/head.ts';
import type { SpeechText } from './identity.ts';

/** Code units read of a source: what tells whose it is stands in its first pages. */
const longest = 60_000;

/** A past speech as far as it tells whose it is. */
export function sourceSpeechOf(corpus: Corpus, { start, end, title, date, uri }: SpeechInfo): SpeechText {
  const words = corpus.text(start, Math.min(end, start + longest));
  const titleAt = words.slice(0, 400).indexOf(title);
  const titleSpan = titleAt < 0 ? undefined : { start: titleAt, end: titleAt + title.length };
  const head = headOf(words, { span: { start: 0, end: words.length }, sections: [], ...(titleSpan && { titleSpan }) });
  return { head: [title, words.slice(0, head.end), fileName(uri), signatureOf(words)].join('\n'), words, date };
}

/** The name of a file without its ending. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.[A-Za-z]{1,8}$/u, '');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The last lines where they are a signature or a date: letters end so. */
export function signatureOf(text: string): string {
  const lines = text
    .slice(-120)
    .trimEnd()
    .split(/[\r\n]+/u)
    .slice(-2);
  return lines.filter((line) => line.trim().length <= 24 && !/[。！？；：，]/u.test(line)).join('\n');
}
