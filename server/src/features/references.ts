import type { Location } from 'vscode-languageserver';
import type { Feature } from './context.ts';
import { locationOf } from './locations.ts';
import { matchAtPosition } from './match.ts';

/** Most places listed: nobody reads more. */
const most = 200;

/** Every place where the words at the cursor stand. */
export const references: Feature = (context) => {
  const { connection, documents, corpus, run } = context;
  connection.onReferences(({ textDocument, position }, token) =>
    run<Location[]>('references', [], token, () => {
      const document = documents.get(textDocument.uri);
      const match = document && matchAtPosition(context, document, position, most);
      if (!match) return [];
      const length = match.end - match.start;
      return match.places.map((place) => locationOf(corpus(), place, place + length));
    }),
  );
  return { referencesProvider: true };
};
