import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const speech = `在水库除险加固动员会上的讲话

同志们：

一、水库不是池塘。全县三十一座水库，有二十六座是五十年前修的。

二、怎样加固

（一）先查后修。一要下到坝底看。二要站到坝顶看。

（二）边修边管。修好一座，交出一座。

谢谢大家！
`;

interface Symbols {
  readonly name: string;
  readonly children: Symbols[];
}

const namesOf = (symbols: vscode.DocumentSymbol[]): Symbols[] =>
  symbols.map(({ name, children }) => ({ name, children: namesOf(children) }));

test('the outline shows headings and points', async () => {
  const { document } = await openDraft(speech);
  const symbols = await until('symbols', () =>
    vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
  );
  assert.deepEqual(namesOf(symbols), [
    {
      name: '在水库除险加固动员会上的讲话',
      children: [
        { name: '一、水库不是池塘', children: [] },
        {
          name: '二、怎样加固',
          children: [
            {
              name: '（一）先查后修',
              children: [
                { name: '一要下到坝底看', children: [] },
                { name: '二要站到坝顶看', children: [] },
              ],
            },
            { name: '（二）边修边管', children: [] },
          ],
        },
      ],
    },
  ]);

  await vscode.commands.executeCommand('outline.focus');
  const shown = await until('the headings in the outline view', async () => {
    const labels = await screen.outline();
    return labels.some((label) => label.includes('怎样加固')) ? labels : undefined;
  });
  assert.ok(
    shown.some((label) => label.includes('水库不是池塘')),
    `${shown}`,
  );
  await host.screenshot('outline');
});

test('a heading folds what stands under it, and the selection grows by sentence, section, speech', async () => {
  const { document, editor } = await openDraft(speech.replace('坝底看', '坝$0底看'));
  const folds = await until('folds', () =>
    vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
  );
  const heading = speech.split('\n').indexOf('二、怎样加固');
  assert.ok(
    folds.some(({ start, end }) => start === heading && end > heading + 3),
    JSON.stringify(folds),
  );
  await vscode.commands.executeCommand('editor.action.smartSelect.expand');
  await until('the selection to grow', () => !editor.selection.isEmpty);
  let last = editor.selection;
  for (let step = 0; step < 3; step++) {
    await vscode.commands.executeCommand('editor.action.smartSelect.expand');
    await until('the selection to grow further', () => !editor.selection.isEqual(last));
    assert.ok(editor.selection.contains(last), 'it grows around what it was');
    last = editor.selection;
  }
});
