import type { InlineCompletionItem } from 'vscode-languageserver';
import { draftAt } from '../suggest/draftAt.ts';
import { ghost, ghostTextOf } from '../suggest/ghost.ts';
import { normalizeUri } from '../util/uri.ts';
import type { Feature } from './context.ts';

/** Ghost text: the one continuation worth showing, or none. */
export const inlineCompletion: Feature = ({ connection, documents, settings, corpus, learning, nearness, run }) => {
  connection.languages.inlineCompletion.on(({ textDocument, position, context }, token) =>
    run<InlineCompletionItem[]>('inlineCompletion', [], token, () => {
      const document = documents.get(textDocument.uri);
      const { mode, confidence } = settings().completion;
      // with an item of the list selected, the client shows only what goes on from that item
      if (!document || mode === 'off' || mode === 'list' || context.selectedCompletionInfo) return [];
      const offset = document.offsetAt(position);
      const ownUri = normalizeUri(document.uri);
      const draft = draftAt(document.getText(), offset);
      if (draft === undefined) return [];
      const near = nearness.nearest(draft, offset, corpus(), ownUri);
      const learned = learning.at(ownUri, draft, offset);
      const found = ghost(draft, offset, corpus(), { ownUri, confidence, near, ...learned });
      const insertText = found && ghostTextOf(found);
      learned.shown(insertText ? [insertText] : []);
      return insertText ? [{ insertText, range: { start: position, end: position } }] : [];
    }),
  );
  return { inlineCompletionProvider: true };
};
