import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import type { Sayings } from '../../../server/src/protocol/sayings.ts';
import type { CommandContext } from './index.ts';

/** Shows how the selected words, or those at the cursor, were said over the years. */
export async function showSayings({ session, pages }: CommandContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  await session.start();
  const { start, end } = editor.selection;
  const range = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  const draft = editor.document.uri;
  const sayings = await vscode.commands.executeCommand<Sayings | null>(commands.sayings, draft.toString(), range);
  if (sayings) pages.showSayings(draft, sayings.phrase);
  else void vscode.window.showInformationMessage(vscode.l10n.t('The words at the cursor stand in no past speech.'));
}
