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
  const isMeant = questions[command];
  if (isMeant && !(await isMeant())) return undefined;
  return next(command, parameters);
}

/** By command; each tells whether to go on. */
const questions: Record<string, () => Promise<boolean>> = {
  [commands.forgetIgnoredPassages]: isRestoringMeant,
  [commands.forgetLearned]: isForgettingMeant,
};

async function isForgettingMeant(): Promise<boolean> {
  const { t } = vscode.l10n;
  const forget = t('Forget');
  const detail = t(
    'Suggestions that you typed past three times will be offered again, and the drafts saved last will no longer be suggested from. This cannot be undone.',
  );
  const question = t('Forget what was learned from your writing?');
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, forget)) === forget;
}

async function isRestoringMeant(): Promise<boolean> {
  const { t } = vscode.l10n;
  const things = await vscode.commands.executeCommand<IgnoredThing[]>(commands.listIgnored);
  if (things.length === 0) {
    void vscode.window.showInformationMessage(t('Nothing is ignored.'));
    return false;
  }
  const all = {
    label: t('Warn of all {0} again', things.length),
    ...(things.some(({ folder }) => folder) && { detail: t('what is shared is restored for all who work there') }),
  };
  const some = { label: t('Choose some of them…') };
  const title = t('What is ignored');
  const chosen = await vscode.window.showQuickPick([all, some], { title });
  if (chosen === some) void vscode.commands.executeCommand(commandIds.showIgnored);
  return chosen === all;
}
