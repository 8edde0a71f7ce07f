import * as l10n from '@vscode/l10n';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { IgnoredStore } from './features/context.ts';

/**
 * Follows the files of what is ignored, which git, other people and other windows change: they are read again when a
 * draft is opened or saved, and when the client tells of a change, which it does once `watch` was called.
 */
export function followIgnored(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  ignored: IgnoredStore,
  onChange: () => void,
): { watch(): void } {
  const reload = async () => {
    try {
      if (await ignored.reload()) onChange();
    } catch (error) {
      connection.console.error(`ignored: ${(error as Error).message}`);
    }
  };
  documents.onDidOpen(reload);
  documents.onDidSave(reload);
  connection.onDidChangeWatchedFiles(reload);
  const watchers = [{ globPattern: '**/.speechdraft/ignored.json' }];
  return { watch: () => void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }) };
}

/** Tells the writer of a file of ignores that cannot be understood. */
export function tellUnread(connection: Connection, path: string): void {
  const message = l10n.t(
    '“{0}” cannot be understood: it may not be read, is broken, or was written by a later version. What it ignores is warned of again. Mend the file, or update Speech Draft. If you ignore something new meanwhile, the file is kept as “{0}.bak”.',
    path,
  );
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
