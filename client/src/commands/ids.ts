/**
 * The commands that run in the client. Those that the server executes are not here: vscode-languageclient registers
 * them when the server starts, and fails to start where somebody else has done so before.
 */
export const commandIds = {
  chooseCorpusFolders: 'speechDraft.chooseCorpusFolders',
  newSpeech: 'speechDraft.newSpeech',
  openAsDraft: 'speechDraft.openAsDraft',
  readSource: 'speechDraft.readSource',
  speechDetails: 'speechDraft.speechDetails',
  saveReuseReport: 'speechDraft.saveReuseReport',
  showReuseReport: 'speechDraft.showReuseReport',
  showSayings: 'speechDraft.showSayings',
  showIgnored: 'speechDraft.showIgnored',
  showStatus: 'speechDraft.showStatus',
  showProblems: 'speechDraft.showProblems',
} as const;
