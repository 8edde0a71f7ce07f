import type { Corpus, Place, SpeechInfo } from '../../server/src/index/questions.ts';

/** How many more samples are asked for than are wanted, because some of them are hidden. */
const spare = 3;

/**
 * The corpus as it stood when one of its speeches was being written: without that speech, without its near copies, and
 * without what is known to be later. Only what suggesting asks is answered so.
 */
export function olderOnly(corpus: Corpus, draft: SpeechInfo): Corpus {
  const hidden = new Map<number, boolean>();
  const isHidden = (speech: number): boolean => {
    let known = hidden.get(speech);
    if (known === undefined) {
      const { voice, date } = corpus.speech(speech);
      known = voice === draft.voice || (date !== undefined && draft.date !== undefined && date >= draft.date);
      hidden.set(speech, known);
    }
    return known;
  };
  const stands = (place: Place): boolean => {
    const speech = corpus.speechAt(place);
    return speech !== undefined && !isHidden(speech.id);
  };
  return {
    files: corpus.files,
    speeches: corpus.speeches,
    characters: corpus.characters,
    followers: (context, options) => {
      const { most, samples } = options;
      const all = corpus.followers(context, { ...options, most: most + spare, samples: samples * spare });
      return all
        .map((one) => {
          const standing = one.samples.filter(({ speech }) => !isHidden(speech));
          const step = Math.max(1, standing.length / samples);
          const kept = Array.from(
            { length: Math.min(samples, standing.length) },
            (_, i) => standing[Math.floor(i * step)],
          );
          return { ...one, samples: kept };
        })
        .filter((one) => one.samples.length > 0)
        .slice(0, most);
    },
    seeds: (text, options) =>
      corpus
        .seeds(text, options)
        .map((seed) => ({ ...seed, places: seed.places.filter(stands) }))
        .filter((seed) => seed.places.length > 0),
    holds: (phrase) => corpus.holds(phrase),
    occurrences: (phrase, most) => corpus.occurrences(phrase, most),
    openers: (query) => corpus.openers(query),
    findSpeeches: (query, most) => corpus.findSpeeches(query, most),
    headings: (query, most) => corpus.headings(query, most),
    longestMatch: (text, at, most) => corpus.longestMatch(text, at, most),
    speechAt: (place) => corpus.speechAt(place),
    speech: (id) => corpus.speech(id),
    text: (start, end) => corpus.text(start, end),
    locate: (place) => corpus.locate(place),
    placesOf: (uri) => corpus.placesOf(uri),
  };
}
