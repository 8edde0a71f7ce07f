/** How readily a passage is taken for reuse: `low` warns of what is beyond doubt alone. */
export type Sensitivity = 'low' | 'normal' | 'high';

/** Least strength of a passage, in weighted Hanzi. */
export const leastStrengths: Record<Sensitivity, number> = { low: 16, normal: 12, high: 10 };
