import { foldingSpans } from '../speech/foldingSpans.ts';
import type { Feature } from './context.ts';

/** Folding of speeches and headings. */
export const foldingRange: Feature = ({ connection, documents, run, parsed }) => {
  connection.onFoldingRanges(({ textDocument }, token) =>
    run('foldingRange', [], token, () => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      return foldingSpans(parsed(document), document.getText()).map(({ start, end }) => ({
        startLine: document.positionAt(start).line,
        endLine: document.positionAt(end).line,
      }));
    }),
  );
  return { foldingRangeProvider: true };
};
