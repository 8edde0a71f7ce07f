import type { Corpus, SpeechInfo } from '../index/questions.ts';
import { areAlike, sketchOf } from '../index/voices.ts';
import { hashOf } from '../util/hash.ts';
import { hanziOf } from './hanzi.ts';
import type { DraftMark, Ignored, IgnoredSource } from './ignored.ts';

/** Whether each source is a speech of a corpus, by its number there: asked at every search, so told once. */
const known = new WeakMap<Corpus, WeakMap<readonly IgnoredSource[], Map<number, boolean>>>();
/** The sources that are none of a draft: the same array for the same choice, so that `known` is of use. */
const choices = new WeakMap<readonly IgnoredSource[], Map<string, readonly IgnoredSource[]>>();
const sketches = new WeakMap<IgnoredSource | DraftMark, Uint32Array>();

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

/** What a draft is known by later. @param title its own, or its file's name */
export function markOf(text: string, title: string, uri: string | undefined): DraftMark {
  return { title, sketch: sketchText(sketchOf(hanziOf(text).units)), file: fileHash(uri) };
}

/** Whether a mark is that of a draft in this file, whatever it says by now. @param uri normalised */
export function isFileOf(mark: DraftMark, uri: string | undefined): boolean {
  return mark.file !== undefined && mark.file === fileHash(uri);
}

/** Tells whether a mark is that of a draft, which is read when it has to be. @param uri normalised */
export function draftKnownBy(draft: string, uri: string | undefined): (mark: DraftMark) => boolean {
  let sketch: Uint32Array | undefined;
  return (mark) => {
    if (isFileOf(mark, uri)) return true;
    sketch ??= sketchOf(hanziOf(draft).units);
    return areAlike(sketchIn(mark), sketch);
  };
}

/** A sketch in letters, for a file. */
export function sketchText(sketch: Uint32Array): string {
  const end = sketch.indexOf(0xffffffff);
  const hashes = end < 0 ? sketch : sketch.subarray(0, end);
  return Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength).toString('base64');
}

/** Of a draft that was saved; the names of others are given again and again. */
function fileHash(uri: string | undefined): number | undefined {
  return uri === undefined || uri.startsWith('untitled:') ? undefined : hashOf(uri);
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

function sketchIn(marked: IgnoredSource | DraftMark): Uint32Array {
  let sketch = sketches.get(marked);
  if (!sketch) {
    const bytes = Uint8Array.from(Buffer.from(marked.sketch, 'base64'));
    sketch = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
    sketches.set(marked, sketch);
  }
  return sketch;
}
