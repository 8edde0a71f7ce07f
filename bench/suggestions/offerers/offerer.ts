/** Offers texts that go on from the end of what has been typed, best first. One of them types one draft from its start. */
export type Offerer = (typed: string) => string[];

/** Length of a list. */
export const listLength = 5;
