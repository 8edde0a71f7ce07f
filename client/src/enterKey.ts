import * as vscode from 'vscode';
import { documentSelector, section } from './languageClient.ts';

/** The editor's own setting for Enter. */
const enterSetting = 'editor.acceptSuggestionOnEnter';

/**
 * Keeps the key of `when` clauses that says whether Enter makes a new line in the editor in front although a list shows.
 * Drafts of our own language have a default of VS Code for that; in another language that is served, such a default would
 * hold for files that are none of ours as well.
 */
export function keepEnterForLines(): vscode.Disposable {
  let told: boolean | undefined;
  const tell = () => {
    const { activeTextEditor } = vscode.window;
    const kept = activeTextEditor !== undefined && isKept(activeTextEditor.document);
    if (kept === told) return;
    told = kept;
    void vscode.commands.executeCommand('setContext', `${section}.enterMakesLine`, kept);
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    // a document whose language is changed is opened anew
    vscode.workspace.onDidOpenTextDocument(tell),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section) || event.affectsConfiguration(enterSetting)) tell();
    }),
  );
}

/** Whether our list shows in a document, and its writer has not said for its language what Enter does. */
function isKept(document: vscode.TextDocument): boolean {
  if (vscode.languages.match(documentSelector(), document) === 0) return false;
  const mode = vscode.workspace.getConfiguration(section).get('completion.mode');
  if (mode === 'off' || mode === 'ghostText') return false;
  const said = vscode.workspace.getConfiguration(undefined, document).inspect(enterSetting);
  const own = said?.workspaceFolderLanguageValue ?? said?.workspaceLanguageValue ?? said?.globalLanguageValue;
  return own === undefined;
}
