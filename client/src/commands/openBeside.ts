import * as vscode from 'vscode';
import type { SourceRange } from '../../../server/src/protocol/places.ts';
import { isRange, sayWhereItBelongs } from './warningArguments.ts';

/** Shows a passage beside the draft, which keeps the focus. A file that is gone is named, with what to do. */
export async function openBeside(uri: string, { start, end }: SourceRange): Promise<void> {
  const file = vscode.Uri.parse(uri);
  const document = await openOrUndefined(file);
  if (!document) {
    const name = vscode.workspace.asRelativePath(file);
    const message = vscode.l10n.t(
      '{0} cannot be opened: was it moved or deleted? The index follows in a moment.',
      name,
    );
    void vscode.window.showWarningMessage(message);
    return;
  }
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  });
}

/** The same with what somebody gives the command. */
export async function openBesideFrom([uri, range]: unknown[]): Promise<void> {
  if (typeof uri === 'string' && isRange(range)) await openBeside(uri, range);
  else sayWhereItBelongs();
}

async function openOrUndefined(file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(file);
  } catch {
    return undefined;
  }
}
