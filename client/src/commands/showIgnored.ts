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
      title: t('What is ignored'),
      placeHolder: t('Tick what you want to be warned of again'),
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (!picked?.length) return;
  await vscode.commands.executeCommand(commands.restoreIgnored, ...picked.map(({ key }) => key));
}

const icons: Record<IgnoredThing['kind'], string> = {
  passage: 'quote',
  source: 'book',
  'left-over': 'tag',
  placeholder: 'edit',
};

function groups(things: IgnoredThing[]): [string, IgnoredThing[]][] {
  const { t } = vscode.l10n;
  const kinds: [string, IgnoredThing['kind']][] = [
    [t('Ignored passages'), 'passage'],
    [t('Speeches that are no source'), 'source'],
    [t('Names that stay'), 'left-over'],
    [t('Gaps that stay'), 'placeholder'],
  ];
  return kinds
    .map(([label, kind]): [string, IgnoredThing[]] => [label, things.filter((thing) => thing.kind === kind)])
    .filter(([, group]) => group.length > 0);
}

function itemOf({ key, kind, text, around, source, draft, ignoredAt, folder }: IgnoredThing): Item {
  const { t } = vscode.l10n;
  const date = new Date(ignoredAt);
  const details = [
    source && t('warned of for “{0}”', source),
    draft && t('in “{0}” only', draft),
    Number.isNaN(date.valueOf()) ? undefined : date.toLocaleDateString(vscode.env.language),
    folder && t('shared in {0}', folder),
  ];
  const plain = (words: string) => words.replace(/\s+/g, ' ');
  const label = `$(${icons[kind]}) ${plain(text)}`;
  return { key, label, ...(around && { description: plain(around) }), detail: details.filter(Boolean).join(' · ') };
}
