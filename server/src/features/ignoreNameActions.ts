import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { commands } from '../protocol/commands.ts';
import { counterpartIn } from './leftOverFixes.ts';

/** On a left-over name or a gap: to hear no more of it, in that sentence or in the whole draft. */
export function ignoreNameActions(document: TextDocument, warning: Diagnostic): CodeAction[] {
  const { code, range } = warning;
  const name = document.getText(range);
  const parameters = [code, document.uri, range, counterpartIn(warning) ?? null];
  const action = (title: string, command: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [warning],
    command: { title, command, arguments: parameters },
  });
  return [
    action(l10n.t('Ignore “{0}” here from now on', name), commands.ignoreName),
    action(l10n.t('Ignore “{0}” everywhere in this draft', name), commands.ignoreNameInDraft),
  ];
}
