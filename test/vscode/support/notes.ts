import * as vscode from 'vscode';
import { host } from './host.ts';

/** What the notifications say; in a test VS Code shows them when it is asked to. */
export async function notes(): Promise<string[]> {
  await vscode.commands.executeCommand('notifications.showList');
  return host.texts('.notifications-center .notification-list-item-message');
}
