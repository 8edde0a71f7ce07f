import type { Corpus, SpeechInfo } from '../index/questions.ts';
import { detailsOf, type SpeechDetails } from '../speech/details.ts';
import { frontMatterOf } from '../speech/frontMatter.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { nameOfUri } from '../util/uriName.ts';

/** Code units of a file looked at for front matter, and of a speech for its head. */
const mostFrontMatter = 4096;
const longestHead = 500;
/** Code units that may part two speeches of one file. */
const widestGap = 60;
/** Speeches remembered of one corpus. */
const mostKept = 2000;
const kept = new WeakMap<Corpus, Map<number, SpeechDetails>>();

/** Who gave a speech of the corpus when, where and to whom, as far as its file tells. Reads the head of it alone. */
export function detailsOfSource(corpus: Corpus, id: number): SpeechDetails {
  const known = kept.get(corpus) ?? new Map<number, SpeechDetails>();
  kept.set(corpus, known);
  let details = known.get(id);
  if (!details) {
    details = read(corpus, corpus.speech(id));
    if (known.size >= mostKept) known.clear();
    known.set(id, details);
  }
  return details;
}

function read(corpus: Corpus, speech: SpeechInfo): SpeechDetails {
  const file = corpus.placesOf(speech.uri);
  const hasMark = file && corpus.text(file.start, file.start + 3) === '---';
  const frontMatter = hasMark ? frontMatterOf(corpus.text(file.start, file.start + mostFrontMatter)) : undefined;
  const head = corpus.text(speech.start, Math.min(speech.end, speech.start + longestHead));
  const [parsed] = parseSpeeches(head).speeches;
  const fileName = nameOfUri(speech.uri);
  return parsed
    ? detailsOf(head, parsed, { fileName, frontMatter, several: hasNeighbour(corpus, speech) })
    : { ...(speech.date && { date: { value: speech.date, from: 'file-name' } }) };
}

/** Whether another speech stands right before or behind this one in its file. */
function hasNeighbour(corpus: Corpus, { uri, start, end }: SpeechInfo): boolean {
  const file = corpus.placesOf(uri);
  if (!file) return false;
  const before = corpus.text(Math.max(file.start, start - widestGap), start);
  const behind = corpus.text(end, Math.min(file.end, end + widestGap));
  const last = start - 1 - (before.length - before.trimEnd().length);
  const next = end + (behind.length - behind.trimStart().length);
  return (last >= file.start && !!corpus.speechAt(last)) || (next < file.end && !!corpus.speechAt(next));
}
