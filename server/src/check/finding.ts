import type { Repetition } from '../reuse/repetitions.ts';
import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import type { Unfilled } from '../speech/unfilled.ts';
import type { Span } from '../util/span.ts';
import type { LeftOver } from './leftover/leftOver.ts';
import type { Reason } from './reasons.ts';

/** How much a finding matters: `high` = likely a mistake, `low` = good to know. */
export type Degree = 'high' | 'medium' | 'low';

/** What is found in a draft. Spans are UTF-16 offsets of the draft. */
export type Finding = ReuseFinding | RepetitionFinding | LeftOverFinding | PlaceholderFinding;

/** A passage that a past speech says already. */
export interface ReuseFinding extends Span {
  kind: 'reuse';
  degree: Degree;
  passage: ReusedPassage;
  /** Why the degree is not that of the words alone; often empty. */
  reasons: Reason[];
}

/** A passage that this draft, or another one, says already. */
export interface RepetitionFinding extends Repetition {
  kind: 'repetition';
  degree: Degree;
}

/** A name, date or figure of the source that a reused passage still holds. */
export interface LeftOverFinding extends LeftOver {
  kind: 'left-over';
}

/** Something that the writer meant to fill in. */
export interface PlaceholderFinding extends Span {
  kind: 'placeholder';
  /** As the draft has it: `XX县`. */
  text: string;
  degree: Degree;
  gap: Unfilled['kind'];
}
