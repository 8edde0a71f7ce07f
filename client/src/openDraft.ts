import * as vscode from 'vscode';

/**
 * The document of a draft whose tab may be closed: the server knows open documents only. Undefined where a draft that was
 * never saved is gone, for VS Code would begin an empty one under its name. Rejects where a file cannot be opened.
 */
export async function openDraft(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  return uri.scheme === 'untitled' ? openUntitled(uri) : vscode.workspace.openTextDocument(uri);
}

/** A draft that was never saved; undefined where it is gone. */
export function openUntitled(uri: vscode.Uri): vscode.TextDocument | undefined {
  const name = uri.toString();
  return vscode.workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === name);
}
