import type { CancellationToken, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { letOthersIn } from '../lsp/runner.ts';
import type { PageView } from '../protocol/pageView.ts';
import type { Sayings } from '../protocol/sayings.ts';
import { sayingsOf, sayingsView } from '../report/sayings.ts';
import { usesOf } from '../sources/uses.ts';
import { clauseAt } from '../speech/clauses.ts';
import type { Span } from '../util/span.ts';
import { normalizeUri } from '../util/uri.ts';
import type { FeatureContext } from './context.ts';
import { matchAtPosition } from './match.ts';

type Token = Pick<CancellationToken, 'isCancellationRequested'>;

/** Most places looked at, spread over all where there are more. */
const mostUses = 400;
/** Code units of the longest phrase that is asked for. */
const longest = 200;
/** Code units of the shortest part of a passage that is looked for in its place. */
const shortest = 4;

/**
 * How the words of an open draft were said over the years: the phrase itself, what a range holds, or, where the range is
 * empty, what stands at the cursor. Null where no past speech says it.
 */
export async function findSayings(
  context: FeatureContext,
  uri: string,
  wanted: Range | string,
  token: Token,
): Promise<Sayings | null> {
  const document = context.documents.get(uri);
  const options = { ownUri: normalizeUri(uri), most: mostUses };
  const phrase = typeof wanted === 'string' ? wanted : document && phraseIn(context, document, wanted);
  if (!phrase) return null;
  const search = sayingsOf(phrase.slice(0, longest), context.corpus(), options);
  let step = search.next();
  for (; !step.done; step = search.next()) {
    await letOthersIn();
    if (token.isCancellationRequested) return null;
  }
  return step.value ?? null;
}

/** The same to be read, and the phrase that it is about: by that it can be asked for again. */
export async function viewSayings(
  context: FeatureContext,
  uri: string,
  wanted: Range | string,
  token: Token,
): Promise<(PageView & { phrase: string }) | null> {
  const sayings = await findSayings(context, uri, wanted, token);
  return sayings && { ...sayingsView(sayings), phrase: sayings.phrase };
}

function phraseIn(context: FeatureContext, document: TextDocument, range: Range): string | undefined {
  const selected = document
    .getText(range)
    .trim()
    .split(/[\r\n]/, 1)[0];
  if (selected !== '') return selected;
  const match = matchAtPosition(context, document, range.start, mostUses);
  if (!match) return undefined;
  const text = document.getText();
  const words = ({ start, end }: Span) => text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const whole = words(match);
  // a whole passage is one speech's own; the clause in it may have a history
  const clause = words(clauseAt(text, document.offsetAt(range.start), match));
  if (clause.length < shortest || clause === whole) return whole;
  const ownUri = normalizeUri(document.uri);
  const saidBy = (phrase: string) => usesOf(phrase, context.corpus(), { ownUri, most: mostUses }).uses.length;
  return saidBy(whole) >= leastForWhole || saidBy(clause) <= saidBy(whole) ? whole : clause;
}

/** Speeches that make a passage longer than a clause a phrase with a history of its own. */
const leastForWhole = 3;
