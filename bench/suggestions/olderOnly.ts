import type { Corpus, Place, SpeechInfo } from '../../server/src/index/questions.ts';
import { spread } from './spread.ts';

/** How many more samples are asked for than are wanted, because some of them are hidden. */
const spare = 3;

/**
 * The corpus as it stood when one of its speeches was being written: without that speech, without its near copies, and
 * without what is known to be later. Only what suggesting at the end of a draft asks is answered so.
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
  const older: Partial<Corpus> = {
    followers: (context, options) => {
      const { most, samples } = options;
      // however many of the longer contexts are hidden altogether, the shorter ones answer
      const all = corpus.followers(context, { ...options, most: context.length, samples: samples * spare });
      return all
        .map((one) => ({
          ...one,
          samples: spread(
            one.samples.filter(({ speech }) => !isHidden(speech)),
            samples,
          ),
        }))
        .filter((one) => one.samples.length > 0)
        .slice(0, most);
    },
    seeds: (text, options) =>
      corpus
        .seeds(text, options)
        .map((seed) => ({ ...seed, places: seed.places.filter(stands) }))
        .filter((seed) => seed.places.length > 0),
    openers: (query) =>
      corpus
        .openers(query)
        .map((opener) => {
          const places = opener.places.filter(stands);
          // not all places of what many say are told: those that are speak for the others
          return {
            ...opener,
            places,
            documents: Math.round((opener.documents * places.length) / opener.places.length),
          };
        })
        .filter((opener) => opener.places.length > 0),
  };
  return new Proxy(corpus, {
    get: (target, name: keyof Corpus) => {
      const own = older[name] ?? target[name];
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}
