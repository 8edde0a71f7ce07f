import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Feature } from './context.ts';
import { findingsOf } from './findings.ts';
import { gapFixes } from './gapFixes.ts';
import { ignoreNameActions } from './ignoreNameActions.ts';
import { leftOverFixes } from './leftOverFixes.ts';
import { reuseActions } from './reuseActions.ts';

/** What can be done about what was found, by the diagnostics that the client shows. */
export const codeAction: Feature = (context) => {
  const { connection, documents, run } = context;
  connection.onCodeAction(({ textDocument, context: { diagnostics } }, token) =>
    run<CodeAction[]>('codeAction', [], token, async () => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const ours = diagnostics.filter(({ source }) => source === 'speech-draft');
      const of = (...codes: string[]) => ours.filter(({ code }) => codes.includes(String(code)));
      const gaps = of('placeholder');
      // known already, where the client has just been told of them
      const { findings } = gaps.length > 0 ? await findingsOf(context, document, token) : { findings: [] };
      return [
        ...leftOverFixes(document, ours),
        ...gaps.flatMap((one) => gapFixes(context, document, findings, one)),
        ...of('left-over', 'placeholder').flatMap((one) => ignoreNameActions(document, one)),
        ...of('reuse', 'repetition').flatMap((one) => reuseActions(context, document, one)),
      ];
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } };
};
