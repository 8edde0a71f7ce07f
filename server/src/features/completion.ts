import {
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  type MarkupContent,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describeFileName } from '../corpus/fileNames.ts';
import type { Corpus } from '../index/questions.ts';
import { rangeOf } from '../lsp/ranges.ts';
import { toSnippet } from '../lsp/snippet.ts';
import type { Settings } from '../protocol/settings.ts';
import { isWordUnit } from '../suggest/cursor.ts';
import { draftAt } from '../suggest/draftAt.ts';
import { labelsOf, type Row } from '../suggest/labels.ts';
import { suggestSpelled } from '../suggest/pinyin/suggestSpelled.ts';
import { beforeGap, shownWith, stopsOf } from '../suggest/stops.ts';
import { suggest } from '../suggest/suggest.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { type Years, yearsOf } from '../suggest/years.ts';
import { normalizeUri } from '../util/uri.ts';
import { nameOfUri } from '../util/uriName.ts';
import type { Feature, FeatureContext } from './context.ts';
import { creditOf } from './credit.ts';
import { passageText } from './describePlace.ts';
import { occasionItems } from './newSpeech.ts';

/** What a phrase is offered behind without a key being pressed, a new line too; clients ask by themselves within words. */
const triggerCharacters = ['\n', '，', '、', '；', '：', '“', '《', ',', '—'];

/** What resolving an item needs: the server remembers nothing between requests. */
interface ItemData {
  uri: string;
  /** Offset in the source file, and length there, in code units. */
  offset: number;
  length: number;
  documents: number;
  years?: Years;
  /** URI of the draft: what its own file says counts for nothing. */
  ownUri: string;
}

/** Places that tell when something was said, where that is not known from the list. */
const mostPlaces = 64;

/** Salutations offered above the occasions where a draft is empty. */
const mostAboveOccasions = 3;

/** Phrases of the corpus that go on from the cursor. */
export const completion: Feature = (context) => {
  const { connection, documents, settings, corpus, learning, nearness, run, abilities } = context;
  connection.onCompletion(({ textDocument, position, context: asked }, token) =>
    run('completion', null, token, () => {
      const document = documents.get(textDocument.uri);
      const { mode, maxItems, confidence, pinyin } = settings().completion;
      if (!document || mode === 'off' || mode === 'ghostText') return null;
      const offset = document.offsetAt(position);
      const ownUri = normalizeUri(document.uri);
      const draft = draftAt(document.getText(), offset);
      if (draft === undefined) return null;
      const near = nearness.nearest(draft, offset, corpus(), ownUri);
      const learned = learning.at(ownUri, draft, offset);
      const isUnasked = asked?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const fileTitle = describeFileName(nameOfUri(document.uri)).title;
      const options = { maxItems: Math.min(50, maxItems), ownUri, fileTitle, isUnasked, confidence, near, ...learned };
      const readings = isPinyin(pinyin, document.languageId) ? context.readings() : undefined;
      const spelled = readings ? suggestSpelled(draft, offset, corpus(), readings, options) : [];
      const goesOn = suggest(draft, offset, corpus(), options);
      const blank = occasionItems(context, document, offset, mostAboveOccasions);
      const most = blank.length > 0 ? Math.min(mostAboveOccasions, options.maxItems) : options.maxItems;
      const offered = [...spelled, ...goesOn];
      const found = (abilities.snippets ? offered : withoutGaps(offered)).slice(0, most);
      // letters are typed in another way than what they stand for
      learned.shown(found.filter(({ replaces }) => !replaces).map((one) => beforeGap(one.text, stopsOf(one))));
      const labels = labelsOf(found.map((one) => rowOf(document, offset, one)));
      const items = found.map((one, rank) => itemOf(context, document, offset, one, labels[rank], rank));
      // without isIncomplete the client would filter on by itself, by rules that do not fit Hanzi
      return { isIncomplete: true, items: [...items, ...blank] };
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
    const said = (one.said ?? one.text.length) - (one.text.length - text.length);
    if (text !== '' && !found.has(text)) found.set(text, { ...one, text, said, placeholders: [], variables: [] });
  }
  return [...found.values()];
}

function isPinyin(setting: Settings['completion']['pinyin'], languageId: string): boolean {
  return setting === 'auto' ? languageId === 'speech-draft' : setting === 'on';
}

/** What a row of the list shows of a suggestion: what it goes on from, and what it says. */
function rowOf(document: TextDocument, offset: number, { text, typed, replaces = 0, placeholders }: Suggestion): Row {
  const start = offset - typed;
  const [ahead = ''] = document.getText(rangeOf(document, { start: Math.max(0, start - 1), end: start }));
  return {
    typed: document.getText(rangeOf(document, { start, end: offset - replaces })),
    // letters begin a word of their own
    isCut: replaces === 0 && typed > 0 && isWordUnit(ahead.charCodeAt(0)),
    text: shownWith(text, placeholders),
  };
}

function itemOf(
  { corpus, abilities }: FeatureContext,
  document: TextDocument,
  offset: number,
  {
    text,
    said = text.length,
    typed,
    replaces = 0,
    placeholders,
    gap,
    variables,
    documents,
    origin,
    years,
    sources,
  }: Suggestion,
  label: string,
  rank: number,
): CompletionItem {
  const span = { start: offset - typed, end: offset };
  const range = rangeOf(document, span);
  const before = document.getText(range);
  const kept = typed - replaces;
  const whole = before.slice(0, kept) + text;
  const stops = stopsOf({ placeholders, variables });
  const isSnippet = stops.length > 0 && abilities.snippets;
  const shifted = stops.map(({ start, end }) => ({ start: start + kept, end: end + kept }));
  const newText = isSnippet ? toSnippet(whole, shifted, { gap }) : whole;
  const description = creditOf({ sources, documents, years, origin }, before.slice(0, kept), corpus());
  return {
    label,
    labelDetails: description === undefined ? undefined : { description },
    // never Snippet: VS Code puts those last, first or nowhere, as `editor.snippetSuggestions` says
    kind: CompletionItemKind.Text,
    // exactly the text in the range: the client matches it against the same text, and drops nothing
    filterText: before,
    sortText: String(rank).padStart(3, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: editOf(range, newText, abilities.insertReplace),
    data: sources.length
      ? ({
          ...corpus().locate(sources[0].place),
          length: said,
          documents,
          years,
          ownUri: normalizeUri(document.uri),
        } satisfies ItemData)
      : undefined,
  };
}

/** Both ranges end at the cursor: what stands after it is the writer's, whichever way the item is taken. */
function editOf(range: Range, newText: string, insertReplace: boolean): CompletionItem['textEdit'] {
  return insertReplace ? { newText, insert: range, replace: range } : { newText, range };
}

function documentationOf(corpus: Corpus, data: ItemData | undefined, markdown: boolean): MarkupContent | undefined {
  const file = data && corpus.placesOf(data.uri);
  if (!file || file.start + data.offset + data.length > file.end) return undefined;
  const start = file.start + data.offset;
  const end = start + data.length;
  const years = data.years ?? (data.documents > 1 ? whenSaid(corpus, corpus.text(start, end), data.ownUri) : undefined);
  return passageText(corpus, start, end, data.documents, markdown, years);
}

/** Set openings and headings are counted while the index is built, without the years. */
function whenSaid(corpus: Corpus, words: string, ownUri: string): Years | undefined {
  const { places } = corpus.occurrences(words, mostPlaces);
  const own = corpus.placesOf(ownUri);
  const others = places.filter((place) => !own || place < own.start || place >= own.end);
  return yearsOf(
    others.map((place) => corpus.speechAt(place)?.id ?? -1),
    corpus,
  );
}
