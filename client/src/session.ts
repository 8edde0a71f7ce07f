import * as vscode from 'vscode';
import { ExecuteCommandRequest, type LanguageClient, State } from 'vscode-languageclient/node';
import { commands } from '../../server/src/protocol/commands.ts';
import { type CorpusStatus, statusChanged } from '../../server/src/protocol/status.ts';
import { createLanguageClient, documentSelector, section, servedLanguages } from './languageClient.ts';

/** How it stands with the server: not asked for yet, coming up, gone for good, or what it says of the corpus. */
export type SessionState = 'idle' | 'starting' | 'failed' | CorpusStatus;

/** The server's life: started with the first draft, exchanged when the languages change, stopped at the end. */
export class Session implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<SessionState>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  #client: LanguageClient | undefined;
  #state: SessionState = 'idle';
  /** The question for the state that each server is asked when it runs. */
  #asked: Promise<void> | undefined;
  /** Starts and stops queue up behind each other: a client that is still starting cannot be stopped. */
  #queue: Promise<void> = Promise.resolve();

  readonly onDidChangeState = this.#changed.event;

  constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#log = log;
    this.#disposables.push(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${section}.languages`)) this.#restart();
      }),
    );
    tellMenus('languages', servedLanguages());
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Starts the server with the first open draft. Until then the extension costs nothing. */
  startWhenNeeded(): void {
    this.#disposables.push(vscode.workspace.onDidOpenTextDocument((document) => this.#startFor([document])));
    this.#startFor(vscode.workspace.textDocuments);
  }

  /** Starts the server if it does not run. Never rejects: what went wrong is in the log, and in `state`. */
  start(): Promise<void> {
    return this.#enqueue(async () => {
      if (this.#client && this.#state !== 'failed') return;
      await this.#client?.dispose().catch((error) => this.#log.warn(error));
      const client = createLanguageClient(this.#context, this.#log, () => this.#client === client);
      this.#client = client;
      this.#listenTo(client);
      await client.start();
      await this.#asked;
    });
  }

  stop(): Promise<void> {
    return this.#enqueue(async () => {
      await this.#letGo()?.dispose();
    });
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #restart(): void {
    tellMenus('languages', servedLanguages());
    // let go at once, not in the queue: told of the change of settings while it stops, a client would complain aloud
    const client = this.#letGo();
    if (client) void this.#enqueue(() => client.dispose());
    this.#startFor(vscode.workspace.textDocuments);
  }

  /** Takes the client for gone: what it hears and says from now on counts no more. It has to be disposed of. */
  #letGo(): LanguageClient | undefined {
    const client = this.#client;
    this.#client = undefined;
    tellMenus('running', false);
    this.#setState('idle');
    return client;
  }

  #startFor(documents: readonly vscode.TextDocument[]): void {
    const selector = documentSelector();
    if (documents.some((document) => vscode.languages.match(selector, document) > 0)) void this.start();
  }

  #listenTo(client: LanguageClient): void {
    client.onNotification(statusChanged, (status: CorpusStatus) => {
      if (this.#client === client) this.#setState(status);
    });
    client.onDidChangeState(({ newState }) => {
      if (this.#client !== client) return;
      const running = newState === State.Running;
      tellMenus('running', running);
      if (newState === State.Starting) this.#setState('starting');
      if (newState === State.Stopped || newState === State.StartFailed) this.#setState('failed');
      // Not after `start()`, because vscode-languageclient starts a crashed server again by itself.
      if (running) this.#asked = this.#askState(client).catch((error) => this.#fail(error));
    });
  }

  async #askState(client: LanguageClient): Promise<void> {
    const status = await client.sendRequest(ExecuteCommandRequest.type, { command: commands.corpusStatus });
    if (this.#client === client) this.#setState(status);
  }

  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step).catch((error) => this.#fail(error));
    return this.#queue;
  }

  #fail(error: unknown): void {
    this.#log.error(error instanceof Error ? error : String(error));
    if (this.#client) this.#setState('failed');
  }

  #setState(state: SessionState): void {
    if (isIndexing(state) !== isIndexing(this.#state)) tellMenus('indexing', isIndexing(state));
    this.#state = state;
    this.#changed.fire(state);
  }
}

function isIndexing(state: SessionState): boolean {
  return typeof state !== 'string' && state.state === 'indexing';
}

/** Sets what `when` clauses of package.json go by. */
function tellMenus(key: 'running' | 'indexing' | 'languages', value: unknown): void {
  void vscode.commands.executeCommand('setContext', `${section}.${key}`, value);
}
