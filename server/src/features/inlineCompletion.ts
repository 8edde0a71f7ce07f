import type { InlineCompletionItem } from 'vscode-languageserver';
import { ghost } from '../suggest/ghost.ts';
import { beforeGap, stopsOf } from '../suggest/stops.ts';
import { normalizeUri } from '../util/uri.ts';
import type { Feature } from './context.ts';

/** Ghost text: the one continuation worth showing, or none. */
export const inlineCompletion: Feature = ({ connection, documents, settings, corpus, run }) => {
  connection.languages.inlineCompletion.on(({ textDocument, position, context }, token) =>
    run<InlineCompletionItem[]>('inlineCompletion', [], token, () => {
      const document = documents.get(textDocument.uri);
      const { mode } = settings().completion;
      // with an item of the list selected, the client shows only what goes on from that item
      if (!document || mode === 'off' || mode === 'list' || context.selectedCompletionInfo) return [];
      const offset = document.offsetAt(position);
      const found = ghost(document.getText(), offset, corpus(), { ownUri: normalizeUri(document.uri) });
      // ghost text has no tab stops: it ends where a name or a figure of the writer's own has to be typed, and opens no
      // quotation for it
      const insertText = found && beforeGap(found.text, stopsOf(found)).replace(/[“‘（《(]+$/, '');
      return insertText ? [{ insertText, range: { start: position, end: position } }] : [];
    }),
  );
  return { inlineCompletionProvider: true };
};
