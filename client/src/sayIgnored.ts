import * as vscode from 'vscode';
import { commands } from '../../server/src/protocol/commands.ts';

/** Commands after which a warning is gone, with nothing left to tell where. */
const ignoring: string[] = [
  commands.ignorePassage,
  commands.ignoreSource,
  commands.ignoreName,
  commands.ignoreNameInDraft,
];

/** How long it is told, in milliseconds. */
const shown = 6000;

/** Says in the status bar that something is ignored from now on, and how to come back to it. */
export function sayIgnored(command: string): void {
  if (!ignoring.includes(command)) return;
  const message = vscode.l10n.t('Ignored. “Show What Is Ignored” brings it back.');
  vscode.window.setStatusBarMessage(`$(eye-closed) ${message}`, shown);
}
