import * as vscode from 'vscode';

/**
 * The document of a draft whose tab may be closed: the server knows open documents only. Undefined where a draft that was
 * never saved is gone, for VS Code would begin an empty one under its name. Rejects where a file cannot be opened.
 */
export async function openDraft(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const name = uri.toString();
  if (uri.scheme === 'untitled')
    return vscode.workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === name);
  return vscode.workspace.openTextDocument(uri);
}
