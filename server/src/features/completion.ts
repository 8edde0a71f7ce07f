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
import type { Settings } from '../protocol.ts';
import { suggest } from '../suggest/suggest.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { suggestSpelled } from '../suggest/suggestSpelled.ts';
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
      const { mode, maxItems, pinyin } = settings().completion;
      if (!document || mode === 'off' || mode === 'ghostText') return null;
      const offset = document.offsetAt(position);
      const ownUri = normalizeUri(document.uri);
      const options = { maxItems: Math.min(50, maxItems), ownUri };
      const text = document.getText();
      const readings = isPinyin(pinyin, document.languageId) ? context.readings() : undefined;
      const spelled = readings ? suggestSpelled(text, offset, corpus(), readings, options) : [];
      const found = [...spelled, ...suggest(text, offset, corpus(), options)].slice(0, options.maxItems);
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

function isPinyin(setting: Settings['completion']['pinyin'], languageId: string): boolean {
  return setting === 'auto' ? languageId === 'speech-draft' : setting === 'on';
}

function itemOf(
  { corpus, abilities }: FeatureContext,
  document: TextDocument,
  offset: number,
  { text, typed, replaces = 0, placeholders, documents, sources }: Suggestion,
  rank: number,
): CompletionItem {
  const span = { start: offset - typed, end: offset };
  const range = rangeOf(document, span);
  const before = document.getText(range);
  const kept = typed - replaces;
  const whole = before.slice(0, kept) + text;
  const isSnippet = placeholders.length > 0 && abilities.snippets;
  const shifted = placeholders.map(({ start, end }) => ({ start: start + kept, end: end + kept }));
  const newText = isSnippet ? toSnippet(whole, shifted) : whole;
  const source = sources.length ? sourceLine(corpus(), sources[0].place, documents) : undefined;
  return {
    label: whole.length > longestLabel ? `${whole.slice(0, longestLabel - 1)}…` : whole,
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
