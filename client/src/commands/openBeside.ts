import * as vscode from 'vscode';
import type { SourceRange } from '../../../server/src/protocol.ts';

/** Shows a passage beside the draft, which keeps the focus. */
export async function openBeside(uri: string, { start, end }: SourceRange): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  });
}
