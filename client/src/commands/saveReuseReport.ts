import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import { fileName } from '../fileName.ts';
import { openDraft } from '../openDraft.ts';
import { draftOrSay } from './draftOf.ts';
import type { CommandContext } from './index.ts';

/** Writes the report of the draft in front, or of the report in front, to a file: HTML or Markdown, as its name ends. */
export async function saveReuseReport(context: CommandContext): Promise<void> {
  const { t } = vscode.l10n;
  const draft = await draftOrSay(context);
  if (!draft) return;
  await context.session.start();
  const draftName = fileName(draft.path);
  const name = t('Reuse report of {0}', draftName.replace(/\.[^.]*$/, ''));
  const target = await vscode.window.showSaveDialog({
    title: t('Save the Reuse Report'),
    defaultUri: vscode.Uri.joinPath(folderOf(draft), `${name}.html`),
    filters: { HTML: ['html'], Markdown: ['md'] },
  });
  if (!target) return;
  const format = /\.(md|markdown)$/i.test(target.path) ? 'markdown' : 'html';
  const text = (await openDraft(draft))
    ? await vscode.commands.executeCommand<string | null>(commands.writeReuseReport, draft.toString(), format)
    : null;
  if (text === null) {
    void vscode.window.showWarningMessage(t('This draft is no longer open: {0}', draftName));
    return;
  }
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const open = t('Open');
  const chosen = await vscode.window.showInformationMessage(
    t('The report was saved: {0}', fileName(target.path)),
    open,
  );
  if (chosen !== open) return;
  if (format === 'html') await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}

/** Beside the draft; a draft that was never saved has no folder, but will likely go into the workspace. */
function folderOf(draft: vscode.Uri): vscode.Uri {
  if (draft.scheme !== 'untitled') return vscode.Uri.joinPath(draft, '..');
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(homedir());
}
