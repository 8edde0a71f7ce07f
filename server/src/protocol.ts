/**
 * All that a client may import: the settings, the commands and what they take and give.
 * Nothing here is needed for the standard requests.
 */

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
    /** Whether gaps that are still to be filled in (`XX县`, `X月X日`) are pointed out. */
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

/** A file left out of the index, and why, in words for the writer. */
export interface Problem {
  uri: string;
  message: string;
}

/** Answer of `speechDraft.corpusStatus`, parameter of the `speechDraft/statusChanged` notification. */
export interface CorpusStatus {
  state: 'indexing' | 'ready' | 'error';
  files: number;
  speeches: number;
  characters: number;
  /** Bytes on disk. */
  indexBytes: number;
  /** While indexing: characters (or files, before sizes are known) done, of `total`. */
  done?: number;
  total?: number;
  /** True where word boundaries come from `Intl.Segmenter`, because nodejieba does not run here. */
  fallbackSegmenter?: boolean;
  problems: Problem[];
}

/** Lines and characters count from 0, in UTF-16 code units. */
export interface SourceRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** A passage that says what stands at a place of a draft. */
export interface FoundSource {
  uri: string;
  range: SourceRange;
  /** Title of the speech, with its date where the title does not tell it. */
  title: string;
  /** The passage, with some of what stands around it. */
  passage: string;
}

/** A kind of speech, and how one is laid out. */
export interface Occasion {
  id: string;
  /** What writers call it: `开幕致辞`. */
  name: string;
  /** What it is for, in the language of the user interface. */
  description: string;
  /** An LSP snippet. */
  snippet: string;
}

/** What is known of who speaks when, where and to whom. */
export interface SpeechDetail {
  name: 'speaker' | 'date' | 'occasion' | 'audience';
  /** Empty where nothing tells it. */
  value: string;
  /** Where it is told; all but `front-matter` is a guess. */
  from?: 'front-matter' | 'title' | 'under-title' | 'salutation' | 'file-name';
}

/** A stretch of a text and what is to stand there instead. Offsets in UTF-16 code units. */
export interface TextChange {
  start: number;
  end: number;
  newText: string;
}

/** A speech of the corpus. */
export interface FoundSpeech {
  uri: string;
  /** Where it begins in its file, in UTF-16 code units. */
  offset: number;
  title: string;
  /** ISO date, year and month, or year; undefined where not known. */
  date?: string;
}

/** A place in a file. */
export interface FilePlace {
  uri: string;
  range: SourceRange;
}

/** How much of a draft was said before. Hanzi are counted, without those of titles, salutations and junk. */
export interface ReuseShare {
  /** Hanzi of the draft. */
  hanzi: number;
  /** Hanzi in passages that past speeches say already. */
  reused: number;
  /** The one as a share of the other: `25%`, `<1%`. */
  percent: string;
  passages: number;
  /** Speeches that those passages come from. */
  sources: number;
}

/** What of a draft was said before, and where. Offsets are UTF-16 code units of the draft. */
export interface ReuseReport {
  uri: string;
  /** Title of the draft, else the name of its file. */
  title: string;
  /** Speeches that the draft was compared with. */
  speeches: number;
  hanzi: number;
  reused: number;
  /** In order of the draft. */
  passages: ReportPassage[];
  /** Those that most comes from first. */
  sources: ReportSource[];
  /** In order of the draft. */
  sections: ReportSection[];
  /** Set phrases, those that most voices say first. */
  phrases: SetPhrase[];
  /** Hanzi of the draft in set phrases. */
  phraseHanzi: number;
}

export interface ReportPassage {
  start: number;
  end: number;
  /** Counted Hanzi before it, and in it. */
  before: number;
  hanzi: number;
  text: string;
  /** Names of the headings of the draft that it stands under, outermost first. */
  sections: string[];
  /** The best source, an index of `ReuseReport.sources`. */
  source: number;
  /** Where that says it. */
  place: FilePlace;
  /** Names of the headings that it stands under there. */
  sourceSections: string[];
  /** How many other speeches say it. */
  others: number;
  /** Share of its Hanzi that stand in the best source, 0 to 1. */
  similarity: number;
  degree: 'high' | 'medium' | 'low';
}

export interface ReportSource {
  title: string;
  /** ISO date, year and month, or year; undefined where not known. */
  date?: string;
  /** Where the first of its passages stands. */
  place: FilePlace;
  passages: number;
  /** Hanzi of the draft in passages that come from it. */
  reused: number;
}

export interface ReportSection {
  /** The heading; undefined for what stands before the first one of a speech. */
  name?: string;
  /** 0 for a speech of a draft that holds several, 1 for its top headings. */
  level: number;
  start: number;
  /** Counted Hanzi before it, in it, and in passages in it, those of the sections below it included. */
  before: number;
  hanzi: number;
  reused: number;
  passages: number;
}

/** A phrase that everybody says: no reuse, and good to know. */
export interface SetPhrase {
  text: string;
  /** Where the draft says it (offsets of its first character). */
  starts: number[];
  /** How many voices of the corpus say it, as far as was counted. */
  voices: number;
  /** True where more may say it than were counted. */
  orMore: boolean;
}

/** How a phrase was said over the years. */
export interface Sayings {
  phrase: string;
  /** Oldest first, those without a date last; one a speech. */
  uses: SaidIn[];
  /** How often it stands in the corpus. More than `uses` tell: those are a sample, spread over all. */
  count: number;
  isSample: boolean;
}

/** A speech that says a phrase. */
export interface SaidIn {
  title: string;
  date?: string;
  /** Names of the headings that it stands under, outermost first. */
  sections: string[];
  /** What stands before and behind the phrase in its sentence. */
  before: string;
  match: string;
  after: string;
  /** How often this speech says it. */
  times: number;
  place: FilePlace;
}

/** Something to be read, as HTML: elements and classes, no script, no address, no style of an element's own. */
export interface PageView {
  title: string;
  /** A style sheet; colours are those of VS Code's themes where there are any. */
  style: string;
  body: string;
}

/** Something that the writer wants to hear no more of. */
export interface IgnoredThing {
  key: string;
  kind: 'passage' | 'source';
  /** What the passage says; title and date of the speech. */
  text: string;
  /** Of a passage: title of the speech that it was warned for. */
  source?: string;
  /** Of a source: title of the only draft that it is none of. */
  draft?: string;
  /** ISO time. */
  ignoredAt: string;
  /** Name of the workspace folder that shares it; undefined where the writer alone keeps it. */
  folder?: string;
}

/** Two passages with the paragraphs around them, a sentence a line, to be shown side by side. */
export interface Comparison {
  source: { title: string; text: string };
  draft: { title: string; text: string };
}

/** Commands that the server executes (`workspace/executeCommand`). */
export const commands = {
  corpusStatus: 'speechDraft.corpusStatus',
  /** Builds the index anew from the files. */
  rebuildIndex: 'speechDraft.rebuildIndex',
  cancelIndexing: 'speechDraft.cancelIndexing',
  /** Arguments: uri, LSP range. Shows the source of a suggestion or warning in the client's window. */
  openSource: 'speechDraft.openSource',
  /**
   * Arguments: the text of the passage; uri of the draft, title of the source (either may be left out). Keeps quiet
   * about the passage from now on, in any draft.
   */
  ignorePassage: 'speechDraft.ignorePassage',
  /**
   * Arguments: uri and offset of a speech of the corpus; uri of the draft (may be left out); true where the speech is
   * an older version of that draft. Takes it for no source from now on, of any draft or of that one.
   */
  ignoreSource: 'speechDraft.ignoreSource',
  /** No arguments. Gives IgnoredThing[]. */
  listIgnored: 'speechDraft.listIgnored',
  /** Arguments: keys of IgnoredThings. Warns of them again. */
  restoreIgnored: 'speechDraft.restoreIgnored',
  /** Arguments: uri of an open draft, LSP range in it; uri and LSP range of a passage of the corpus. Gives Comparison. */
  passagesToCompare: 'speechDraft.passagesToCompare',
  /** Arguments: uri of an open draft, LSP position. Gives FoundSource[]: where the words there were said before. */
  findSources: 'speechDraft.findSources',
  /** No arguments. Gives Occasion[]: the kinds of speech that can be begun from a template. */
  occasions: 'speechDraft.occasions',
  /** Arguments: words of a title or date. Gives FoundSpeech[], the newest first. */
  findSpeeches: 'speechDraft.findSpeeches',
  /** Arguments: uri and offset of a FoundSpeech. Gives its outline as an LSP snippet. */
  outlineOfSpeech: 'speechDraft.outlineOfSpeech',
  /** Arguments: name of a file, its text, an offset in it. Gives SpeechDetail[] of the speech there, all four. */
  detailsOfSpeech: 'speechDraft.detailsOfSpeech',
  /**
   * Arguments: text, name and value of a SpeechDetail. Gives the TextChange that says so in the front matter, null
   * where it says so already. Changes nothing.
   */
  changeOfDetail: 'speechDraft.changeOfDetail',
  /** Arguments: uri of an open draft. Gives ReuseShare; null where it is not open, or nothing is warned of at all. */
  reuseShare: 'speechDraft.reuseShare',
  /** Arguments: uri of an open draft. Gives ReuseReport; null where it is not open. */
  reuseReport: 'speechDraft.reuseReport',
  /** Arguments: uri of an open draft, `markdown` or `html`. Gives the report as the text of a file; null as above. */
  writeReuseReport: 'speechDraft.writeReuseReport',
  /** Arguments: uri of an open draft. Gives the report as a PageView; null as above. */
  viewReuseReport: 'speechDraft.viewReuseReport',
  /**
   * Arguments: uri of an open draft; an LSP range in it (empty: what stands at the cursor) or the phrase itself. Gives
   * Sayings; null where no past speech says it.
   */
  sayings: 'speechDraft.sayings',
  /** Arguments as above. Gives the sayings as a PageView with the phrase; null as above. */
  viewSayings: 'speechDraft.viewSayings',
  /** No arguments. Forgets which suggestions were typed past, and which drafts were saved last. */
  forgetLearned: 'speechDraft.forgetLearned',
  /** No arguments. Warns again of all passages and speeches ignored so far. */
  forgetIgnoredPassages: 'speechDraft.forgetIgnoredPassages',
} as const;

/** Commands that a client may run, if it says so in `InitializationOptions.clientCommands`. */
export const clientCommands = {
  /** Arguments: uri, LSP range. Shows a source beside the draft. */
  openBeside: 'speechDraft.openBeside',
  /** Arguments: those of `passagesToCompare`. Shows both passages side by side. */
  compareWithSource: 'speechDraft.compareWithSource',
} as const;

/** Server to client: the state of the corpus changed. Parameter: CorpusStatus. */
export const statusChanged = 'speechDraft/statusChanged';
