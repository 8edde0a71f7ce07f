import * as vscode from 'vscode';
import { draftOf } from './draftOf.ts';
import type { CommandContext } from './index.ts';

/** Shows what of the active draft was said before, beside it. */
export async function showReuseReport(context: CommandContext): Promise<void> {
  const { session, pages } = context;
  const draft = draftOf(context);
  if (draft) pages.showReport(draft);
  else
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a draft first: the report is about the draft in front.'),
    );
  await session.start();
}
