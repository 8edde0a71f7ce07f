import type { Corpus } from '../index/questions.ts';
import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import type { SpeechDetails } from '../speech/details.ts';

/** Days between a speech and what the press says of it. */
const mostDays = 3;
/** Hanzi of an occasion's name that surely mean this one. */
const fewest = 6;
/** Code units of a source that are looked at. */
const reach = 20_000;
const reporting = /指出|强调|表示|提出|宣布|发表|出席|致辞|致词|作了/u;

/**
 * Reused passages without the sources that report the draft's own speech: what the press printed of it is no passage that
 * was said before. Such a source is of those days, names the occasion, and tells what the speaker said there. A passage
 * that has no other source is left out.
 *
 * @param detailsAt what the draft tells of the speech that stands at an offset of it
 */
export function withoutOwnReports(
  passages: readonly ReusedPassage[],
  detailsAt: (offset: number) => SpeechDetails,
  corpus: Corpus,
): ReusedPassage[] {
  const known = new Map<SpeechDetails, Map<number, boolean>>();
  const isReport = (details: SpeechDetails, speech: number): boolean => {
    const reports = known.get(details) ?? new Map<number, boolean>();
    known.set(details, reports);
    const answer = reports.get(speech) ?? reportsIt(details, corpus, speech);
    reports.set(speech, answer);
    return answer;
  };
  return passages.flatMap((passage) => {
    const details = detailsAt((passage.start + passage.end) >> 1);
    const sources = passage.sources.filter(({ speech }) => !isReport(details, speech));
    if (sources.length === passage.sources.length) return [passage];
    return sources.length > 0 ? [{ ...passage, sources, similarity: sources[0].similarity }] : [];
  });
}

function reportsIt({ date, occasion, speaker }: SpeechDetails, corpus: Corpus, id: number): boolean {
  const { start, end, date: printed } = corpus.speech(id);
  if (!speaker || !occasion || !isNear(date?.value, printed)) return false;
  const named = hanziAlone(occasion.value);
  if (named.length < fewest) return false;
  const text = corpus.text(start, Math.min(end, start + reach));
  return hanziAlone(text).includes(named) && isReported(speaker.value, text);
}

/** Whether two ISO dates are known to the day and lie close together. */
function isNear(one = '', other = ''): boolean {
  if (one.length !== 10 || other.length !== 10) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= mostDays * 86_400_000;
}

/** Whether a text tells of somebody, by name, that he spoke: in his own speech he does not. */
function isReported(speaker: string, text: string): boolean {
  for (let at = text.indexOf(speaker); at >= 0; at = text.indexOf(speaker, at + 1)) {
    const sentence = text.slice(at + speaker.length, at + speaker.length + 80).split(/[。！？\n]/u, 1)[0];
    if (reporting.test(sentence)) return true;
  }
  return false;
}

function hanziAlone(text: string): string {
  return text.replace(/[^\p{sc=Han}]/gu, '');
}
