import * as vscode from 'vscode';
import { registerCommands } from './commands/index.ts';
import { Session } from './session.ts';
import { showStatusItem } from './status.ts';

let session: Session | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Speech Draft', { log: true });
  session = new Session(context, log);
  context.subscriptions.push(log, session, showStatusItem(session), registerCommands({ session, log }));
  session.startWhenNeeded();
}

/** The server writes its index down when it is asked to stop, so VS Code has to wait for it. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
