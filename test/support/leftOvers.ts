import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeftOvers } from '../../server/src/check/leftover/findLeftOvers.ts';
import { findReuse } from '../../server/src/reuse/findReuse.ts';
import { headOf } from '../../server/src/speech/head.ts';
import { parseSpeeches } from '../../server/src/speech/parse.ts';
import { corpusOf } from './corpusOf.ts';

/** A draft, and the past speeches that it takes from. */
export interface LeftOverCase {
  /** What is to be found stands in it as `⟦清河县→云岭县⟧`, or `⟦柳林村⟧` where nothing is to be offered. */
  draft: string;
  /** Past speeches: their texts, by the names of their files where those matter. */
  source: string | Record<string, string>;
  /** The name of the draft's file. */
  file?: string;
}

/** One test for each row of a table. */
export function checkLeftOvers(cases: Record<string, LeftOverCase>): void {
  for (const [name, { draft, source, file = '草稿.txt' }] of Object.entries(cases)) {
    test(name, () => {
      const plain = draft.replace(/⟦([^→⟧]*)(?:→[^⟧]*)?⟧/g, '$1');
      const sources = typeof source === 'string' ? { '旧稿.txt': source } : source;
      assert.equal(shownLeftOvers(plain, sources, file), draft);
    });
  }
}

function shownLeftOvers(draft: string, sources: Record<string, string>, file: string): string {
  const corpus = corpusOf(sources);
  const parsed = parseSpeeches(draft);
  const silent = parsed.speeches.map((speech) => headOf(draft, speech));
  const passages = findReuse(draft, corpus, { minimumHanzi: 18, silent });
  assert.notEqual(passages.length, 0, 'nothing is reused here');
  const search = findLeftOvers(draft, parsed, passages, corpus, `file:///drafts/${encodeURI(file)}`);
  let step = search.next();
  while (!step.done) step = search.next();
  const found = step.value;
  return found.reduceRight(
    (shown, { start, end, text, counterpart }) =>
      `${shown.slice(0, start)}⟦${text}${counterpart === undefined ? '' : `→${counterpart}`}⟧${shown.slice(end)}`,
    draft,
  );
}
