import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import type { FoundSource } from '../../../server/src/protocol/found.ts';
import type { CommandContext } from './index.ts';
import { openBeside } from './openBeside.ts';

/** Opens the passage that the words at the cursor come from beside the draft, which keeps the focus. */
export async function readSource({ session }: CommandContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  await session.start();
  const { line, character } = editor.selection.active;
  const uri = editor.document.uri.toString();
  const found = await vscode.commands.executeCommand<FoundSource[]>(commands.findSources, uri, { line, character });
  const source = found.length > 1 ? await pick(found) : found[0];
  if (found.length === 0) {
    const message = vscode.l10n.t('The words at the cursor stand in no past speech.');
    void vscode.window.showInformationMessage(message);
  }
  if (source) await openBeside(source.uri, source.range);
}

async function pick(found: FoundSource[]): Promise<FoundSource | undefined> {
  const items = found.map((source) => ({ label: source.title, detail: source.passage, source }));
  const title = vscode.l10n.t('Said in several speeches: which one to read?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.source;
}
