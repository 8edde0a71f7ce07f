import { pathToFileURL } from 'node:url';
import type { Corpus } from '../server/src/index/questions.ts';
import { parseSpeeches } from '../server/src/speech/parse.ts';
import type { RivalText } from './rivals/rival.ts';

/**
 * Holds every place that the corpus gives for a clause against a plain scan of the texts. What lies in junk (a
 * seller's trailer, say) is not to be found, and does not count.
 *
 * @returns what differs, in words; empty where all is equal
 */
export function differences(corpus: Corpus, texts: readonly RivalText[], clauses: readonly string[]): string[] {
  const found: string[] = [];
  for (const clause of clauses) {
    const wanted = new Set(scan(texts, clause));
    const { count, places } = corpus.occurrences(clause, Number.MAX_SAFE_INTEGER);
    const given = new Set(places.map((place) => placeName(corpus.locate(place))));
    const missing = [...wanted].filter((one) => !given.has(one) && !isJunk(texts, one));
    const wrong = [...given].filter((one) => !wanted.has(one));
    if (missing.length || wrong.length || count !== given.size || count !== places.length) {
      found.push(`${clause}: ${missing.length} missing, ${wrong.length} wrong, ${count} counted, ${given.size} given`);
    }
  }
  return found;
}

function scan(texts: readonly RivalText[], clause: string): string[] {
  const places: string[] = [];
  for (const { path, text } of texts) {
    for (let offset = text.indexOf(clause); offset >= 0; offset = text.indexOf(clause, offset + 1)) {
      places.push(placeName({ uri: pathToFileURL(path).href, offset }));
    }
  }
  return places;
}

function placeName({ uri, offset }: { uri: string; offset: number }): string {
  return `${uri}#${offset}`;
}

function isJunk(texts: readonly RivalText[], place: string): boolean {
  const hash = place.lastIndexOf('#');
  const uri = place.slice(0, hash);
  const offset = Number(place.slice(hash + 1));
  const text = texts.find(({ path }) => pathToFileURL(path).href === uri)?.text ?? '';
  return parseSpeeches(text).junk.some(({ start, end }) => offset >= start && offset < end);
}
