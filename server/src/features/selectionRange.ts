import type { SelectionRange } from 'vscode-languageserver';
import { rangeOf } from '../lsp/ranges.ts';
import { selectionSpans } from '../speech/selectionSpans.ts';
import type { Feature } from './context.ts';

/** Expand-selection: clause, sentence, paragraph, section, speech. */
export const selectionRange: Feature = ({ connection, documents, run, parsed }) => {
  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    run('selectionRange', [], token, () => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const text = document.getText();
      return positions.map((position): SelectionRange => {
        const spans = selectionSpans(parsed(document), text, document.offsetAt(position));
        const widest: SelectionRange = { range: rangeOf(document, { start: 0, end: text.length }) };
        return spans.reduceRight((parent, span) => ({ range: rangeOf(document, span), parent }), widest);
      });
    }),
  );
  return { selectionRangeProvider: true };
};
