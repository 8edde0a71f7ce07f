import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import type { Comparison } from '../../../server/src/protocol/found.ts';
import type { PassageDocuments } from '../passageDocuments.ts';

/** Shows a passage of a draft and its source side by side. @param places as `passagesToCompare` takes them */
export async function compareWithSource(passages: PassageDocuments, places: unknown[]): Promise<void> {
  const { source, draft } = await vscode.commands.executeCommand<Comparison>(commands.passagesToCompare, ...places);
  const left = passages.add(source.title, source.text);
  const right = passages.add(draft.title, draft.text);
  await vscode.commands.executeCommand('vscode.diff', left, right, `${source.title} ↔ ${draft.title}`, {
    preview: true,
  });
}
