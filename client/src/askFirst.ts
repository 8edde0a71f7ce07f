import * as vscode from 'vscode';
import type { ExecuteCommandSignature } from 'vscode-languageclient/node';
import { commands } from '../../server/src/protocol/commands.ts';
import type { IgnoredThing } from '../../server/src/protocol/ignored.ts';
import { commandIds } from './commands/ids.ts';

/** Passes a command on to the server, but asks first where it cannot be undone. */
export async function askFirst(
  command: string,
  parameters: unknown[],
  next: ExecuteCommandSignature,
): Promise<unknown> {
  if (command === commands.forgetIgnoredPassages && !(await isMeant())) return undefined;
  return next(command, parameters);
}

async function isMeant(): Promise<boolean> {
  const { t } = vscode.l10n;
  const { length } = await vscode.commands.executeCommand<IgnoredThing[]>(commands.listIgnored);
  if (length === 0) {
    void vscode.window.showInformationMessage(t('Nothing is ignored.'));
    return false;
  }
  const all = {
    label: t('Warn of all {0} again', length),
    detail: t('what is shared is restored for all who work there'),
  };
  const some = { label: t('Choose some of them…') };
  const title = t('Ignored passages and speeches');
  const chosen = await vscode.window.showQuickPick([all, some], { title });
  if (chosen === some) void vscode.commands.executeCommand(commandIds.showIgnored);
  return chosen === all;
}
