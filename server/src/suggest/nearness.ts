import type { Corpus, Place } from '../index/questions.ts';
import { withoutBlanks } from '../speech/blanks.ts';

/** A speech of the corpus that says much of what a draft says. */
export interface NearSpeech {
  /** Id of the speech, and of its voice. */
  speech: number;
  voice: number;
  /** How much of the draft it says, above 0; to be compared with those of other speeches. */
  score: number;
  /** Place of text[0]. */
  start: Place;
  /** Its first `longestText` code units; unfilled blanks are line ends. */
  text: string;
}

/** Code units of the draft before the cursor that say what it is about. */
const memory = 3000;
const mostSpeeches = 20;
const longestText = 8000;
/** Strings that speak for a speech: short enough to be set phrases of its kind, rare enough to tell kinds apart. */
const rare = { minimum: 4, maxOccurrences: 32, step: 2 };
/** Speeches that a sentence votes for, and speeches whose votes are weighed against their length. */
const mostVotes = 64;
const mostRanked = 40;
/** How far the length of a speech counts against it: a long one says something of everything. */
const lengthShare = 0.3;
/** Sentences looked up in one call: the others wait for the next. */
const mostNew = 4;
/** Sentences remembered, of all drafts. */
const mostSentences = 500;
/** Speeches whose texts are kept. */
const mostTexts = 60;

/**
 * Finds the speeches that are nearest to a draft: of its kind, its unit, its subject, its year. Each sentence of the
 * draft votes for the speeches that share its rare strings; it is looked up once, when it is complete.
 */
export class Nearness {
  #corpus: Corpus | undefined;
  #votes = new Map<string, Map<number, number>>();
  #texts = new Map<number, NearSpeech>();
  #about = '';
  #nearest: NearSpeech[] = [];

  /**
   * The speeches nearest to the text before the cursor, nearest first; none before its first sentence is complete.
   *
   * @param offset of the cursor, in code units
   * @param ownUri URI of the draft: it is not near to itself
   */
  nearest(draft: string, offset: number, corpus: Corpus, ownUri?: string): NearSpeech[] {
    if (this.#corpus !== corpus) this.#forget(corpus);
    const sentences = completeSentences(draft, Math.max(0, offset - memory), offset);
    const about = `${ownUri ?? ''}\n${sentences.join('\n')}`;
    if (about === this.#about) return this.#nearest;
    const unknown = sentences.filter((sentence) => !this.#votes.has(sentence));
    // the last ones first: they are nearest to what comes next
    for (const sentence of unknown.slice(-mostNew)) this.#votes.set(sentence, votesOf(sentence, corpus));
    if (unknown.length <= mostNew) this.#about = about;
    this.#nearest = this.#choose(sentences, corpus, ownUri);
    this.#trim(sentences);
    return this.#nearest;
  }

  #choose(sentences: readonly string[], corpus: Corpus, ownUri?: string): NearSpeech[] {
    const sums = new Map<number, number>();
    for (const sentence of sentences) {
      for (const [speech, vote] of this.#votes.get(sentence) ?? []) sums.set(speech, (sums.get(speech) ?? 0) + vote);
    }
    const loudest = strongest(sums, mostRanked).map(([speech, sum]) => {
      const { start, end, uri } = corpus.speech(speech);
      return { speech, score: uri === ownUri ? 0 : sum / (end - start) ** lengthShare };
    });
    const ranked = loudest.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    return ranked.slice(0, mostSpeeches).map(({ speech, score }) => this.#read(speech, score, corpus));
  }

  #read(speech: number, score: number, corpus: Corpus): NearSpeech {
    const { voice, start, end } = corpus.speech(speech);
    const text = this.#texts.get(speech)?.text ?? withoutBlanks(corpus.text(start, Math.min(end, start + longestText)));
    const near = { speech, voice, score, start, text };
    // the ones used last come last: the first are forgotten
    this.#texts.delete(speech);
    this.#texts.set(speech, near);
    return near;
  }

  #trim(inUse: readonly string[]): void {
    for (const speech of this.#texts.keys()) {
      if (this.#texts.size <= mostTexts) break;
      this.#texts.delete(speech);
    }
    const kept = new Set(inUse);
    for (const sentence of this.#votes.keys()) {
      if (this.#votes.size <= mostSentences) break;
      if (!kept.has(sentence)) this.#votes.delete(sentence);
    }
  }

  #forget(corpus: Corpus): void {
    this.#corpus = corpus;
    this.#votes.clear();
    this.#texts.clear();
    this.#about = '';
    this.#nearest = [];
  }
}

/** How much a sentence speaks for each speech: a string that few share speaks loudest. */
function votesOf(sentence: string, corpus: Corpus): Map<number, number> {
  const votes = new Map<number, number>();
  for (const { places } of corpus.seeds(sentence, rare)) {
    const speeches = new Set<number>();
    for (const place of places) {
      const speech = corpus.speechAt(place);
      if (speech) speeches.add(speech.id);
    }
    for (const speech of speeches) votes.set(speech, (votes.get(speech) ?? 0) + 1 / speeches.size);
  }
  return new Map(strongest(votes, mostVotes));
}

/** The entries with the largest numbers, largest first. */
function strongest(votes: ReadonlyMap<number, number>, most: number): [number, number][] {
  return [...votes].sort((a, b) => b[1] - a[1]).slice(0, most);
}

/** The sentences and lines that lie between two offsets of a text as a whole. */
function completeSentences(text: string, start: number, end: number): string[] {
  const sentences = text.slice(start, end).split(/(?<=[。！？；\n])/);
  if (!/[。！？；\n]/.test(text[end - 1] ?? '')) sentences.pop();
  // one that is cut would be another one after each key
  if (start > 0) sentences.shift();
  return sentences.filter((sentence) => sentence.length >= rare.minimum);
}
