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
  const halls = sources.map(({ speech }) => ({
    speech,
    heard: heardBefore(draft, detailsOfSource(corpus, speech), today),
  }));
  const hall =
    halls.find(({ heard }) => heard === 'from the same speaker') ?? halls.find(({ heard }) => heard !== 'no');
  const model = sources.find(({ speech }) => isModelText?.(corpus.speech(speech).uri));
  const reasons: Reason[] = [];
  if (hall)
    reasons.push({ kind: 'same-hall', speech: hall.speech, sameSpeaker: hall.heard === 'from the same speaker' });
  if (model) reasons.push({ kind: 'model-text', speech: model.speech });
  return reasons;
}

type Heard = 'no' | 'from another speaker' | 'from the same speaker';

/** Whether those who will hear the draft have heard the source, and still know. */
function heardBefore(draft: SpeechDetails, source: SpeechDetails, today: string): Heard {
  if (!isSameHall(draft, source)) return 'no';
  if (isSameSpeaker(draft, source)) return 'from the same speaker';
  const years = yearsBetween(source.date?.value, draft.date?.value ?? today);
  return years <= memorable ? 'from another speaker' : 'no';
}

/** Years from one ISO date to another, whichever comes first; 0 where one is not known. */
function yearsBetween(one: string | undefined, other: string): number {
  const number = (date: string) => Number(date.slice(0, 4)) + (Number(date.slice(5, 7) || 7) - 1) / 12;
  return one === undefined ? 0 : Math.abs(number(one) - number(other)) || 0;
}
