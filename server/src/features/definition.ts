import type { Location, LocationLink } from 'vscode-languageserver';
import { rangeOf } from '../lsp/ranges.ts';
import type { Feature } from './context.ts';
import { locationOf } from './locations.ts';
import { matchAtPosition } from './match.ts';

/** The best source of the words at the cursor. */
export const definition: Feature = (context) => {
  const { connection, documents, abilities, corpus, run } = context;
  connection.onDefinition(({ textDocument, position }, token) =>
    run<Location | LocationLink[] | null>('definition', null, token, () => {
      const document = documents.get(textDocument.uri);
      const match = document && matchAtPosition(context, document, position, 8);
      if (!match) return null;
      const [place] = match.places;
      const source = locationOf(corpus(), place, place + match.end - match.start);
      if (!abilities.definitionLinks) return source;
      const originSelectionRange = rangeOf(document, match);
      return [
        { originSelectionRange, targetUri: source.uri, targetRange: source.range, targetSelectionRange: source.range },
      ];
    }),
  );
  return { definitionProvider: true };
};
