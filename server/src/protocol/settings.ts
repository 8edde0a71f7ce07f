/** The section `speechDraft`, as `workspace/configuration` or `initializationOptions` gives it. */
export interface Settings {
  corpus: {
    /** Folders of past speeches, absolute or relative to a workspace folder. */
    folders: string[];
    /** Globs of files left out, matched against the path below the corpus folder. */
    exclude: string[];
  };
  index: {
    /** Where the index is kept; empty = the client's storage folder, else the user's cache folder. */
    folder: string;
    /** Megabytes of a large index that are kept in memory; one of up to four times as many is kept whole. */
    memory: number;
  };
  /** Language ids served. */
  languages: string[];
  completion: {
    /** What is offered while typing. */
    mode: 'both' | 'list' | 'ghostText' | 'off';
    /** Most items of a list. */
    maxItems: number;
    /** How sure a suggestion has to be before it is shown. */
    confidence: 'quiet' | 'normal' | 'eager';
    /** Where letters stand for Hanzi: `auto` = in documents of the language `speech-draft` alone. */
    pinyin: 'auto' | 'on' | 'off';
  };
  reuse: {
    enabled: boolean;
    /** Shortest passage warned of, in Hanzi. */
    minimumLength: number;
    /** What a passage of the middle degree is shown as; graver and lighter ones are one step off. */
    severity: 'error' | 'warning' | 'information' | 'hint';
    /** Whether names, dates and figures of the source are pointed out that a reused passage still holds. */
    leftOverNames: boolean;
    /** Whether passages are pointed out that a draft says twice, or says with another open draft. */
    repetitions: boolean;
    /** Whether gaps that are still to be filled in (`XX县`, `X月X日`, `【年份】`) are pointed out. */
    placeholders: boolean;
    /** How readily a passage is taken for reuse. */
    sensitivity: 'low' | 'normal' | 'high';
    /** Globs of corpus files that are not warned of, matched against the path below the corpus folder. */
    exclude: string[];
    /** Globs of corpus files that are openly shared model texts: a step less grave. */
    modelTexts: string[];
    /** Whether headings tell how much of their section was said before. */
    codeLens: boolean;
    /** Where new ignores go: to the writer's own file, or to the workspace folder of the draft, to be shared. */
    ignoredIn: 'user' | 'workspace';
  };
  outline: {
    /** Whether points (`一要…`, `二是…`) are listed below the headings. */
    points: boolean;
  };
}

/** What the client hands over in `initializationOptions`, beside settings. */
export interface InitializationOptions extends Partial<Settings> {
  /** A folder that the client keeps for the extension (absolute path). */
  storageFolder?: string;
  /** The client wants the `speechDraft/statusChanged` notification. */
  statusNotifications?: boolean;
  /** Commands of `clientCommands` that the client runs: code actions may name them. */
  clientCommands?: string[];
}
