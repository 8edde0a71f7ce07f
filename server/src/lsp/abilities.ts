import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, of what makes a difference here. */
export interface Abilities {
  configuration: boolean;
  watchConfiguration: boolean;
  watchFiles: boolean;
  workspaceFolders: boolean;
  workDoneProgress: boolean;
  showDocument: boolean;
  pullDiagnostics: boolean;
  refreshDiagnostics: boolean;
  refreshCodeLenses: boolean;
  snippets: boolean;
  insertReplace: boolean;
  markdownHover: boolean;
  markdownCompletion: boolean;
  definitionLinks: boolean;
}

export function abilitiesOf(client: ClientCapabilities): Abilities {
  const { workspace, window, textDocument } = client;
  const item = textDocument?.completion?.completionItem;
  return {
    configuration: workspace?.configuration ?? false,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    workDoneProgress: window?.workDoneProgress ?? false,
    showDocument: window?.showDocument?.support ?? false,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    snippets: item?.snippetSupport ?? false,
    insertReplace: item?.insertReplaceSupport ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    markdownCompletion: item?.documentationFormat?.includes('markdown') ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
  };
}
