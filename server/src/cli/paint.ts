import type { Degree } from '../check/finding.ts';

/** Puts words into colours, or leaves them as they are. */
export interface Paint {
  place(text: string): string;
  degree(degree: Degree, text: string): string;
  aside(text: string): string;
}

export const plain: Paint = { place: (text) => text, degree: (_, text) => text, aside: (text) => text };

const coded = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const [bold, faint, red, yellow, cyan] = [1, 2, 31, 33, 36].map(coded);

/** For a terminal. */
export const coloured: Paint = {
  place: bold,
  degree: (degree, text) => ({ high: red, medium: yellow, low: cyan })[degree](text),
  aside: faint,
};

/** Colours only where a person sees them and has not asked to be spared (`NO_COLOR`, a terminal that has none). */
export function paintFor(isTerminal: boolean, env: NodeJS.ProcessEnv): Paint {
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' ? coloured : plain;
}
