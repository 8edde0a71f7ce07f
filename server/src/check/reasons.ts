import type { Corpus } from '../index/questions.ts';
import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import { detailsOfSource } from '../sources/detailsOfSource.ts';
import type { SpeechDetails } from '../speech/details.ts';
import { isSameHall, isSameSpeaker } from '../speech/halls.ts';

/** What makes a reused passage matter more, or less, than its words alone would. `speech` is the source's id. */
export type Reason =
  /** The people who will hear the draft have heard it already. */
  { kind: 'same-hall'; speech: number; sameSpeaker: boolean } | { kind: 'model-text'; speech: number };

export interface ReasonOptions {
  /** Whether a file of the corpus is a model text that is openly shared: whoever takes from it is expected to. */
  isModelText?: (uri: string) => boolean;
  /** ISO date, for drafts that tell none. */
  today: string;
}

/** Years after which a hall has forgotten what somebody else said. */
const memorable = 5;

/** What is known about a passage's sources: for each kind of reason the one that weighs most. `draft` is the draft's. */
export function reasonsFor(
  { sources }: ReusedPassage,
  draft: SpeechDetails,
  corpus: Corpus,
  { isModelText, today }: ReasonOptions,
): Reason[] {
  const halls = sources.flatMap(({ speech }): (Reason & { kind: 'same-hall' })[] => {
    const source = detailsOfSource(corpus, speech);
    if (!isSameHall(draft, source)) return [];
    const sameSpeaker = isSameSpeaker(draft, source);
    const years = yearsBetween(source.date?.value, draft.date?.value ?? today);
    return sameSpeaker || years <= memorable ? [{ kind: 'same-hall', speech, sameSpeaker }] : [];
  });
  const hall = halls.find(({ sameSpeaker }) => sameSpeaker) ?? halls[0];
  const model = sources.find(({ speech }) => isModelText?.(corpus.speech(speech).uri));
  return [...(hall ? [hall] : []), ...(model ? [{ kind: 'model-text', speech: model.speech } as const] : [])];
}

/** Years from one ISO date to another, whichever comes first; 0 where one is not known. */
function yearsBetween(one: string | undefined, other: string): number {
  const number = (date: string) => Number(date.slice(0, 4)) + (Number(date.slice(5, 7) || 7) - 1) / 12;
  return one === undefined ? 0 : Math.abs(number(one) - number(other)) || 0;
}
