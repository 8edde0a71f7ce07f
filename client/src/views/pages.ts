import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import type { PageView } from '../../../server/src/protocol/pageView.ts';
import { openDraft, openUntitled } from '../openDraft.ts';
import type { Session } from '../session.ts';
import { Page, type PageContent } from './page.ts';

/** Kinds of pages, by the names that package.json and VS Code's memory of the window use. */
const reuseReport = 'speechDraft.reuseReport';
const sayings = 'speechDraft.sayings';

/** The pages that are open: reports of reuse, one a draft, and sayings over the years. */
export class Pages implements vscode.Disposable {
  readonly #folder: vscode.Uri;
  readonly #session: Session;
  readonly #log: vscode.LogOutputChannel;
  readonly #reports = new Set<Page>();
  readonly #disposables: vscode.Disposable[];

  /** @param folder of the extension */
  constructor(folder: vscode.Uri, session: Session, log: vscode.LogOutputChannel) {
    this.#folder = folder;
    this.#session = session;
    this.#log = log;
    const changed = (uri?: string) => {
      for (const page of this.#reports) if (!uri || page.content.draft.toString() === uri) page.changed();
    };
    this.#disposables = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => changed(document.uri.toString())),
      vscode.workspace.onDidSaveTextDocument((document) => this.#followInto(document)),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) changed(uri.toString());
      }),
      session.onDidChangeState((state) => {
        if (typeof state !== 'string' && state.state === 'ready') changed();
      }),
      this.#restores(reuseReport, (state) => state.uri && this.#report(vscode.Uri.parse(state.uri))),
      this.#restores(sayings, (state) =>
        state.uri && state.phrase ? this.#sayings(vscode.Uri.parse(state.uri), state.phrase) : undefined,
      ),
    ];
  }

  /** The draft of the report in front, if one is. */
  get reportInFront(): vscode.Uri | undefined {
    return [...this.#reports].find(({ panel }) => panel.active)?.content.draft;
  }

  /** Shows the report of a draft beside it. */
  showReport(draft: vscode.Uri): void {
    const open = [...this.#reports].find(({ content }) => content.draft.toString() === draft.toString());
    if (open) open.panel.reveal(undefined, true);
    else this.#add(reuseReport, vscode.l10n.t('Reuse report'), this.#report(draft));
  }

  /** Shows how a phrase was said over the years. */
  showSayings(draft: vscode.Uri, phrase: string): void {
    this.#add(sayings, phrase, this.#sayings(draft, phrase));
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /**
   * The report of a draft that was never saved goes on with the file that it is saved to. VS Code does not say which that
   * is: it saves the text under the new name, and closes the draft afterwards.
   */
  #followInto(saved: vscode.TextDocument): void {
    for (const page of this.#reports) {
      const { draft } = page.content;
      if (draft.scheme !== 'untitled' || saved.isUntitled) continue;
      const unsaved = openUntitled(draft);
      if (unsaved && isSaved(unsaved, saved)) page.show(this.#report(saved.uri));
    }
  }

  #add(kind: string, title: string, content: PageContent): void {
    const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#take(kind, vscode.window.createWebviewPanel(kind, title, where), content);
  }

  #take(kind: string, panel: vscode.WebviewPanel, content: PageContent): void {
    const page = new Page(panel, content, this.#folder, this.#log);
    const icon = (name: string) => vscode.Uri.joinPath(this.#folder, 'media', name);
    panel.iconPath = { light: icon('file-light.svg'), dark: icon('file-dark.svg') };
    if (kind === reuseReport) this.#reports.add(page);
    panel.onDidDispose(() => {
      this.#reports.delete(page);
      page.dispose();
    });
  }

  #restores(kind: string, content: (state: Record<string, string>) => PageContent | '' | undefined): vscode.Disposable {
    return vscode.window.registerWebviewPanelSerializer(kind, {
      deserializeWebviewPanel: async (panel, state: Record<string, string> | undefined) => {
        const restored = content(state ?? {});
        if (restored) this.#take(kind, panel, restored);
        else panel.dispose();
      },
    });
  }

  #report(draft: vscode.Uri): PageContent {
    const uri = draft.toString();
    return { draft, state: { uri }, load: () => this.#ask(draft, commands.viewReuseReport, uri) };
  }

  #sayings(draft: vscode.Uri, phrase: string): PageContent {
    const uri = draft.toString();
    return { draft, state: { uri, phrase }, load: () => this.#ask(draft, commands.viewSayings, uri, phrase) };
  }

  async #ask(draft: vscode.Uri, command: string, ...parameters: string[]): Promise<PageView | undefined> {
    await this.#session.start();
    if (!(await openDraft(draft))) return undefined;
    return (await vscode.commands.executeCommand<PageView | null>(command, ...parameters)) ?? undefined;
  }
}

/** Whether a file was saved with the words of a draft; saving may have trimmed lines or ended the last one. */
function isSaved(draft: vscode.TextDocument, file: vscode.TextDocument): boolean {
  const words = (document: vscode.TextDocument) => document.getText().replace(/\s+/g, '');
  const wanted = words(draft);
  return wanted !== '' && wanted === words(file);
}
