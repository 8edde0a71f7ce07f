import type { Location } from 'vscode-languageserver';
import { byDate } from '../sources/uses.ts';
import type { Feature } from './context.ts';
import { locationOf } from './locations.ts';
import { matchAtPosition } from './match.ts';

/** Most places listed: nobody reads more. */
const most = 200;

/**
 * Every place where the words at the cursor stand, oldest speech first, those without a date last. (VS Code's peek sorts
 * by file name whatever the order: for it there are the sayings.)
 */
export const references: Feature = (context) => {
  const { connection, documents, corpus, run } = context;
  connection.onReferences(({ textDocument, position }, token) =>
    run<Location[]>('references', [], token, () => {
      const document = documents.get(textDocument.uri);
      const match = document && matchAtPosition(context, document, position, most);
      if (!match) return [];
      const now = corpus();
      const length = match.end - match.start;
      const dated = match.places.map((place) => ({ place, date: now.speechAt(place)?.date }));
      return dated.sort(byDate).map(({ place }) => locationOf(now, place, place + length));
    }),
  );
  return { referencesProvider: true };
};
