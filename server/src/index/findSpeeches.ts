import type { LiveSegment } from './liveSegment.ts';

/**
 * Numbers (in the corpus) of the speeches whose title or date holds every word of a query, the newest first, those
 * without a date last. Reads the title of each speech: a question that is asked when somebody picks one, not while typing.
 */
export function findSpeeches(segments: readonly LiveSegment[], query: string, most: number): number[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: { id: number; date: string }[] = [];
  for (const segment of segments) {
    const { tables } = segment.view;
    for (let id = 0; id < tables.speeches; id++) {
      if (segment.isDeleted(tables.speechFile(id))) continue;
      const { title, date = '' } = tables.speech(id);
      const described = `${title} ${date}`.toLowerCase();
      if (words.every((word) => described.includes(word))) found.push({ id: segment.speechBase + id, date });
    }
  }
  found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id - b.id));
  return found.slice(0, most).map(({ id }) => id);
}
