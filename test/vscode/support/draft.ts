import * as vscode from 'vscode';
import { host } from './host.ts';
import { tidyAfterEach } from './test.ts';
import { until } from './until.ts';

/** A draft in the editor, as a writer has it: a file of the workspace, with the cursor in it. */
export interface Draft {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  /** The whole text, with the cursor as `$0`. */
  text(): string;
}

let count = 0;
const made: vscode.Uri[] = [];

/** Opens a new file with this text and puts the cursor at `$0`. */
export async function openDraft(marked: string, name = `draft-${++count}.speech`): Promise<Draft> {
  const offset = marked.indexOf('$0');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('The tests need a workspace folder.');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(marked.replace('$0', '')));
  made.push(uri);
  return openFile(uri, Math.max(offset, 0));
}

/** Opens a file that is there, with the cursor at an offset, and waits until keys reach it. */
export async function openFile(uri: vscode.Uri, offset = 0): Promise<Draft> {
  const document = await vscode.workspace.openTextDocument(uri);
  const cursor = document.positionAt(offset);
  const editor = await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(cursor, cursor),
    preview: false,
  });
  await until('the editor to have the focus', () => host.texts('.editor-instance .monaco-editor.focused .view-lines'));
  return { document, editor, text: () => withCursor(editor) };
}

function withCursor({ document, selection }: vscode.TextEditor): string {
  const offset = document.offsetAt(selection.active);
  const text = document.getText();
  return `${text.slice(0, offset)}$0${text.slice(offset)}`;
}

/** Writes as with a Chinese input method: the spelling is shown letter by letter, then its candidate is chosen. */
export async function compose(spelling: string, candidate: string): Promise<void> {
  for (let end = 1; end <= spelling.length; end++) await host.spell(spelling.slice(0, end));
  await host.choose(candidate);
}

/** Closes what the test has opened, without asking whether to save, and deletes its drafts. */
tidyAfterEach(async () => {
  await host.press('Escape');
  while (vscode.window.activeTextEditor !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('workbench.action.closePanel');
  for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri);
});
