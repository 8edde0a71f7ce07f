import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import type { FoundSpeech } from '../../../server/src/protocol/found.ts';
import { fileName } from '../fileName.ts';

interface Item extends vscode.QuickPickItem {
  speech: FoundSpeech;
}

/** Lets the writer find a speech of the corpus, and gives its outline as a snippet; undefined where none was picked. */
export async function pickPastSpeech(): Promise<string | undefined> {
  const speech = await pick();
  if (!speech) return undefined;
  const { uri, offset } = speech;
  const outline = await vscode.commands.executeCommand<string | null>(commands.outlineOfSpeech, uri, offset);
  if (!outline)
    void vscode.window.showWarningMessage(vscode.l10n.t('This speech is no longer in the corpus: {0}', fileName(uri)));
  return outline ?? undefined;
}

/** The server searches at each change of the words: a large corpus has more speeches than a list should hold. */
function pick(): Promise<FoundSpeech | undefined> {
  const { t } = vscode.l10n;
  const list = vscode.window.createQuickPick<Item>();
  const title = t('From the outline of a past speech…');
  list.title = title;
  list.placeholder = t('Which speech? Type words of its title or its year');
  const search = async (query: string) => {
    list.busy = true;
    const found = await vscode.commands
      .executeCommand<FoundSpeech[]>(commands.findSpeeches, query)
      .then(undefined, () => undefined);
    // an answer to what stood there before would jump in between
    if (list.value !== query) return;
    list.busy = false;
    list.items = (found ?? []).map((speech) => ({
      label: speech.title,
      description: speech.date,
      // found by the server already, perhaps by words that do not stand side by side
      alwaysShow: true,
      speech,
    }));
    list.title = found ? title : t('The search failed. Change the words to search again.');
    list.placeholder =
      found?.length === 0
        ? t('No speech has these words in its title.')
        : t('Which speech? Type words of its title or its year');
  };
  return new Promise((resolve) => {
    list.onDidChangeValue((query) => void search(query));
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.speech);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
    void search('');
  });
}
