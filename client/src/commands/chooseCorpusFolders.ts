import * as vscode from 'vscode';
import { chosenFolders, foldersByDefault, foldersKey } from '../corpusFolders.ts';
import { section } from '../languageClient.ts';
import type { CommandContext } from './index.ts';

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

  const target = targetFor(picked);
  const kept = await foldersToKeep(target);
  if (!kept) return;
  const folders = [...new Set([...kept, ...picked.map((folder) => asSetting(folder, target))])];
  await vscode.workspace.getConfiguration(section).update(foldersKey, folders, target);
  await session.start();
}

/** The folders used before that stay, or undefined where the writer thought better of it. */
async function foldersToKeep(target: vscode.ConfigurationTarget): Promise<string[] | undefined> {
  const before = chosenFolders() ?? (await foldersByDefault()).map((folder) => asSetting(folder, target));
  if (before.length === 0) return [];

  const add = { label: vscode.l10n.t('Add to the folders so far'), detail: before.join(' · '), keep: before };
  const replace = { label: vscode.l10n.t('Use only the chosen folders'), keep: [] };
  const choice = await vscode.window.showQuickPick([add, replace], { title: vscode.l10n.t('Corpus folders') });
  return choice?.keep;
}

/** Relative where that is unambiguous, so that the setting survives a move of the workspace. */
function asSetting(folder: vscode.Uri, target: vscode.ConfigurationTarget): string {
  const [only, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (!only || others.length > 0 || target === vscode.ConfigurationTarget.Global) return folder.fsPath;
  if (folder.toString() === only.uri.toString()) return '.';
  return vscode.workspace.asRelativePath(folder, false);
}

/**
 * Where folders are kept. One outside of the workspace is the writer's own: it shall be there whatever he opens next,
 * unless this workspace has folders of its own. A workspace that is not trusted has no say in which folders are read.
 */
function targetFor(folders: readonly vscode.Uri[]): vscode.ConfigurationTarget {
  const { Global, Workspace } = vscode.ConfigurationTarget;
  if (!vscode.workspace.workspaceFolders?.length || !vscode.workspace.isTrusted) return Global;
  const said = vscode.workspace.getConfiguration(section).inspect(foldersKey);
  const isInside = (folder: vscode.Uri) => vscode.workspace.getWorkspaceFolder(folder) !== undefined;
  return said?.workspaceValue !== undefined || folders.every(isInside) ? Workspace : Global;
}
