import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import type { Occasion } from '../../../server/src/protocol/occasions.ts';
import type { CommandContext } from './index.ts';
import { pickPastSpeech } from './pickPastSpeech.ts';

interface Item extends vscode.QuickPickItem {
  /** The snippet to begin with; undefined where the writer thought better of it. */
  snippet?(): Promise<string | undefined>;
}

/** Begins a speech in a new document: by its occasion, from the outline of a past one, or with nothing. */
export async function newSpeech({ session }: CommandContext): Promise<void> {
  await session.start();
  const { t } = vscode.l10n;
  const occasions = await vscode.commands.executeCommand<Occasion[]>(commands.occasions);
  const items: Item[] = [
    ...occasions.map(
      ({ name, description, snippet }): Item => ({ label: name, description, snippet: async () => snippet }),
    ),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    {
      label: `$(list-tree) ${t('From the outline of a past speech…')}`,
      description: t('title, salutation, headings and points, to be filled in'),
      snippet: pickPastSpeech,
    },
    { label: `$(file) ${t('Empty draft')}`, snippet: async () => '' },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('New speech'),
    placeHolder: t('What is the speech for?'),
    matchOnDescription: true,
  });
  const snippet = await chosen?.snippet?.();
  if (snippet === undefined) return;
  const document = await vscode.workspace.openTextDocument({ language: 'speech-draft' });
  const editor = await vscode.window.showTextDocument(document);
  if (snippet !== '') await editor.insertSnippet(new vscode.SnippetString(snippet));
}
