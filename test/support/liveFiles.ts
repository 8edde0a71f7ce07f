import type { LiveSegmentFile } from '../../server/src/library/liveIndex.ts';
import { segmentOf } from './corpusOf.ts';

export interface TestSegment extends LiveSegmentFile {
  isClosed: boolean;
}

/** A segment in memory, of files as `corpusOf` names them, that knows whether it was closed. */
export function liveSegment(name: string, texts: Record<string, string>, deleted: number[] = []): TestSegment {
  const segment = {
    entry: { name, bytes: 1000, deleted },
    view: segmentOf(texts),
    onDisk: true,
    isClosed: false,
    close: () => {
      segment.isClosed = true;
    },
  };
  return segment;
}
