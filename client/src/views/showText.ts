import * as vscode from 'vscode';
import { fileName } from '../fileName.ts';
import { openDraft } from '../openDraft.ts';

/** Shows a span of a draft (UTF-16 offsets) in the column where it stands already; the page keeps the focus. */
export async function showDraft(draft: vscode.Uri, start: number, end: number): Promise<void> {
  const document = await openDraft(draft);
  if (!document) return;
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await show(document, selection, columnOf(draft), false);
}

/** Shows a source where the draft stands; the page keeps the focus, and going back to the draft is one click there. */
export async function showFile(uri: vscode.Uri, selection: vscode.Range, draft: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
  if (document) await show(document, selection, columnOf(draft), true);
  else
    void vscode.window.showWarningMessage(
      vscode.l10n.t('This speech is no longer in the corpus: {0}', fileName(uri.toString())),
    );
}

async function show(
  document: vscode.TextDocument,
  selection: vscode.Range,
  viewColumn: vscode.ViewColumn,
  preview: boolean,
): Promise<void> {
  const options = { selection, viewColumn, preview, preserveFocus: true };
  const editor = await vscode.window.showTextDocument(document, options);
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column in which a draft has a tab, whether it is in front or not; else the first. */
function columnOf(draft: vscode.Uri): vscode.ViewColumn {
  const uri = draft.toString();
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri),
  );
  return group?.viewColumn ?? vscode.ViewColumn.One;
}
