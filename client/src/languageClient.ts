import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { clientCommands, commands } from '../../server/src/protocol/commands.ts';
import type { InitializationOptions, Settings } from '../../server/src/protocol/settings.ts';
import { askFirst } from './askFirst.ts';
import { sayIgnored } from './sayIgnored.ts';

/** Root of our settings, and the client's id: vscode-languageclient looks for `<id>.trace.server`. */
export const section = 'speechDraft';

/**
 * Where drafts may live. Named one by one, because a selector cannot leave any out, and the old side of a comparison
 * (`git:`) would be warned of repeating the new one.
 */
export const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-local'];

/** The documents served, as the setting `speechDraft.languages` says. */
export function documentSelector(): { scheme: string; language: string }[] {
  return servedLanguages().flatMap((language) => schemes.map((scheme) => ({ scheme, language })));
}

/** Language modes that are served, as the setting says. */
export function servedLanguages(): string[] {
  return vscode.workspace.getConfiguration(section).get<string[]>('languages', []);
}

/**
 * A client that is not started yet. The selector is read here once: another choice of languages needs another client.
 *
 * @param isWanted whether this client is still the one in use
 */
export function createLanguageClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  isWanted: () => boolean,
): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: {
      module,
      transport: TransportKind.ipc,
      options: { execArgv: ['--nolazy', '--inspect=6009', '--enable-source-maps'] },
    },
  };
  return new LanguageClient(section, 'Speech Draft', server, clientOptions(context, log, isWanted));
}

function clientOptions(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  isWanted: () => boolean,
): LanguageClientOptions {
  return {
    documentSelector: documentSelector(),
    initializationOptions: () => initializationOptions(context),
    outputChannel: log,
    traceOutputChannel: log,
    diagnosticCollectionName: section,
    // Links to sources run this one command; a text of the corpus that ends up in a hover can run nothing else.
    markdown: { isTrusted: { enabledCommands: [commands.openSource] }, supportThemeIcons: true },
    middleware: {
      // The status item shows the progress, and cancels: a second one beside it would only be noise.
      handleWorkDoneProgress: () => {},
      executeCommand: async (command, parameters, next) => {
        const result = await askFirst(command, parameters, next);
        sayIgnored(command);
        return result;
      },
      workspace: {
        // one that is about to be stopped cannot tell its server any more
        didChangeConfiguration: async (sections, next) => (isWanted() ? next(sections) : undefined),
      },
    },
  };
}

/** Read anew at each start: a server that comes back after a crash gets the settings of now. */
function initializationOptions(context: vscode.ExtensionContext): InitializationOptions {
  const settings = vscode.workspace.getConfiguration().get<Partial<Settings>>(section);
  // One index a workspace, since each may have its own corpus; a window without a folder shares one.
  const storage = context.storageUri ?? context.globalStorageUri;
  return {
    ...settings,
    storageFolder: storage.fsPath,
    statusNotifications: true,
    clientCommands: Object.values(clientCommands),
  };
}
