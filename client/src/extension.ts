import * as vscode from 'vscode';
import { registerCommands } from './commands/index.ts';
import { DraftShare } from './draftShare.ts';
import { keepEnterForLines } from './enterKey.ts';
import { Session } from './session.ts';
import { showStatusItem } from './status.ts';
import { Pages } from './views/pages.ts';

let session: Session | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Speech Draft', { log: true });
  session = new Session(context, log);
  const draftShare = new DraftShare(session);
  const pages = new Pages(context.extensionUri, session, log);
  const extensionId = context.extension.id;
  const commands = registerCommands({ session, log, pages, draftShare, extensionId });
  context.subscriptions.push(log, session, draftShare, pages, showStatusItem(session, draftShare), commands);
  context.subscriptions.push(keepEnterForLines());
  session.startWhenNeeded();
}

/** The server writes its index down when it is asked to stop, so VS Code has to wait for it. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
