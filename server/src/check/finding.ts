import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import type { Span } from '../util/span.ts';
import type { Reason } from './reasons.ts';

/** How much a finding matters: `high` = likely a mistake, `low` = good to know. */
export type Degree = 'high' | 'medium' | 'low';

/** What is found in a draft. Spans are UTF-16 offsets of the draft. */
export type Finding = ReuseFinding;

/** A passage that a past speech says already. */
export interface ReuseFinding extends Span {
  kind: 'reuse';
  degree: Degree;
  passage: ReusedPassage;
  /** Why the degree is not that of the words alone; often empty. */
  reasons: Reason[];
}
