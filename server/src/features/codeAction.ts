import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { commands } from '../protocol.ts';
import type { Feature } from './context.ts';
import { leftOverFixes } from './leftOverFixes.ts';

/** On a reuse warning: open the source; hear no more of this passage. On a left-over name: the draft's own. */
export const codeAction: Feature = ({ connection, documents, run, abilities }) => {
  connection.onCodeAction(({ textDocument, context }, token) =>
    run<CodeAction[]>('codeAction', [], token, () => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const warnings = context.diagnostics.filter(({ source, code }) => source === 'speech-draft' && code === 'reuse');
      const fixes = leftOverFixes(document, context.diagnostics);
      const actions = warnings.flatMap((warning): CodeAction[] => {
        const location = warning.relatedInformation?.[0]?.location;
        const open = l10n.t('Open the source');
        const ignore = l10n.t('Ignore this passage from now on');
        const actions: CodeAction[] = [];
        if (location && abilities.showDocument) {
          const command = { title: open, command: commands.openSource, arguments: [location.uri, location.range] };
          actions.push({ title: open, kind: CodeActionKind.QuickFix, diagnostics: [warning], command });
        }
        const passage = document.getText(warning.range);
        const command = { title: ignore, command: commands.ignorePassage, arguments: [passage] };
        actions.push({ title: ignore, kind: CodeActionKind.QuickFix, diagnostics: [warning], command });
        return actions;
      });
      return [...fixes, ...actions];
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } };
};
