import * as vscode from 'vscode';
import { offerAsDraft, textInFront } from '../noDraft.ts';
import type { CommandContext } from './index.ts';

/** The draft that a report is asked of: that of the report in front, else the one in front or last in front. */
export function draftOf({ pages, draftShare }: CommandContext): vscode.Uri | undefined {
  return pages.reportInFront ?? draftShare.draft;
}

/** The same; where there is none the writer is told why, and may make one of the text in front. */
export async function draftOrSay(context: CommandContext): Promise<vscode.Uri | undefined> {
  const draft = draftOf(context);
  if (draft) return draft;
  const text = textInFront();
  if (text) return (await offerAsDraft(text))?.uri;
  const message = vscode.l10n.t('Open a draft first: the report is about the draft in front.');
  void vscode.window.showInformationMessage(message);
  return undefined;
}
