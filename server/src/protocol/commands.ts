/** All commands; what they take and give stands in the files beside this one. None is needed for the standard requests. */

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
  /**
   * Arguments: `left-over` or `placeholder`, uri of an open draft, LSP range of the name or gap in it, what the draft
   * was said to have instead (null where nothing). Keeps quiet about it in that sentence from now on.
   */
  ignoreName: 'speechDraft.ignoreName',
  /** Arguments: those of `ignoreName`. Keeps quiet about the name or gap wherever it stands in that draft. */
  ignoreNameInDraft: 'speechDraft.ignoreNameInDraft',
  /** No arguments. Gives IgnoredThing[]. */
  listIgnored: 'speechDraft.listIgnored',
  /** Arguments: keys of IgnoredThings. Warns of them again. */
  restoreIgnored: 'speechDraft.restoreIgnored',
  /**
   * Arguments: uri of an open draft, LSP range in it; uri and LSP range of a passage of the corpus, and ranges of further
   * places there that it comes from, if any. Gives Comparison.
   */
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
  /** Arguments: uri of an open draft. Gives ReuseShare; null where it is not open or only read, or nothing is warned of at all. */
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
