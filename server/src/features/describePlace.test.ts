import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { passageText } from './describePlace.ts';

const corpus = corpusOf({ '座谈.txt': '　　老支书说：“路通了，心才能通。”大家都笑了。\n' });

/** What is shown of the words between the marks ⟦…⟧. */
function shown(marked: string): string {
  const [before, match] = marked.split(/[⟦⟧]/);
  const [place] = corpus.occurrences(before + match, 1).places;
  const start = place + before.length;
  return passageText(corpus, start, start + match.length, 1, true).value.split('\n')[0];
}

test('the match is bold', () => {
  assert.match(shown('老支书说：“路通了，⟦心才能通⟧'), /“路通了，\*\*心才能通\*\*。”大家/);
});

test('marks at its ends stay outside, where Markdown would take the asterisks for text', () => {
  assert.match(shown('老支书说⟦：“路通了，心才能通。”⟧'), /老支书说：“\*\*路通了，心才能通\*\*。”大家/);
});
