import * as vscode from 'vscode';
import { clientCommands } from '../../../server/src/protocol/commands.ts';
import { PassageDocuments } from '../passageDocuments.ts';
import { compareWithSource } from './compareWithSource.ts';
import { openBesideFrom } from './openBeside.ts';

/** The commands that the server names in code actions. They have arguments, so no menu shows them. */
export function registerClientCommands(): vscode.Disposable {
  const passages = new PassageDocuments();
  return vscode.Disposable.from(
    passages,
    vscode.commands.registerCommand(clientCommands.openBeside, (...place) => openBesideFrom(place)),
    vscode.commands.registerCommand(clientCommands.compareWithSource, (...places) =>
      compareWithSource(passages, places),
    ),
  );
}
