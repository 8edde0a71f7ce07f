import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import type { IgnoredThing } from '../../../server/src/protocol/ignored.ts';
import type { CommandContext } from './index.ts';

interface Item extends vscode.QuickPickItem {
  key: string;
}

/** Lists what is ignored; what the writer picks is warned of again. */
export async function showIgnored({ session }: CommandContext): Promise<void> {
  await session.start();
  const { t } = vscode.l10n;
  const things = await vscode.commands.executeCommand<IgnoredThing[]>(commands.listIgnored);
  if (things.length === 0) {
    void vscode.window.showInformationMessage(t('Nothing is ignored.'));
    return;
  }
  const picked = await vscode.window.showQuickPick(
    groups(things).flatMap(([label, group]) => [
      { label, kind: vscode.QuickPickItemKind.Separator, key: '' },
      ...group.map(itemOf),
    ]),
    {
      title: t('Ignored passages and speeches'),
      placeHolder: t('Tick what you want to be warned of again'),
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (!picked?.length) return;
  await vscode.commands.executeCommand(commands.restoreIgnored, ...picked.map(({ key }) => key));
}

function groups(things: IgnoredThing[]): [string, IgnoredThing[]][] {
  const { t } = vscode.l10n;
  const kinds: [string, IgnoredThing['kind']][] = [
    [t('Ignored passages'), 'passage'],
    [t('Speeches that are no source'), 'source'],
  ];
  return kinds.map(([label, kind]) => [label, things.filter((thing) => thing.kind === kind)]);
}

function itemOf({ key, kind, text, source, draft, ignoredAt, folder }: IgnoredThing): Item {
  const { t } = vscode.l10n;
  const date = new Date(ignoredAt);
  const details = [
    source && t('warned of for “{0}”', source),
    draft && t('in “{0}” only', draft),
    Number.isNaN(date.valueOf()) ? undefined : date.toLocaleDateString(vscode.env.language),
    folder && t('shared in {0}', folder),
  ];
  const icon = kind === 'passage' ? '$(quote)' : '$(book)';
  return { key, label: `${icon} ${text.replace(/\s+/g, ' ')}`, detail: details.filter(Boolean).join(' · ') };
}
