import * as vscode from 'vscode';
import { section } from '../languageClient.ts';
import type { CommandContext } from './index.ts';

const key = 'corpus.folders';

/** Lets the writer pick folders of past speeches, and keeps them in the setting. */
export async function chooseCorpusFolders({ session }: CommandContext): Promise<void> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Folders of past speeches'),
    openLabel: vscode.l10n.t('Use as corpus'),
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: true,
    defaultUri: vscode.workspace.workspaceFolders?.[0]?.uri,
  });
  if (!picked?.length) return;

  const kept = await foldersToKeep();
  if (!kept) return;
  const folders = [...new Set([...kept, ...picked.map(asSetting)])];
  await vscode.workspace.getConfiguration(section).update(key, folders, target());
  await session.start();
}

/** The folders chosen before that stay, or undefined where the writer thought better of it. */
async function foldersToKeep(): Promise<string[] | undefined> {
  const inspected = vscode.workspace.getConfiguration(section).inspect<string[]>(key);
  const before = inspected?.workspaceValue ?? inspected?.globalValue ?? (await foldersInUse(inspected?.defaultValue));
  if (before.length === 0) return [];

  const add = { label: vscode.l10n.t('Add to the folders so far'), detail: before.join(' · '), keep: before };
  const replace = { label: vscode.l10n.t('Use only the chosen folders'), keep: [] };
  const choice = await vscode.window.showQuickPick([add, replace], { title: vscode.l10n.t('Corpus folders') });
  return choice?.keep;
}

/** Of the folders that are used when none was chosen, those that are there. */
async function foldersInUse(folders: string[] = []): Promise<string[]> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!root) return [];
  const isThere = (folder: string) =>
    vscode.workspace.fs.stat(vscode.Uri.joinPath(root, folder)).then(
      () => true,
      () => false,
    );
  const found = await Promise.all(folders.map(isThere));
  return folders.filter((_, i) => found[i]);
}

/** Relative where that is unambiguous, so that the setting survives a move of the workspace. */
function asSetting(folder: vscode.Uri): string {
  const [only, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (!only || others.length > 0 || target() === vscode.ConfigurationTarget.Global) return folder.fsPath;
  if (folder.toString() === only.uri.toString()) return '.';
  return vscode.workspace.asRelativePath(folder, false);
}

/** A workspace that is not trusted has no say in which folders are read: then the writer's own settings keep them. */
function target(): vscode.ConfigurationTarget {
  const inWorkspace = vscode.workspace.workspaceFolders?.length && vscode.workspace.isTrusted;
  return inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
}
