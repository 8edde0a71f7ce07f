import type { Corpus, SpeechInfo } from '../index/questions.ts';
import { areAlike } from '../index/voices.ts';
import { draftKnownBy } from './draftMark.ts';
import type { Ignored, IgnoredSource } from './ignored.ts';
import { sketchIn, sketchText } from './sketchText.ts';

/** Whether each source is a speech of a corpus, by its number there: asked at every search, so told once. */
const known = new WeakMap<Corpus, WeakMap<readonly IgnoredSource[], Map<number, boolean>>>();
/** The sources that are none of a draft: the same array for the same choice, so that `known` is of use. */
const choices = new WeakMap<readonly IgnoredSource[], Map<string, readonly IgnoredSource[]>>();

/** The speeches that are no source of a draft. */
export interface NoSources {
  /** The same for the same choice of ignored sources. */
  key: string;
  has(speech: SpeechInfo): boolean;
}

/** @param uri the draft's own, normalised; undefined where it has none */
export function noSourcesOf(
  { sources }: Ignored,
  corpus: Corpus,
  draft: string,
  uri: string | undefined,
): NoSources | undefined {
  if (sources.length === 0) return undefined;
  const { key, chosen } = sourcesFor(sources, draft, uri);
  const perCorpus = known.get(corpus) ?? new WeakMap<readonly IgnoredSource[], Map<number, boolean>>();
  known.set(corpus, perCorpus);
  const answers = perCorpus.get(chosen) ?? new Map<number, boolean>();
  perCorpus.set(chosen, answers);
  const has = ({ id, title }: SpeechInfo) => {
    let answer = answers.get(id);
    if (answer === undefined) {
      const sketch = corpus.sketch(id);
      answer = chosen.some((source) => isSpeech(source, sketch, title));
      answers.set(id, answer);
    }
    return answer;
  };
  return { key, has };
}

function isSpeech(source: IgnoredSource, sketch: Uint32Array, title: string): boolean {
  // too short a speech to be known by parts of it
  return areAlike(sketchIn(source), sketch) || (source.title === title && source.sketch === sketchText(sketch));
}

interface Choice {
  key: string;
  chosen: readonly IgnoredSource[];
}

function sourcesFor(sources: readonly IgnoredSource[], draft: string, uri: string | undefined): Choice {
  if (sources.every((source) => !source.draft)) return { key: 'all', chosen: sources };
  const isThis = draftKnownBy(draft, uri);
  const chosen = sources.filter((source) => !source.draft || isThis(source.draft));
  const key = chosen.map((source) => sources.indexOf(source)).join();
  const sameSources = choices.get(sources) ?? new Map<string, readonly IgnoredSource[]>();
  choices.set(sources, sameSources);
  const same = sameSources.get(key) ?? chosen;
  sameSources.set(key, same);
  return { key, chosen: same };
}
