import * as vscode from 'vscode';
import { fileName } from '../fileName.ts';
import { commandIds } from './ids.ts';
import type { CommandContext } from './index.ts';

/** Lists the files left out of the corpus with the reasons; choosing one opens it. */
export async function showProblems({ session }: CommandContext): Promise<void> {
  await session.start();
  const { state } = session;
  const problems = typeof state === 'string' ? [] : state.problems;
  if (problems.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No file of the corpus was left out.'));
    return;
  }

  const items = problems.map(({ uri, message, files }) => {
    const parsed = vscode.Uri.parse(uri);
    return {
      label: `$(warning) ${fileName(uri)}`,
      description: folderOf(vscode.workspace.asRelativePath(parsed)),
      detail: message,
      uri: parsed,
      files,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Left out of the corpus'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  // Not `showTextDocument`: what was left out is often no text, and the workbench knows best how to show that.
  if (!chosen) return;
  const isFile = await vscode.workspace.fs.stat(chosen.uri).then(
    ({ type }) => (type & vscode.FileType.File) !== 0,
    () => false,
  );
  // a folder that is missing or cannot be reached: the way out is to choose another
  if (chosen.files) await vscode.commands.executeCommand('revealFileInOS', chosen.uri);
  else if (isFile) await vscode.commands.executeCommand('vscode.open', chosen.uri);
  else await vscode.commands.executeCommand(commandIds.chooseCorpusFolders);
}

const folderOf = (path: string) => path.replace(/[^/\\]+$/, '');
