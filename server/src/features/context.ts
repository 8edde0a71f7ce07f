import type {
  CancellationToken,
  Connection,
  ResponseError,
  ServerCapabilities,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckOptions } from '../check/checkDraft.ts';
import type { Corpus } from '../index/questions.ts';
import type { Abilities } from '../lsp/abilities.ts';
import type { Readings } from '../pinyin/readings.ts';
import type { Settings } from '../protocol/settings.ts';
import type { CorpusStatus } from '../protocol/status.ts';
import type { Ignored, IgnoredItem } from '../reuse/ignored.ts';
import type { ReuseMemory } from '../reuse/reuseMemory.ts';
import type { ParsedFile } from '../speech/model.ts';
import type { Nearness } from '../suggest/nearness.ts';
import type { SuggestOptions } from '../suggest/suggestion.ts';
import type { OnlyRead } from './onlyRead.ts';

/** What a feature is handed. */
export interface FeatureContext {
  connection: Connection;
  documents: TextDocuments<TextDocument>;
  abilities: Abilities;
  /** Commands that the client runs itself (see `clientCommands` in `protocol/commands.ts`). */
  clientCommands: ReadonlySet<string>;
  /** The corpus that answers now; another one after each indexing. */
  corpus(): Corpus;
  settings(): Settings;
  /** How Hanzi are read; undefined until that is loaded. */
  readings(): Readings | undefined;
  /** The structure of an open document, parsed once a version. */
  parsed(document: TextDocument): ParsedFile;
  /** Shared by all drafts: a paragraph is searched once. */
  reuseMemory: ReuseMemory;
  /** Shared as well: finds the speeches nearest to a draft. */
  nearness: Nearness;
  /** Which files of the corpus are warned of, and how. */
  reuseScope(): Pick<CheckOptions, 'counts' | 'isModelText'>;
  onlyRead: OnlyRead;
  ignored: IgnoredStore;
  learning: Learning;
  library: LibraryControl;
  /** Runs a handler's work: cancellable, logged, with a neutral answer where it fails. */
  run<T>(
    name: string,
    neutral: T,
    token: CancellationToken,
    work: () => T | Promise<T>,
  ): Promise<T | ResponseError<never>>;
  /** Asks the client to pull diagnostics again, or pushes them. */
  refreshDiagnostics(): void;
}

/** What the writer wants to hear no more of. */
export interface IgnoredStore {
  /** The same object as long as nothing changes. */
  current(): Ignored;
  /** All entries, each as often as it is kept. */
  entries(): IgnoredEntry[];
  /**
   * Holds from then on, until the process ends also where it cannot be written.
   *
   * @param keeper who keeps it: the writer, or the workspace folder that the draft lies in
   * @param draft URI of the draft; of one that lies in none the first folder takes it
   * @throws where it cannot be written
   */
  add(entry: IgnoredItem, keeper: 'user' | 'workspace', draft: string | undefined): Promise<void>;
  /** @throws where a file cannot be written */
  remove(keys: ReadonlySet<string>): Promise<void>;
  /** @throws where a file cannot be written */
  clear(): Promise<void>;
  /** Reads the files again. Gives whether something else is ignored now. */
  reload(): Promise<boolean>;
}

export interface IgnoredEntry {
  /** As `keyOf` gives it. */
  key: string;
  entry: IgnoredItem;
  /** Path of the workspace folder that shares it; undefined = the writer's own. */
  folder: string | undefined;
}

/** What is learned from what the writer writes. */
export interface Learning {
  /** Takes what was typed since for a judgement on what was shown before; gives what suggesting at an offset may use. */
  at(uri: string, draft: string, offset: number): LearnedHere;
  /** Forgets all, on the disk as well. */
  forget(): Promise<void>;
}

export interface LearnedHere extends Pick<SuggestOptions, 'otherDrafts' | 'isPassedBy' | 'chanceLeft'> {
  /** To be told what was shown. */
  shown(texts: string[]): void;
}

export interface LibraryControl {
  status(): CorpusStatus;
  rebuild(): void;
  cancel(): void;
}

/** Registers a feature's handlers and says what the server can do by them: one place for both. */
export type Feature = (context: FeatureContext) => Partial<ServerCapabilities>;
