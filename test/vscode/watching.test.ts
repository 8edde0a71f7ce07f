import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../server/src/protocol/commands.ts';
import type { CorpusStatus } from '../../server/src/protocol/status.ts';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

test('a speech that is added, renamed and removed is taken up without a restart', async () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  await openDraft('同志们：$0');
  const before = await corpusReady();
  const file = vscode.Uri.joinPath(folder.uri, 'corpus', '在护林员会上的讲话.txt');
  const renamed = vscode.Uri.joinPath(folder.uri, 'corpus', '在全县护林员会上的讲话.txt');
  const text = '在护林员会上的讲话\n\n各位护林员：\n\n林子里的路你们最熟，哪棵树生了虫你们最先知道。\n';
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  try {
    await filesToBe(before.files + 1);
    const draft = await openDraft('林子里的路你们最熟$0');
    await host.type('，');
    const labels = await screen.listLabels();
    assert.equal(labels[0], '哪棵树生了虫你们最先知道。');

    await vscode.workspace.fs.rename(file, renamed);
    await until('the passage to be found under the new name', async () => {
      const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        draft.document.uri,
        new vscode.Position(0, 3),
      );
      return links.some((link) => ('uri' in link ? link.uri : link.targetUri).toString() === renamed.toString());
    });
  } finally {
    await vscode.workspace.fs.delete(renamed).then(undefined, () => vscode.workspace.fs.delete(file));
  }
  await filesToBe(before.files);
});

/** Waits until so many files are in the index. */
function filesToBe(count: number): Promise<unknown> {
  return until(`${count} files to be indexed`, async () => {
    const { state, files } = await vscode.commands.executeCommand<CorpusStatus>(commands.corpusStatus);
    return state === 'ready' && files === count;
  });
}
