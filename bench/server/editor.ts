import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commands } from '../../server/src/protocol/commands.ts';
import { type CorpusStatus, statusChanged } from '../../server/src/protocol/status.ts';
import { Client } from './client.ts';

/** Where a bench run keeps its workspace and its index. */
export interface Workspace {
  folder: string;
  corpusFolders: string[];
  /** A corpus folder that files are saved into while the server runs. */
  savedFolder: string;
  indexFolder: string;
}

export interface Position {
  line: number;
  character: number;
}

export function workspaceIn(folder: string, corpusFolders: string[]): Workspace {
  const savedFolder = join(folder, 'saved');
  mkdirSync(savedFolder, { recursive: true });
  return { folder, corpusFolders, savedFolder, indexFolder: join(folder, 'index') };
}

/** Longest that anything may take, in milliseconds. */
const patience = 900_000;

/** An editor with the server running in it. */
export class Editor {
  readonly client = new Client();
  status: CorpusStatus | undefined;
  readonly #watchers = new Set<(status: CorpusStatus) => void>();
  #version = 1;

  /** Starts a server; `ready` says when it can answer. */
  static async start({ folder, corpusFolders, savedFolder, indexFolder }: Workspace): Promise<Editor> {
    const editor = new Editor();
    const settings = { corpus: { folders: [...corpusFolders, savedFolder] }, index: { folder: indexFolder } };
    const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'bench' }];
    editor.client.onServer = (method, params) => {
      if (method === 'workspace/configuration') return (params as { items: unknown[] }).items.map(() => settings);
      if (method === 'workspace/workspaceFolders') return workspaceFolders;
      if (method === statusChanged) editor.#take(params as CorpusStatus);
      return null;
    };
    await editor.client.request('initialize', {
      processId: process.pid,
      rootUri: workspaceFolders[0].uri,
      workspaceFolders,
      capabilities: abilities,
      initializationOptions: { ...settings, statusNotifications: true },
    });
    editor.client.notify('initialized', {});
    return editor;
  }

  /** Resolves when the corpus is searchable, at once if it is already. @throws where it cannot become so */
  async ready(): Promise<void> {
    if (this.status?.state !== 'ready') await this.next(({ state }) => state !== 'indexing');
    if (this.status?.state === 'error') throw new Error(this.status.problems[0]?.message);
  }

  /** Resolves with the next status that is as wanted. */
  next(wanted: (status: CorpusStatus) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('the server ended'));
      const late = setTimeout(() => reject(new Error(`still ${JSON.stringify(this.status)}`)), patience);
      const watch = (status: CorpusStatus) => {
        if (!wanted(status)) return;
        this.#watchers.delete(watch);
        this.client.process.off('exit', ended);
        clearTimeout(late);
        resolve();
      };
      this.#watchers.add(watch);
      this.client.process.once('exit', ended);
    });
  }

  rebuild(): Promise<unknown> {
    return this.client.request('workspace/executeCommand', { command: commands.rebuildIndex });
  }

  open(uri: string, text: string): void {
    this.client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'speech-draft', version: this.#version++, text },
    });
  }

  close(uri: string): void {
    this.client.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Types text at a position. */
  type(uri: string, position: Position, text: string): void {
    this.client.notify('textDocument/didChange', {
      textDocument: { uri, version: this.#version++ },
      contentChanges: [{ range: { start: position, end: position }, text }],
    });
  }

  #take(status: CorpusStatus): void {
    this.status = status;
    for (const watch of this.#watchers) watch(status);
  }
}

/** What a current editor says that it can do, as far as the server looks at it. */
const abilities = {
  workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
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
