import type { Sections } from '../format.ts';
import type { SourceFile } from '../segment.ts';
import type { Voices } from '../voices.ts';
import { bytesOf, Gathering, type Tables } from './gathering.ts';
import { mergeRanges } from './mergeRanges.ts';
import { sortPortion } from './portion.ts';
import { PortionMerge, type SortedSections } from './portionMerge.ts';

/** Builds the sections of a segment from files, at once and in this thread. */
export function buildSegment(files: readonly SourceFile[], segmenter: string, voices: Voices): Sections {
  const gathering = new Gathering(voices);
  for (const file of files) gathering.add(file);
  const sorted = sortPortion(gathering.portion());
  const { source, tables } = gathering.end();
  const merge = new PortionMerge(source, [{ ...sorted, base: 0 }]);
  return complete(tables, merge.sections(merge.takeTasks().map(mergeRanges)), segmenter);
}

/** Puts tables and sorted places together. */
export function complete(tables: Tables, sorted: SortedSections, segmenter: string): Sections {
  const about = { segmenter, entries: sorted.entryCount, paragraphs: sorted.paragraphCount };
  return {
    ...tables,
    entries: sorted.entries,
    entryFence: bytesOf(sorted.entryFence),
    paragraphs: sorted.paragraphs,
    paragraphFence: bytesOf(sorted.paragraphFence),
    phrases: sorted.phrases,
    phraseGroups: bytesOf(sorted.phraseGroups),
    about: Buffer.from(JSON.stringify(about), 'utf8'),
  };
}
