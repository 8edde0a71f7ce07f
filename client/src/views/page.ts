import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { PageView } from '../../../server/src/protocol/pageView.ts';
import { readPageMessage } from './pageMessages.ts';
import { pageShell } from './pageShell.ts';
import { showDraft, showFile } from './showText.ts';

/** What a page shows, and what brings it back after a reload. */
export interface PageContent {
  /** The draft that it is about. */
  draft: vscode.Uri;
  /** Kept by VS Code with the window. */
  state: Record<string, string>;
  /** Asks the server; undefined where there is nothing to show any more. */
  load(): Promise<PageView | undefined>;
}

/** How long after the last change a page is made again, in milliseconds: nobody reads it while typing. */
const calm = 500;

/** A webview that shows a page of the server's, and makes it again when it is told that something changed. */
export class Page implements vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  #content: PageContent;
  readonly #log: vscode.LogOutputChannel;
  #timer: NodeJS.Timeout | undefined;
  /** Counts the loads: an answer that another one overtook is not shown. */
  #loads = 0;
  #isStale = false;

  /** @param folder of the extension */
  constructor(panel: vscode.WebviewPanel, content: PageContent, folder: vscode.Uri, log: vscode.LogOutputChannel) {
    this.panel = panel;
    this.#content = content;
    this.#log = log;
    const dist = vscode.Uri.joinPath(folder, 'dist');
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.onDidReceiveMessage((message) => this.#take(message));
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.#isStale) this.changed();
    });
    webview.html = pageShell({
      nonce: randomBytes(16).toString('base64'),
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'page.js')).toString(),
      language: vscode.env.language,
    });
  }

  get content(): PageContent {
    return this.#content;
  }

  /** Shows something else from now on. */
  show(content: PageContent): void {
    this.#content = content;
    this.changed();
  }

  /** Makes the page again when it has been calm for a while; a hidden one when it is seen again. */
  changed(): void {
    this.#isStale = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.panel.visible) void this.#load();
    }, calm);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.panel.dispose();
  }

  async #load(): Promise<void> {
    const load = ++this.#loads;
    this.#isStale = false;
    const view = await this.content.load().catch((error) => {
      this.#log.error(error);
      return undefined;
    });
    if (load !== this.#loads) return;
    const { title, style, body } = view ?? { ...nothing(), title: this.panel.title };
    this.panel.title = title;
    await this.panel.webview.postMessage({ style, body, state: this.content.state });
  }

  #take(received: unknown): void {
    const message = readPageMessage(received);
    const { draft } = this.content;
    if (message?.kind === 'ready') void this.#load();
    if (message?.kind === 'reveal') void showDraft(draft, message.start, message.end);
    if (message?.kind === 'open') {
      const [line, character, endLine, endCharacter] = message.range;
      const range = new vscode.Range(line, character, endLine, endCharacter);
      void showFile(vscode.Uri.parse(message.uri), range, draft);
    }
  }
}

/** What a page says that was brought back after its draft had gone. */
function nothing(): Pick<PageView, 'style' | 'body'> {
  return { style: '', body: vscode.l10n.t('There is nothing to show: the draft is closed, or was moved or deleted.') };
}
