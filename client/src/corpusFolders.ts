import * as vscode from 'vscode';
import { section } from './languageClient.ts';

/** The setting that names the folders of past speeches, below `section`. */
export const foldersKey = 'corpus.folders';

/** The folders that the writer has chosen, as the settings name them; undefined where none was chosen. */
export function chosenFolders(): string[] | undefined {
  const said = vscode.workspace.getConfiguration(section).inspect<string[]>(foldersKey);
  return said?.workspaceValue ?? said?.globalValue;
}

/** Of the folders that are used where none was chosen, those that are there. */
export async function foldersByDefault(): Promise<vscode.Uri[]> {
  const said = vscode.workspace.getConfiguration(section).inspect<string[]>(foldersKey);
  const roots = vscode.workspace.workspaceFolders ?? [];
  const folders = roots.flatMap(({ uri }) => (said?.defaultValue ?? []).map((name) => vscode.Uri.joinPath(uri, name)));
  const isThere = (folder: vscode.Uri) =>
    vscode.workspace.fs.stat(folder).then(
      () => true,
      () => false,
    );
  const found = await Promise.all(folders.map(isThere));
  return folders.filter((_, i) => found[i]);
}

/** The folders in use, to be shown. */
export async function foldersInUse(): Promise<string[]> {
  return chosenFolders() ?? (await foldersByDefault()).map((folder) => vscode.workspace.asRelativePath(folder));
}
