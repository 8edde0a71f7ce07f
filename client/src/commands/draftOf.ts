import type * as vscode from 'vscode';
import type { CommandContext } from './index.ts';

/** The draft that a report is asked of: that of the report in front, else the one in front or last in front. */
export function draftOf({ pages, draftShare }: CommandContext): vscode.Uri | undefined {
  return pages.reportInFront ?? draftShare.draft;
}
