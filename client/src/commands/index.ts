import * as vscode from 'vscode';
import type { DraftShare } from '../draftShare.ts';
import type { Session } from '../session.ts';
import type { Pages } from '../views/pages.ts';
import { chooseCorpusFolders } from './chooseCorpusFolders.ts';
import { registerClientCommands } from './clientCommands.ts';
import { commandIds } from './ids.ts';
import { newSpeech } from './newSpeech.ts';
import { openAsDraft } from './openAsDraft.ts';
import { readSource } from './readSource.ts';
import { saveReuseReport } from './saveReuseReport.ts';
import { showIgnored } from './showIgnored.ts';
import { showProblems } from './showProblems.ts';
import { showReuseReport } from './showReuseReport.ts';
import { showSayings } from './showSayings.ts';
import { showStatus } from './showStatus.ts';
import { speechDetails } from './speechDetails.ts';

/** What commands need. */
export interface CommandContext {
  session: Session;
  pages: Pages;
  draftShare: DraftShare;
  log: vscode.LogOutputChannel;
  /** As VS Code knows this extension: `publisher.name`. */
  extensionId: string;
}

type Command = (context: CommandContext) => Promise<void>;

const table: Record<keyof typeof commandIds, Command> = {
  chooseCorpusFolders,
  newSpeech,
  openAsDraft,
  readSource,
  speechDetails,
  saveReuseReport,
  showReuseReport,
  showSayings,
  showIgnored,
  showStatus,
  showProblems,
};

export function registerCommands(context: CommandContext): vscode.Disposable {
  const names = Object.keys(table) as (keyof typeof table)[];
  return vscode.Disposable.from(
    registerClientCommands(),
    ...names.map((name) => vscode.commands.registerCommand(commandIds[name], () => table[name](context))),
  );
}
