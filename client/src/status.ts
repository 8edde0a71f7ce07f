import * as vscode from 'vscode';
import { commandIds } from './commands/ids.ts';
import type { DraftShare } from './draftShare.ts';
import { noDraftMessage, textInFront } from './noDraft.ts';
import type { Session, SessionState } from './session.ts';
import { type InFront, statusText } from './statusText.ts';

/** The one status item: how large the corpus is, how far indexing got, what was left out, how much of the draft was said before. */
export function showStatusItem(session: Session, draftShare: DraftShare): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('speechDraft.corpus', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Corpus of speeches');
  item.command = commandIds.showStatus;
  const show = () => render(item, session.state, inFront(draftShare));
  show();
  return vscode.Disposable.from(
    item,
    session.onDidChangeState(show),
    draftShare.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    // a document whose language is changed is opened anew
    vscode.workspace.onDidOpenTextDocument(show),
  );
}

function inFront({ share }: DraftShare): InFront {
  const text = textInFront();
  return { share, ...(text && { noDraft: noDraftMessage(text) }) };
}

function render(item: vscode.StatusBarItem, state: SessionState, front: InFront): void {
  const { t } = vscode.l10n;
  const { label, severity, lines, leftOut, problems, more } = statusText(state, t, vscode.env.language, front);
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
