import type { Corpus, Place, SpeechInfo } from '../../index/questions.ts';
import { headOf } from '../../speech/head.ts';
import { clearPlaces } from '../../speech/names/places.ts';
import { fileStem } from '../../util/fileStem.ts';
import { nameOfUri } from '../../util/uriName.ts';
import { type Identity, identityOf, type SpeechText } from './identity.ts';
import { sentencesIn } from './zones.ts';

/** Code units read of a source: what tells whose it is stands in its first pages. */
const longest = 30_000;
/** Code units of the speeches that are remembered of a corpus: more than `fewSpeeches.ts` lets a draft be compared with. */
const mostKept = 1_000_000;

/** A past speech, and whose it is. */
export interface SourceSpeech {
  words: string;
  /** Its sentences and headings, and where they stand. */
  sentences: ReadonlyMap<string, Place>;
  identity: Identity;
  /** Names of places that are clear somewhere in it. */
  places: ReadonlySet<string>;
}

interface Kept {
  speeches: Map<number, SourceSpeech>;
  /** Code units of their words. */
  size: number;
}

const kept = new WeakMap<Corpus, Kept>();

/** Reads a past speech, once while the corpus stays the same: it is asked for again with each change of a draft. */
export function sourceSpeech(corpus: Corpus, id: number): SourceSpeech {
  const known = kept.get(corpus) ?? { speeches: new Map(), size: 0 };
  kept.set(corpus, known);
  const found = known.speeches.get(id);
  if (found) return found;
  const info = corpus.speech(id);
  const text = textOf(corpus, info);
  const places = clearPlaces(`${text.head}\n${text.words}`);
  const read = {
    words: text.words,
    sentences: sentencesIn(text.words, info.start),
    identity: identityOf(text, places),
    places,
  };
  known.speeches.set(id, read);
  known.size += read.words.length;
  for (const [oldest, { words }] of known.speeches) {
    if (known.size <= mostKept) break;
    known.speeches.delete(oldest);
    known.size -= words.length;
  }
  return read;
}

function textOf(corpus: Corpus, { start, end, title, date, uri }: SpeechInfo): SpeechText {
  const words = corpus.text(start, Math.min(end, start + longest));
  const titleAt = words.slice(0, 400).indexOf(title);
  const titleSpan = titleAt < 0 ? undefined : { start: titleAt, end: titleAt + title.length };
  const head = headOf(words, { span: { start: 0, end: words.length }, sections: [], ...(titleSpan && { titleSpan }) });
  return { head: [title, words.slice(0, head.end), stemOfUri(uri), signatureOf(words)].join('\n'), words, date };
}

/** The name of a file without folders and ending. */
export function stemOfUri(uri: string): string {
  return fileStem(nameOfUri(uri));
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
