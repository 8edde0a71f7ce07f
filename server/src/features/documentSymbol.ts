import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf } from '../lsp/ranges.ts';
import type { Section, Speech } from '../speech/model.ts';
import type { Feature } from './context.ts';

/** The outline: speeches, headings, points. */
export const documentSymbol: Feature = ({ connection, documents, run, parsed, settings }) => {
  connection.onDocumentSymbol(({ textDocument }, token) =>
    run('documentSymbol', [], token, () => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const { speeches } = parsed(document);
      const { points } = settings().outline;
      // a single speech without a title needs no symbol of its own
      if (speeches.length === 1 && speeches[0].title === undefined) {
        return sectionSymbols(document, speeches[0].sections, points);
      }
      return speeches.map((speech) => speechSymbol(document, speech, points));
    }),
  );
  return { documentSymbolProvider: true };
};

function speechSymbol(document: TextDocument, speech: Speech, points: boolean): DocumentSymbol {
  const { title, titleSpan, span, sections } = speech;
  return {
    name: title ?? firstWords(document, speech),
    detail: speech.date,
    kind: SymbolKind.Module,
    range: rangeOf(document, span),
    selectionRange: rangeOf(document, titleSpan ?? { start: span.start, end: span.start }),
    children: sectionSymbols(document, sections, points),
  };
}

function sectionSymbols(document: TextDocument, sections: Section[], points: boolean): DocumentSymbol[] {
  return sections
    .filter((section) => points || section.kind === 'heading')
    .map((section) => ({
      name: section.name,
      kind: kindOf(section),
      range: rangeOf(document, section.span),
      selectionRange: rangeOf(document, section.nameSpan),
      children: sectionSymbols(document, section.children, points),
    }));
}

function kindOf({ kind, level }: Section): SymbolKind {
  if (kind === 'point') return SymbolKind.Field;
  return level === 1 ? SymbolKind.Class : SymbolKind.Method;
}

/** What a speech without a title is called: how it begins. */
function firstWords(document: TextDocument, { span }: Speech): string {
  const words = document.getText(rangeOf(document, { start: span.start, end: Math.min(span.end, span.start + 20) }));
  return words.split(/[\r\n]/)[0].trim() || '…';
}
