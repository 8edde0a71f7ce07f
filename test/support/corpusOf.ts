import { buildSegment } from '../../server/src/index/building/build.ts';
import { assemble } from '../../server/src/index/format.ts';
import type { Corpus } from '../../server/src/index/questions.ts';
import type { SourceFile } from '../../server/src/index/segment.ts';
import { SegmentsCorpus } from '../../server/src/index/segmentsCorpus.ts';
import type { SegmentView } from '../../server/src/index/segmentView.ts';
import { residentSegment } from '../../server/src/index/store/segmentFile.ts';
import { Voices } from '../../server/src/index/voices.ts';
import { createIntlSegmenter } from '../../server/src/segment/intl.ts';
import { boundariesOf } from '../../server/src/segment/segmenter.ts';
import { sourceSpeechesOf } from '../../server/src/worker/sources.ts';

const segmenter = createIntlSegmenter();

/** A corpus in memory for tests: file names (below `file:///corpus/`) and texts in, the four questions out. */
export function corpusOf(texts: Record<string, string>): Corpus {
  return new SegmentsCorpus([{ view: segmentOf(texts), deleted: new Set() }]);
}

/** One segment in memory, of files as `corpusOf` names them. */
export function segmentOf(texts: Record<string, string>, voices: Voices = new Voices()): SegmentView {
  const files = Object.entries(texts).map(([name, text]) => sourceOf(name, text));
  return residentSegment(assemble(buildSegment(files, segmenter.name, voices)));
}

/** A file as the index takes it in. */
export function sourceOf(name: string, text: string): SourceFile {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  const facts = { uri: uriOf(name), size: text.length, modified: 0, hash: '' };
  return { ...facts, text: units, boundaries: boundariesOf(text, segmenter), ...sourceSpeechesOf(text, name) };
}

export function uriOf(name: string): string {
  return `file:///corpus/${encodeURI(name)}`;
}
