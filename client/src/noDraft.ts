import * as vscode from 'vscode';
import { documentSelector, schemes, servedLanguages } from './languageClient.ts';

/** Language modes that a draft whose name does not tell what it is opens in. */
const textLanguages = ['plaintext', 'markdown'];

/** The text in front that is taken for no draft, although a writer may well mean it for one. */
export function textInFront(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !textLanguages.includes(document.languageId) || !schemes.includes(document.uri.scheme))
    return undefined;
  return vscode.languages.match(documentSelector(), document) > 0 ? undefined : document;
}

/** Says why nothing is done for a text. */
export function noDraftMessage({ languageId }: vscode.TextDocument): string {
  const { t } = vscode.l10n;
  return t(
    'The file in front is no speech (language mode: {0})',
    languageId === 'markdown' ? 'Markdown' : t('plain text'),
  );
}

/** Words on what makes a draft of it. */
export function asDraftTitle(): string {
  return vscode.l10n.t('Open as a speech');
}

/** Makes a draft of a text, as long as it is open: VS Code asks no more of a language mode. */
export function openAsDraft(text: vscode.TextDocument): Thenable<vscode.TextDocument> {
  const served = servedLanguages();
  const ours = 'speech-draft';
  return vscode.languages.setTextDocumentLanguage(text, served.includes(ours) ? ours : (served[0] ?? ours));
}

/** Offers to make a draft of a text that is none. @returns the draft; undefined where the writer does not want that */
export async function offerAsDraft(text: vscode.TextDocument): Promise<vscode.TextDocument | undefined> {
  const open = asDraftTitle();
  const chosen = await vscode.window.showInformationMessage(noDraftMessage(text), open);
  return chosen === open && !text.isClosed ? openAsDraft(text) : undefined;
}
