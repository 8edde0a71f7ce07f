import type { Place } from '../../index/questions.ts';
import type { Span } from '../../util/span.ts';

/** What kind of thing was left standing. */
export type LeftOverKind = 'place' | 'unit' | 'person' | 'date' | 'session' | 'occasion' | 'figure';

/** What a reused passage says of its source and this draft says otherwise. The span is that of the draft. */
export interface LeftOver extends Span {
  name: LeftOverKind;
  /** What stands there. */
  text: string;
  /** What the draft itself has instead; undefined where it does not tell. */
  counterpart?: string;
  /** How surely it is a mistake. */
  degree: 'high' | 'medium' | 'low';
  /** Id of the speech that it comes from. */
  speech: number;
  /** Where it stands there. */
  place: Place;
}

/** A left-over as a rule finds it: the source is known to who asks. */
export type FoundName = Omit<LeftOver, 'speech' | 'place'>;
