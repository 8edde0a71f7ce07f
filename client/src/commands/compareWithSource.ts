import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import type { Comparison } from '../../../server/src/protocol/found.ts';
import type { PassageDocuments } from '../passageDocuments.ts';
import { isRange, sayWhereItBelongs } from './warningArguments.ts';

/** Shows a passage of a draft and its source side by side. @param places as `passagesToCompare` takes them */
export async function compareWithSource(passages: PassageDocuments, places: unknown[]): Promise<void> {
  const [uri, passage, sourceUri, range, ...further] = places;
  if (typeof uri !== 'string' || typeof sourceUri !== 'string' || !isRange(passage) || !isRange(range)) {
    sayWhereItBelongs();
    return;
  }
  const sides = [uri, passage, sourceUri, range, ...further];
  const asked = vscode.commands.executeCommand<Comparison>(commands.passagesToCompare, ...sides);
  const comparison = await asked.then(undefined, ({ message }: Error) => {
    // in words for the writer: what is there no longer
    void vscode.window.showWarningMessage(message);
  });
  if (!comparison) return;
  const { source, draft } = comparison;
  const left = passages.add(source.title, source.text);
  const right = passages.add(draft.title, draft.text);
  const sidesTitle = `${source.title} ↔ ${draft.title}`;
  // nothing is marked then, which looks as if nothing had been compared
  const title = source.text === draft.text ? vscode.l10n.t('{0} (word for word)', sidesTitle) : sidesTitle;
  await vscode.commands.executeCommand('vscode.diff', left, right, title, { preview: true });
}
