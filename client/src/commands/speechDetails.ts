import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import type { SpeechDetail, TextChange } from '../../../server/src/protocol/details.ts';
import type { CommandContext } from './index.ts';

interface Item extends vscode.QuickPickItem {
  told: SpeechDetail;
}

/**
 * Shows who gives the speech in the active editor when, where and to whom, as far as that is told or guessed, and
 * writes what the writer changes into its front matter. The list comes back after each change.
 */
export async function speechDetails({ session }: CommandContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  await session.start();
  for (;;) {
    const detail = await pick(await detailsIn(editor));
    const value = detail && (await ask(detail));
    if (detail === undefined || value === undefined) return;
    if (!(await write(editor.document, detail.name, value))) return;
  }
}

function detailsIn({ document, selection }: vscode.TextEditor): Thenable<SpeechDetail[]> {
  const fileName = document.uri.path.split('/').at(-1) ?? '';
  const offset = document.offsetAt(selection.active);
  return vscode.commands.executeCommand(commands.detailsOfSpeech, fileName, document.getText(), offset);
}

async function pick(details: SpeechDetail[]): Promise<SpeechDetail | undefined> {
  const { t } = vscode.l10n;
  const items = details.map((detail): Item => {
    const { name, value, from } = detail;
    return {
      label: `${nameOf(name)}  ${value || '—'}`,
      description: from ? originOf(from) : t('not known'),
      told: detail,
    };
  });
  const title = t('Speech details');
  const placeHolder = t('Choose what to change: it is written at the top of the file, where nobody reads it out');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.told;
}

function ask({ name, value }: SpeechDetail): Thenable<string | undefined> {
  const { t } = vscode.l10n;
  return vscode.window.showInputBox({
    title: nameOf(name),
    value,
    prompt: t('Leave it empty to go by what the title, the lines under it and the name of the file tell'),
    validateInput: (words) =>
      name === 'date' && words.trim() !== '' && !/(?:19|20)\d\d|二[〇○零]/.test(words)
        ? t('Write a date such as 2023-05-18, 2023-05 or 2023.')
        : undefined,
  });
}

/** False where the text was changed meanwhile, or may not be. */
async function write(document: vscode.TextDocument, name: SpeechDetail['name'], value: string): Promise<boolean> {
  const { version } = document;
  const change = await vscode.commands.executeCommand<TextChange | null>(
    commands.changeOfDetail,
    document.getText(),
    name,
    value,
  );
  if (!change) return true;
  if (document.version !== version) return false;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
  edit.replace(document.uri, range, change.newText);
  return vscode.workspace.applyEdit(edit);
}

function nameOf(name: SpeechDetail['name']): string {
  const { t } = vscode.l10n;
  const names = { speaker: t('Speaker'), date: t('Date'), occasion: t('Occasion'), audience: t('Audience') };
  return names[name];
}

function originOf(from: NonNullable<SpeechDetail['from']>): string {
  const { t } = vscode.l10n;
  const origins = {
    'front-matter': t('written at the top of the file'),
    title: t('guessed from the title'),
    'under-title': t('guessed from the lines under the title'),
    salutation: t('guessed from the salutation'),
    'file-name': t('guessed from the name of the file'),
  };
  return origins[from];
}
