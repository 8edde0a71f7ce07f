import * as vscode from 'vscode';
import { commandIds } from './commands/ids.ts';
import type { Session, SessionState } from './session.ts';
import { statusText } from './statusText.ts';

/** The one status item: how large the corpus is, how far indexing got, what was left out. */
export function showStatusItem(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('speechDraft.corpus', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Corpus of speeches');
  item.command = commandIds.showStatus;
  render(item, session.state);
  return vscode.Disposable.from(
    item,
    session.onDidChangeState((state) => render(item, state)),
  );
}

function render(item: vscode.StatusBarItem, state: SessionState): void {
  const { label, severity, lines, leftOut, problems, more } = statusText(state, vscode.l10n.t, vscode.env.language);
  if (!label) {
    item.hide();
    return;
  }

  const tooltip = new vscode.MarkdownString();
  for (const line of [...lines, ...(leftOut ? [leftOut] : [])]) tooltip.appendText(line).appendMarkdown('\n\n');
  for (const { name, message } of problems)
    tooltip.appendMarkdown('- ').appendText(`${name}: ${message}`).appendMarkdown('\n');
  if (more > 0) tooltip.appendMarkdown('- ').appendText(vscode.l10n.t('and {0} more', more));

  item.text = label;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: label.replace(/\$\([^)]*\)\s*/g, '') };
  item.backgroundColor = severity === 'error' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
  item.show();
}
