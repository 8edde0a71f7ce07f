import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type MarkupContent,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../index/questions.ts';
import { rangeOf } from '../lsp/ranges.ts';
import { toSnippet } from '../lsp/snippet.ts';
import { beforeGap, shownWith, stopsOf } from '../suggest/stops.ts';
import { suggest } from '../suggest/suggest.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { normalizeUri } from '../util/uri.ts';
import type { Feature, FeatureContext } from './context.ts';
import { passageText, sourceLine } from './describePlace.ts';

/** Marks behind which a phrase is offered without a key being pressed; clients ask by themselves within words. */
const triggerCharacters = ['，', '、', '；', '：', '“', '《', ',', '—'];
/** Longest label shown, in code units. */
const longestLabel = 42;

/** What resolving an item needs: the server remembers nothing between requests. */
interface ItemData {
  uri: string;
  /** Offset in the source file, and length there, in code units. */
  offset: number;
  length: number;
  documents: number;
}

/** Phrases of the corpus that go on from the cursor. */
export const completion: Feature = (context) => {
  const { connection, documents, settings, corpus, run, abilities } = context;
  connection.onCompletion(({ textDocument, position }, token) =>
    run('completion', null, token, () => {
      const document = documents.get(textDocument.uri);
      const { mode, maxItems } = settings().completion;
      if (!document || mode === 'off' || mode === 'ghostText') return null;
      const offset = document.offsetAt(position);
      const ownUri = normalizeUri(document.uri);
      const options = { maxItems: Math.min(50, maxItems), ownUri };
      const offered = suggest(document.getText(), offset, corpus(), options);
      const found = abilities.snippets ? offered : withoutGaps(offered);
      // without isIncomplete the client would filter on by itself, by rules that do not fit Hanzi
      return { isIncomplete: true, items: found.map((one, rank) => itemOf(context, document, offset, one, rank)) };
    }),
  );
  connection.onCompletionResolve((item, token) =>
    run('completion/resolve', item, token, () => {
      const documentation = documentationOf(corpus(), item.data, abilities.markdownCompletion);
      return documentation ? { ...item, documentation } : item;
    }),
  );
  return { completionProvider: { triggerCharacters, resolveProvider: true } };
};

/** For a client without tab stops: each text up to its first gap, those that then say nothing new left out. */
function withoutGaps(offered: Suggestion[]): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const one of offered) {
    const text = beforeGap(one.text, one.placeholders);
    if (text !== '' && !found.has(text)) found.set(text, { ...one, text, placeholders: [], variables: [] });
  }
  return [...found.values()];
}

function itemOf(
  { corpus, abilities }: FeatureContext,
  document: TextDocument,
  offset: number,
  { text, typed, placeholders, variables, documents, sources }: Suggestion,
  rank: number,
): CompletionItem {
  const span = { start: offset - typed, end: offset };
  const range = rangeOf(document, span);
  const before = document.getText(range);
  const whole = before + text;
  const stops = stopsOf({ placeholders, variables });
  const isSnippet = stops.length > 0 && abilities.snippets;
  const shifted = stops.map(({ start, end }) => ({ start: start + typed, end: end + typed }));
  const newText = isSnippet ? toSnippet(whole, shifted) : whole;
  const shown = before + shownWith(text, placeholders);
  const source = sources.length ? sourceLine(corpus(), sources[0].place, documents) : undefined;
  return {
    label: shown.length > longestLabel ? `${shown.slice(0, longestLabel - 1)}…` : shown,
    labelDetails: source === undefined ? undefined : { description: source },
    kind: isSnippet ? CompletionItemKind.Snippet : CompletionItemKind.Text,
    // exactly the text in the range: the client matches it against the same text, and drops nothing
    filterText: before,
    sortText: String(rank).padStart(3, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: editOf(range, newText, abilities.insertReplace),
    data: sources.length ? dataOf(corpus(), sources[0].place, text.length, documents) : undefined,
  };
}

/** Both ranges end at the cursor: what stands after it is the writer's, whichever way the item is taken. */
function editOf(range: Range, newText: string, insertReplace: boolean): CompletionItem['textEdit'] {
  return insertReplace ? { newText, insert: range, replace: range } : { newText, range };
}

function dataOf(corpus: Corpus, place: number, length: number, documents: number): ItemData {
  return { ...corpus.locate(place), length, documents };
}

function documentationOf(corpus: Corpus, data: ItemData | undefined, markdown: boolean): MarkupContent | undefined {
  const file = data && corpus.placesOf(data.uri);
  if (!file || file.start + data.offset + data.length > file.end) return undefined;
  const start = file.start + data.offset;
  return passageText(corpus, start, start + data.length, data.documents, markdown);
}
