import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Corpus } from '../../server/src/index/questions.ts';
import { shownWith } from '../../server/src/suggest/stops.ts';
import { suggest } from '../../server/src/suggest/suggest.ts';
import { corpusOf } from './corpusOf.ts';

/** Our own corpus, as far as it is UTF-8. */
const folder = join(import.meta.dirname, '..', '..', 'corpus');
const ours = corpusOf(
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !/gb18030|utf16/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ),
);

/** The first three texts offered at `$0`, gaps shown as `…`. */
function offered(marked: string, corpus: Corpus): string[] {
  const offset = marked.indexOf('$0');
  const draft = marked.slice(0, offset) + marked.slice(offset + 2);
  const found = suggest(draft, offset, corpus, { maxItems: 5 }).slice(0, 3);
  return found.map(({ text, placeholders }) => shownWith(text, placeholders));
}

/** What it is about, the draft with `$0` for the cursor, what must be among the first three. */
export type Case = [name: string, draft: string, expected: string];

/** One test a case. */
export function table(kind: string, cases: Case[], corpus: Corpus = ours): void {
  for (const [name, draft, expected] of cases) {
    test(`${kind}: ${name}`, () => {
      const found = offered(draft, corpus);
      assert.ok(found.includes(expected), `${expected} is not among ${found.join(' | ')}`);
    });
  }
}

/** Two paragraphs of any speech, for drafts. */
export const body = '我们要从自身做起，从小事做起，把这件事抓出成效。';
export const other = '对此，各村要有清醒认识，既不能等，也不能靠，更不能推，要把责任一级一级压下去。';
