import { median } from './statistics.ts';
import type { CorpusResult } from './tables.ts';
import { digits, table } from './tables.ts';

/** What may grow how much from 10 M to 100 M characters. */
const lines = [
  { what: 'completion', name: 'completion', most: 2 },
  { what: 'warm start', name: 'warm start', most: 3 },
  { what: 'memory after 1,000 mixed requests', name: 'memory', most: 1.5 },
];

/** Growth between the generated corpora, as Markdown; empty where there are not two. */
export function growthSection(results: readonly CorpusResult[]): string {
  const generated = results.filter(({ corpus }) => corpus.isGenerated);
  const [small, large] = generated.slice(-2);
  if (!large) return '';
  const isBar = small.corpus.characters > 9e6 && large.corpus.characters > 90e6;
  const cells = lines.map(({ what, name, most }) => {
    const ratio = median(large.measures.of(name)) / median(small.measures.of(name));
    return [what, `${digits(ratio)} ×`, isBar ? `${most} ×` : '', isBar ? (ratio <= most ? 'kept' : '**missed**') : ''];
  });
  const head = [`from ${small.corpus.name} to ${large.corpus.name}`, 'grows', 'at most', ''];
  return `## Growth\n\n![How time and memory grow with the corpus](growth.svg)\n\n${table(head, cells)}`;
}
