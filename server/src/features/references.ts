import type { CancellationToken, Location, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { byDate } from '../sources/uses.ts';
import { overlaps, type Span } from '../util/span.ts';
import type { Feature, FeatureContext } from './context.ts';
import { findingsOf } from './findings.ts';
import { locationOf } from './locations.ts';
import { matchAtPosition } from './match.ts';
import { placesSaying } from './placesSaying.ts';

/** Most places listed: nobody reads more. */
const most = 200;

/**
 * Every place where the words at the cursor stand, and those that say the reused passage around it in other words, oldest speech first, those without a date last. (VS Code's peek sorts
 * by file name whatever the order: for it there are the sayings.)
 */
export const references: Feature = (context) => {
  const { connection, documents, corpus, run } = context;
  connection.onReferences(({ textDocument, position }, token) =>
    run<Location[]>('references', [], token, async () => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const passages = await passagesAt(context, document, position, token);
      const match = matchAtPosition(context, document, position, most);
      const now = corpus();
      const length = match ? match.end - match.start : 0;
      const exact = (match?.places ?? []).map((place) => ({ start: place, end: place + length }));
      const others = passages.filter((passage) => !exact.some((one) => overlaps(one, passage)));
      const dated = [...exact, ...others].map((place) => ({ ...place, date: now.speechAt(place.start)?.date }));
      return dated.sort(byDate).map(({ start, end }) => locationOf(now, start, end));
    }),
  );
  return { referencesProvider: true };
};

/** Where the reused passage at a position is said; nothing where the corpus is another one by then. */
async function passagesAt(
  context: FeatureContext,
  document: TextDocument,
  position: Position,
  token: CancellationToken,
): Promise<Span[]> {
  if (!context.settings().reuse.enabled) return [];
  const { findings, corpus } = await findingsOf(context, document, token);
  if (corpus !== context.corpus()) return [];
  const offset = document.offsetAt(position);
  const found = findings.find((one) => one.kind === 'reuse' && one.start <= offset && offset <= one.end);
  return found?.kind === 'reuse' ? placesSaying(found.passage) : [];
}
