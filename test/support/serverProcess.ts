import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import type { CorpusStatus } from '../../server/src/protocol/status.ts';

const serverPath = join(import.meta.dirname, '../../dist/server.js');

/** The abilities of a current editor. */
export const currentEditor: ClientCapabilities = {
  window: { workDoneProgress: true, showDocument: { support: true } },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, insertReplaceSupport: true, documentationFormat: ['markdown'] },
    },
    hover: { contentFormat: ['markdown'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: {},
  },
};

export interface ServerOptions {
  /** Names below the workspace (`corpus/a.txt`) and what stands in the files. */
  files?: Record<string, string | Uint8Array>;
  settings?: Record<string, unknown>;
  capabilities?: ClientCapabilities;
  locale?: string;
  /** Commands that the client runs itself. */
  clientCommands?: string[];
  /** Another workspace folder, kept after the test. */
  folder?: string;
}

/** The built server in a process of its own, with a workspace in a temporary folder. */
export class TestServer implements AsyncDisposable {
  readonly folder: string;
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly requestsOfServer: string[] = [];
  initializeResult!: InitializeResult;
  settings: Record<string, unknown>;
  readonly #keepFolder: boolean;

  private constructor({ files = {}, settings = {}, folder }: ServerOptions) {
    this.folder = folder ?? mkdtempSync(join(tmpdir(), 'speech-draft-'));
    this.#keepFolder = folder !== undefined;
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    this.settings = { index: { folder: join(this.folder, 'index') }, ...settings };
    const data = join(this.folder, 'data');
    this.process = spawn(process.execPath, [serverPath, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      // what a test ignores is no business of the writer who runs it
      env: { ...process.env, XDG_DATA_HOME: data, APPDATA: data },
    });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error('the server has no pipes');
    const reader = new StreamMessageReader(stdout);
    // of a server that is killed in the middle of a message nobody waits for the rest
    reader.partialMessageTimeout = 0;
    this.connection = createProtocolConnection(reader, new StreamMessageWriter(stdin));
  }

  static async start(options: ServerOptions = {}): Promise<TestServer> {
    const server = new TestServer(options);
    const { connection } = server;
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => server.settings));
    connection.onRequest('workspace/workspaceFolders', () => [{ uri: server.uri(''), name: 'test' }]);
    connection.onRequest('window/showDocument', () => ({ success: true }));
    for (const method of [
      'workspace/diagnostic/refresh',
      'client/registerCapability',
      'window/workDoneProgress/create',
    ]) {
      connection.onRequest(method, () => {
        server.requestsOfServer.push(method);
        return null;
      });
    }
    connection.listen();
    server.initializeResult = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: server.uri(''),
      workspaceFolders: [{ uri: server.uri(''), name: 'test' }],
      capabilities: options.capabilities ?? currentEditor,
      initializationOptions: { ...server.settings, clientCommands: options.clientCommands },
      locale: options.locale ?? 'zh-cn',
    });
    await connection.sendNotification('initialized', {});
    return server;
  }

  /** Starts and waits until the corpus is searchable. */
  static async ready(options: ServerOptions = {}): Promise<TestServer> {
    const server = await TestServer.start(options);
    await server.until((status) => status.state === 'ready');
    return server;
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  request<T>(method: string, parameters: unknown): Promise<T> {
    return this.connection.sendRequest(method, parameters);
  }

  status(): Promise<CorpusStatus> {
    return this.request('workspace/executeCommand', { command: commands.corpusStatus });
  }

  /** Waits until the corpus stands as wanted. @throws after half a minute, with the state that it was left in */
  async until(wanted: (status: CorpusStatus) => boolean | Promise<boolean>): Promise<CorpusStatus> {
    const end = Date.now() + 30_000;
    for (;;) {
      const status = await this.status();
      if (await wanted(status)) return status;
      if (Date.now() > end) throw new Error(`still ${JSON.stringify(status)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Opens a draft in which `$0` marks the cursor; gives its URI and the cursor's position. */
  async open(
    marked: string,
    name = 'draft.speech',
    languageId = 'speech-draft',
  ): Promise<{ textDocument: { uri: string }; position: Position }> {
    const offset = Math.max(0, marked.indexOf('$0'));
    const text = marked.replace('$0', '');
    const lines = text.slice(0, offset).split('\n');
    const position = { line: lines.length - 1, character: lines[lines.length - 1].length };
    const uri = this.uri(name);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return { textDocument: { uri }, position };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown').catch(() => {});
    await this.connection.sendNotification('exit').catch(() => {});
    if (this.process.exitCode === null && this.process.signalCode === null) await ended;
    this.connection.dispose();
    if (!this.#keepFolder) rmSync(this.folder, { recursive: true, force: true });
  }
}
