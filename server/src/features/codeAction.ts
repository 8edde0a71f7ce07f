import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Feature } from './context.ts';
import { leftOverFixes } from './leftOverFixes.ts';
import { reuseActions } from './reuseActions.ts';

/** What can be done about what was found, by the diagnostics that the client shows. */
export const codeAction: Feature = (context) => {
  const { connection, documents, run } = context;
  connection.onCodeAction(({ textDocument, context: { diagnostics } }, token) =>
    run<CodeAction[]>('codeAction', [], token, () => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const ours = diagnostics.filter(({ source }) => source === 'speech-draft');
      const said = ours.filter(({ code }) => code === 'reuse' || code === 'repetition');
      return [...leftOverFixes(document, ours), ...said.flatMap((one) => reuseActions(context, document, one))];
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } };
};
