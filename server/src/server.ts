import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FeatureContext } from './features/context.ts';
import { pushDiagnostics } from './features/diagnostic.ts';
import { features } from './features/index.ts';
import { onlyReadAmong } from './features/onlyRead.ts';
import { followIgnored, tellUnread } from './followIgnored.ts';
import { IgnoredFiles } from './ignoredStore.ts';
import type { Disk } from './index/store/disk.ts';
import { IndexingProgress } from './indexingProgress.ts';
import type { TextFiles } from './keptFile.ts';
import { WriterLearning } from './learning.ts';
import { Library } from './library/library.ts';
import type { LibraryPlan } from './library/plan.ts';
import { abilitiesOf } from './lsp/abilities.ts';
import { runSafely } from './lsp/runner.ts';
import { speakLanguage } from './messages.ts';
import { Readings } from './pinyin/readings.ts';
import type { InitializationOptions } from './protocol/settings.ts';
import { type CorpusStatus, statusChanged } from './protocol/status.ts';
import { ReuseMemory } from './reuse/reuseMemory.ts';
import { type ReuseScope, reuseScope } from './reuseScope.ts';
import { completeSettings, defaultSettings, resolveFolders } from './settings.ts';
import { withoutFrontMatter } from './speech/frontMatter.ts';
import { parseOnce } from './speech/parseOnce.ts';
import { problemsOf } from './status.ts';
import { Nearness } from './suggest/nearness.ts';
import { normalizeUri } from './util/uri.ts';

/** What the process around the server gives it. */
export interface Runtime {
  /** Folder of the built program. */
  home: string;
  version: string;
  /** Where the index goes when neither settings nor client say. */
  cacheFolder: string;
  /** Where what the writer chose goes when the settings do not say. */
  dataFolder: string;
  files: TextFiles;
  /** The text of a draft on the disk; undefined where it is no file, is gone, or cannot be read. */
  readDraft(uri: string): Promise<string | undefined>;
  disk: Disk;
}

/** Builds the services and registers the features on a connection. The caller listens. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  connection.onInitialize((params) => {
    const { capabilities, begin } = buildServices(connection, documents, runtime, params);
    connection.onInitialized(begin);
    return {
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...capabilities,
      },
      serverInfo: { name: 'speech-draft-language-server', version: runtime.version },
    } satisfies InitializeResult;
  });
}

function buildServices(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  runtime: Runtime,
  params: InitializeParams,
): { capabilities: ServerCapabilities; begin(): Promise<void> } {
  speakLanguage(params.locale);
  const abilities = abilitiesOf(params.capabilities);
  const given: InitializationOptions = params.initializationOptions ?? {};
  let settings = completeSettings(given);
  let scope: ReuseScope = {};
  let readings: Readings | undefined;
  let indexRoot = runtime.cacheFolder;
  const progress = new IndexingProgress(connection, abilities.workDoneProgress, () => library.cancel());
  const status = (): CorpusStatus => ({
    ...library.status,
    problems: problemsOf(library.leftOut, library.failure, indexRoot),
  });
  const library: Library = new Library(runtime.home, runtime.disk, {
    log: (message) => connection.console.error(message),
    onCorpus: () => context.refreshDiagnostics(),
    onStatus: () => {
      progress.show(library.status);
      if (given.statusNotifications) void connection.sendNotification(statusChanged, status());
    },
  });
  const learning = new WriterLearning({
    files: runtime.files,
    readDraft: runtime.readDraft,
    openDrafts: () =>
      documents.all().map((one) => ({ uri: normalizeUri(one.uri), text: () => withoutFrontMatter(one.getText()) })),
    isInCorpus: (uri) => library.corpus.placesOf(uri) !== undefined,
    log: (message) => connection.console.error(message),
  });
  const ignored = new IgnoredFiles(runtime.files, (path) => tellUnread(connection, path));
  const following = followIgnored(connection, documents, ignored, () => context.refreshDiagnostics());
  documents.onDidSave(({ document }) =>
    learning.saved(normalizeUri(document.uri), withoutFrontMatter(document.getText())),
  );
  documents.onDidClose(({ document }) => learning.closed(normalizeUri(document.uri)));
  const context: FeatureContext = {
    connection,
    documents,
    abilities,
    corpus: () => library.corpus,
    settings: () => settings,
    readings: () => readings,
    parsed: (document) => parseOnce(document, document.version, () => document.getText()),
    reuseMemory: new ReuseMemory(),
    nearness: new Nearness(),
    reuseScope: () => scope,
    clientCommands: new Set(given.clientCommands),
    onlyRead: onlyReadAmong(documents, () => library.corpus),
    ignored,
    learning,
    library: { status, rebuild: () => library.rebuild(), cancel: () => library.cancel() },
    run: (name, neutral, token, work) => runSafely(name, connection.console, neutral, token, work),
    refreshDiagnostics: () => {
      // lenses tell of the same findings
      if (abilities.refreshCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
      if (!abilities.pullDiagnostics) for (const { uri } of documents.all()) void pushDiagnostics(context, uri);
      else if (abilities.refreshDiagnostics) connection.languages.diagnostics.refresh();
    },
  };

  const loadReadings = async () => {
    const table = await runtime.files.read(join(runtime.home, 'readings.txt'));
    if (table !== undefined) readings = new Readings(table);
  };
  const readSettings = async () => {
    if (abilities.configuration)
      settings = completeSettings(await connection.workspace.getConfiguration('speechDraft'));
    const workspaces = await workspaceFolders(connection, abilities.workspaceFolders, params);
    const folders = resolveFolders(settings.corpus.folders, workspaces);
    scope = reuseScope(folders, settings.reuse);
    // with several workspace folders a relative one need not be in each
    const oneOfSeveral =
      workspaces.length > 1 ? folders.filter((folder) => workspaces.some((one) => folder.startsWith(one))) : [];
    const byDefault = settings.corpus.folders.join() === defaultSettings.corpus.folders.join();
    const root = settings.index.folder || (given.storageFolder ? join(given.storageFolder, 'index') : '');
    indexRoot = root === '' ? runtime.cacheFolder : isAbsolute(root) ? root : resolve(workspaces[0] ?? '.', root);
    const user = settings.index.folder ? indexRoot : runtime.dataFolder;
    await ignored.open({ user, index: indexRoot, workspaces });
    const { exclude } = settings.corpus;
    const plan: LibraryPlan = {
      folders,
      optionalFolders: byDefault ? folders : oneOfSeveral,
      exclude,
      indexRoot,
      memory: settings.index.memory * 2 ** 20,
    };
    // suggestions need not wait until it is known which of them were passed by
    await Promise.all([library.follow(plan), learning.keepIn(indexRoot)]);
  };
  // one after the other: clients tell of one change twice
  let reading = Promise.resolve();
  const takeSettings = () => {
    reading = reading
      .then(readSettings)
      .catch((error) => connection.console.error(`settings: ${error.stack ?? error}`));
    return reading;
  };

  connection.onDidChangeConfiguration(async ({ settings: changed }) => {
    if (!abilities.configuration && changed?.speechDraft) {
      settings = completeSettings({ ...given, ...changed.speechDraft });
    }
    await takeSettings();
    context.refreshDiagnostics();
  });
  connection.onShutdown(async () => {
    await Promise.all([library.dispose(), learning.flush()]);
  });
  return {
    capabilities: Object.assign({}, ...features.map((feature) => feature(context))),
    begin: async () => {
      // a few milliseconds, over long before the index is open
      loadReadings().catch((error) => connection.console.error(`readings: ${error.message}`));
      if (abilities.watchConfiguration) {
        void connection.client.register(DidChangeConfigurationNotification.type, { section: 'speechDraft' });
      }
      if (abilities.watchFiles) following.watch();
      if (abilities.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(takeSettings);
      await takeSettings();
    },
  };
}

/** Paths of the workspace folders that lie on this machine. */
async function workspaceFolders(connection: Connection, supported: boolean, params: InitializeParams) {
  const folders = supported ? await connection.workspace.getWorkspaceFolders() : params.workspaceFolders;
  const uris = folders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return uris.flatMap((uri) => {
    try {
      return [fileURLToPath(uri)];
    } catch {
      // of another machine, or no file at all
      return [];
    }
  });
}
