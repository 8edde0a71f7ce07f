import * as vscode from 'vscode';

const scheme = 'speech-draft-passage';

/** Documents that cannot be changed and lie nowhere: passages to be looked at, as long as somebody looks. */
export class PassageDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #disposables: vscode.Disposable[];
  #count = 0;

  constructor() {
    this.#disposables = [
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
    ];
  }

  /** @param title shown as its name; the ending makes it a speech, which is wrapped and coloured as one */
  add(title: string, text: string): vscode.Uri {
    const path = `/${++this.#count}/${title.replaceAll('/', '／')}.speech`;
    const uri = vscode.Uri.from({ scheme, path });
    this.#texts.set(uri.toString(), text);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
