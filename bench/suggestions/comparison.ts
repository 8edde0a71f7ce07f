import { percentile } from '../statistics.ts';
import { digits, table } from '../tables.ts';
import type { Draft } from './drafts.ts';
import { backOffGhost, backOffList } from './offerers/backOff.ts';
import { type Cut, longestMatch } from './offerers/longestMatch.ts';
import { listLength, type Offerer } from './offerers/offerer.ts';
import { OurSuggestions } from './offerers/ours.ts';
import { savingRate, type Tally, typeAll } from './typing.ts';

interface Competitor {
  name: string;
  offerer(draft: Draft): Offerer;
}

interface Comparison {
  title: string;
  competitors: readonly Competitor[];
}

const steps = ['quiet', 'normal', 'eager'] as const;
/** The rule has two forms: how much of what followed once is offered. */
const rule = 'longest match, most frequent continuation';
const forms: readonly Cut[] = ['clause', 'word'];

const lists = (): Comparison => ({
  title: `list of ${listLength}`,
  competitors: [
    ...steps.map((step) => {
      const ours = new OurSuggestions(step);
      return { name: `ours, ${step}`, offerer: ({ corpus }: Draft) => ours.list(corpus) };
    }),
    { name: 'n-gram back-off alone', offerer: ({ corpus }) => backOffList(corpus) },
    ...rules(listLength),
  ],
});

const ghosts = (): Comparison => ({
  title: 'ghost text',
  competitors: [
    ...steps.map((step) => {
      const ours = new OurSuggestions(step);
      return { name: `ours, ${step}`, offerer: ({ corpus }: Draft) => ours.ghost(corpus) };
    }),
    { name: 'n-gram back-off alone', offerer: ({ corpus }) => backOffGhost(corpus) },
    ...rules(1),
  ],
});

function rules(most: number): Competitor[] {
  return forms.map((cut) => ({
    name: `${rule}, by the ${cut}`,
    offerer: ({ corpus }: Draft) => longestMatch(corpus, cut, most),
  }));
}

const columns = [
  'KSR',
  ...forms.map((cut) => `× rule, by the ${cut}`),
  'shown',
  'wholly right when shown',
  'mean length taken',
  'p50',
  'p99',
];

/** Types the drafts with everybody's help in turn, and holds it against the rule in both its forms. @returns Markdown */
export function compare(drafts: readonly Draft[], say: (what: string) => void): string {
  return [lists(), ghosts()]
    .map(({ title, competitors }) => {
      const tallies = competitors.map(({ name, offerer }) => {
        say(`${title}: ${name}`);
        return { name, tally: typeAll(drafts, offerer) };
      });
      // the rule stands last
      const ofRule = tallies.slice(-forms.length).map(({ tally }) => savingRate(tally));
      return table(
        [title, ...columns],
        tallies.map(({ name, tally }) => [name, ...cells(tally, ofRule)]),
      );
    })
    .join('\n\n');
}

function cells(tally: Tally, ofRule: readonly number[]): string[] {
  const { asked, shown, taken, takenLength, times } = tally;
  const rate = savingRate(tally);
  return [
    rate.toFixed(3),
    ...ofRule.map((other) => digits(rate / other)),
    (shown / asked).toFixed(3),
    (taken / shown).toFixed(3),
    (takenLength / taken).toFixed(2),
    `${digits(percentile(times, 0.5))} µs`,
    `${digits(percentile(times, 0.99))} µs`,
  ];
}
