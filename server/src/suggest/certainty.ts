import type { Cursor } from './cursor.ts';
import { type Occurrence, ownVoice, writersVoice } from './evidence.ts';
import { isMark } from './tail.ts';

/** What speaks for and against a continuation besides how often it was said: numbers that `weights` are given to. */
export interface Signs {
  always: number;
  /** Log odds of its probability, and their square. */
  logit: number;
  logitSquared: number;
  /** Natural logarithm of the number of voices of the corpus. */
  voices: number;
  /** One or two voices, who may well be quoting each other. */
  few: number;
  /** Figures and dates are seldom the same twice. */
  digit: number;
  /** Natural logarithm of the length. */
  length: number;
  /** Only the draft itself says it. */
  draftAlone: number;
  draftAndCorpus: number;
  /** It begins or ends with a mark, or has one within. */
  markFirst: number;
  markLast: number;
  markWithin: number;
  behindClause: number;
  behindSentence: number;
}

/** See `certainty`. */
export const weights: Signs = {
  always: -0.336,
  logit: 0.928,
  logitSquared: 0.019,
  voices: -0.054,
  few: -0.291,
  digit: -0.296,
  length: 0.364,
  draftAlone: 0.009,
  draftAndCorpus: 0.28,
  markFirst: -0.43,
  markLast: 0.112,
  markWithin: -0.306,
  behindClause: -0.086,
  behindSentence: -0.605,
};

interface Continuation {
  text: string;
  probability: number;
  members: Occurrence[];
}

/**
 * The probability of a continuation in the light of who says it: a logistic regression. `bench/suggestions` fits it to
 * continuations that speeches of a corpus were offered, each left out and facing older ones only.
 */
export function certainty(continuation: Continuation, at: Cursor['at']): number {
  const signs = signsOf(continuation, at);
  let logit = 0;
  for (const name of Object.keys(weights) as (keyof Signs)[]) logit += weights[name] * signs[name];
  return 1 / (1 + Math.exp(-logit));
}

export function signsOf({ text, probability, members }: Continuation, at: Cursor['at']): Signs {
  const voices = new Set(members.map(({ voice }) => voice));
  // what other drafts say is in no corpus yet, as what the draft itself says
  const inDraft = [voices.delete(ownVoice), voices.delete(writersVoice)].includes(true);
  const count = voices.size;
  const logit = Math.log(probability / Math.max(0.005, 1 - probability));
  const inner = text.slice(1, -1);
  return {
    always: 1,
    logit,
    logitSquared: logit * logit,
    voices: Math.log(Math.max(1, count)),
    few: Number(count === 1 || count === 2),
    digit: Number(/[0-9０-９]/.test(text)),
    length: Math.log(text.length),
    draftAlone: Number(inDraft && count === 0),
    draftAndCorpus: Number(inDraft && count > 0),
    markFirst: Number(isMark(text[0])),
    markLast: Number(isMark(text[text.length - 1])),
    markWithin: Number([...inner].some(isMark)),
    behindClause: Number(at === 'clause'),
    behindSentence: Number(at === 'sentence'),
  };
}
