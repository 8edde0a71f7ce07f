import { buildSegment, type SourceFile } from '../../server/src/index/build.ts';
import type { Corpus } from '../../server/src/index/questions.ts';
import { SegmentCorpus } from '../../server/src/index/segmentCorpus.ts';
import { createIntlSegmenter } from '../../server/src/segment/intl.ts';
import { boundariesOf } from '../../server/src/segment/segmenter.ts';
import { sourceSpeechesOf } from '../../server/src/worker/sources.ts';

const segmenter = createIntlSegmenter();

/** A corpus in memory for tests: file names (below `file:///corpus/`) and texts in, the four questions out. */
export function corpusOf(texts: Record<string, string>): Corpus {
  const files = Object.entries(texts).map(([name, text]): SourceFile => {
    const units = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    const facts = { uri: `file:///corpus/${encodeURI(name)}`, size: 0, modified: 0, hash: '' };
    return { ...facts, text: units, boundaries: boundariesOf(text, segmenter), ...sourceSpeechesOf(text, name) };
  });
  return new SegmentCorpus(buildSegment(files, segmenter.name));
}
