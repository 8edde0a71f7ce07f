import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import { foldersInUse } from '../corpusFolders.ts';
import { asDraftTitle, noDraftMessage, openAsDraft, textInFront } from '../noDraft.ts';
import type { SessionState } from '../session.ts';
import { leftOutOf, statusText } from '../statusText.ts';
import { draftOf } from './draftOf.ts';
import { commandIds } from './ids.ts';
import type { CommandContext } from './index.ts';

interface Item extends vscode.QuickPickItem {
  run(): unknown;
}

/** How the corpus stands, and what can be done about that and about the warnings. */
export async function showStatus(context: CommandContext): Promise<void> {
  const { session, draftShare } = context;
  await session.start();
  const { state } = session;
  const { lines } = statusText(state, vscode.l10n.t, vscode.env.language, draftShare);
  const title = lines[0];
  const placeHolder = [...lines.slice(1), ...reasons(state)].join(' ');
  const rows = items(context, draftOf(context), await foldersInUse());
  const chosen = await vscode.window.showQuickPick(rows, { title, placeHolder });
  await chosen?.run();
}

/** Why there is no speech at all; what is in the way of a few files stands in their list. */
function reasons(state: SessionState): string[] {
  if (typeof state === 'string' || state.speeches > 0) return [];
  return [...new Set(state.problems.map(({ message }) => message))].slice(0, 2);
}

/** @param draft the one that a report would be about; undefined where there is none @param folders of the corpus */
function items(
  { session: { state }, log, extensionId }: CommandContext,
  draft: vscode.Uri | undefined,
  folders: readonly string[],
): Item[] {
  const { t } = vscode.l10n;
  const execute = (command: string) => () => vscode.commands.executeCommand(command);

  const choose: Item = {
    label: `$(folder-library) ${t('Choose corpus folders…')}`,
    description: folders.join(' · '),
    run: execute(commandIds.chooseCorpusFolders),
  };
  const showLog: Item = { label: `$(output) ${t('Show the log')}`, run: () => log.show() };
  const settings: Item = {
    label: `$(gear) ${t('Settings')}`,
    run: () => vscode.commands.executeCommand('workbench.action.openSettings', `@ext:${extensionId}`),
  };
  const text = textInFront();
  const asDraft: Item[] = text
    ? [
        {
          label: `$(edit) ${asDraftTitle()}`,
          description: noDraftMessage(text),
          run: () => openAsDraft(text),
        },
      ]
    : [];
  if (typeof state === 'string') return [...asDraft, choose, settings, showLog];

  const problems: Item = {
    label: `$(warning) ${t('Left out of the corpus: {0}', leftOutOf(state.problems))}`,
    description: t('and why'),
    run: execute(commandIds.showProblems),
  };
  const cancel: Item = { label: `$(circle-slash) ${t('Cancel indexing')}`, run: execute(commands.cancelIndexing) };
  const rebuild: Item = {
    label: `$(refresh) ${t('Rebuild the index')}`,
    description: t('reads all files anew'),
    run: execute(commands.rebuildIndex),
  };
  const report: Item = {
    label: `$(graph) ${t('Reuse report of this draft')}`,
    run: execute(commandIds.showReuseReport),
  };
  const ignored: Item = {
    label: `$(eye-closed) ${t('What is ignored')}`,
    run: execute(commandIds.showIgnored),
  };
  return [
    ...asDraft,
    // of an empty corpus it would say that nothing was said before
    ...(draft && state.speeches > 0 ? [report] : []),
    ...(state.problems.length > 0 ? [problems] : []),
    choose,
    ignored,
    settings,
    state.state === 'indexing' ? cancel : rebuild,
    showLog,
  ];
}
