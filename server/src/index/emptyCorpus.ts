import type { Corpus } from './questions.ts';

/** A corpus without a speech: what there is before the first index is built. */
export const emptyCorpus: Corpus = {
  files: 0,
  speeches: 0,
  characters: 0,
  followers: () => [],
  followersAmong: () => ({ count: 0, followers: [] }),
  seeds: () => [],
  holds: () => false,
  occurrences: () => ({ count: 0, documents: 0, places: [] }),
  openers: () => [],
  phrases: () => [],
  headings: () => [],
  longestMatch: () => 0,
  speechAt: () => undefined,
  speech: (id) => {
    throw new RangeError(`no speech ${id}`);
  },
  sketch: () => new Uint32Array(0),
  findSpeeches: () => [],
  text: () => '',
  locate: (place) => {
    throw new RangeError(`no place ${place}`);
  },
  placesOf: () => undefined,
};
