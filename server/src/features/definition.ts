import type { Location, LocationLink } from 'vscode-languageserver';
import { rangeOf } from '../lsp/ranges.ts';
import type { Span } from '../util/span.ts';
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
      const originSelectionRange = rangeOf(document, linkOf(document.getText(), match, document.offsetAt(position)));
      return [
        { originSelectionRange, targetUri: source.uri, targetRange: source.range, targetSelectionRange: source.range },
      ];
    }),
  );
  return { definitionProvider: true };
};

/** What of a match is underlined as a link: the sentence at the cursor, for a whole paragraph is hard to read so. */
function linkOf(text: string, { start, end }: Span, offset: number): Span {
  const before = /[^。！？；\n]*$/u.exec(text.slice(start, Math.max(start, offset)))?.[0] ?? '';
  const behind = /^[^。！？；\n]*[。！？；]?[”’」』）]?/u.exec(text.slice(Math.max(start, offset), end))?.[0] ?? '';
  return { start: Math.max(start, offset) - before.length, end: Math.max(start, offset) + behind.length };
}
