import * as vscode from 'vscode';
import { commands } from '../../server/src/protocol/commands.ts';
import type { ReuseShare } from '../../server/src/protocol/reuseReport.ts';
import { documentSelector } from './languageClient.ts';
import type { Session } from './session.ts';

/** How long after the last change the share is asked for, in milliseconds. */
const calm = 300;

/** The draft in the active editor; undefined where that holds none. */
function activeDraft(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && vscode.languages.match(documentSelector(), document) > 0 ? document : undefined;
}

/** How much of the draft in front was said before, as far as is known, and which that is. */
export class DraftShare implements vscode.Disposable {
  readonly #session: Session;
  readonly #changed = new vscode.EventEmitter<ReuseShare | undefined>();
  readonly #disposables: vscode.Disposable[];
  #timer: NodeJS.Timeout | undefined;
  /** The draft that the share is of. */
  #of: string | undefined;
  /** The draft that had the focus last. */
  #last = activeDraft();
  #share: ReuseShare | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(session: Session) {
    this.#session = session;
    this.#disposables = [
      this.#changed,
      // the focus may be in a report or a panel meanwhile: the draft last written in is the one meant
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!editor) return;
        this.#last = activeDraft();
        this.#askSoon();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const active = activeDraft()?.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) this.#askSoon();
      }),
      session.onDidChangeState((state) => (typeof state === 'string' ? this.#set(undefined) : this.#askSoon())),
      new vscode.Disposable(() => clearTimeout(this.#timer)),
    ];
  }

  get share(): ReuseShare | undefined {
    return this.#share;
  }

  /** The draft in front; while a report or a panel has the focus, the one that had it last, as long as it is open. */
  get draft(): vscode.Uri | undefined {
    const draft = activeDraft() ?? this.#last;
    return draft && !draft.isClosed ? draft.uri : undefined;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #askSoon(): void {
    // of another draft nothing may be told
    if (activeDraft()?.uri.toString() !== this.#of) this.#set(undefined);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), calm);
  }

  async #ask(): Promise<void> {
    const draft = activeDraft();
    const { state } = this.#session;
    if (!draft || typeof state === 'string') return;
    if (state.speeches === 0) {
      this.#set(undefined);
      return;
    }
    const uri = draft.uri.toString();
    // it fails where the server stops meanwhile: then nothing is known
    const share = await vscode.commands
      .executeCommand<ReuseShare | null>(commands.reuseShare, uri)
      .then(undefined, () => null);
    if (activeDraft()?.uri.toString() !== uri) return;
    this.#of = uri;
    this.#set(share ?? undefined);
  }

  #set(share: ReuseShare | undefined): void {
    if (share === undefined && this.#share === undefined) return;
    this.#share = share;
    this.#changed.fire(share);
  }
}
