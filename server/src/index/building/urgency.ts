import type { PhraseList } from './phraseList.ts';
import { soundClasses, soundClassOf } from './soundClass.ts';

/** Hanzi of a phrase by which it is told from others. */
const depth = 4;
/** So many phrases that begin with the same sounds are seen by who types those. */
const seen = 5;
/** What it counts to be one of them, in steps of the weight. */
const bonus = 96;

/**
 * How much each phrase is worth to be kept: its weight, and more where it is among the heaviest of those that begin with
 * the same sounds. Of a hundred phrases behind the same letters most are never seen; a rare one with letters of its own
 * always is.
 */
export function urgencyOf(text: Uint16Array, { count, places, weights }: PhraseList): Uint8Array {
  const classOf = soundClassOf();
  const keys = new Uint32Array(count);
  // of each beginning the heaviest weights, ascending
  const heaviest = new Uint8Array(seen * soundClasses ** depth);
  for (let i = 0; i < count; i++) {
    let key = 0;
    for (let k = 0; k < depth; k++) key = key * soundClasses + classOf[text[places[i] + k]];
    keys[i] = key;
    let at = key * seen;
    const end = at + seen - 1;
    const weight = weights[i];
    if (weight <= heaviest[at]) continue;
    for (; at < end && heaviest[at + 1] < weight; at++) heaviest[at] = heaviest[at + 1];
    heaviest[at] = weight;
  }
  const urgency = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const isSeen = weights[i] >= heaviest[keys[i] * seen];
    urgency[i] = Math.min(255, weights[i] + (isSeen ? bonus : 0));
  }
  return urgency;
}
