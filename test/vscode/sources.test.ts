import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

/** The document and the text around the cursor after a jump: what stands right behind it. */
async function afterJump(file: string, length: number): Promise<string> {
  const editor = await until(`${file} to be opened`, () => {
    const active = vscode.window.activeTextEditor;
    return active && decodeURIComponent(active.document.uri.path).endsWith(file) ? active : undefined;
  });
  await until('the cursor to be moved', () => !editor.selection.start.isEqual(new vscode.Position(0, 0)));
  const start = editor.document.offsetAt(editor.selection.start);
  return editor.document.getText().slice(start, start + length);
}

test('hovering shows the passage with the speech that it comes from', async () => {
  const { document, editor } = await openDraft('我常想起那句话，手$0艺人的尊严，就在这半根头发丝里。');
  await corpusReady();
  await vscode.commands.executeCommand('editor.action.showHover');
  const text = await screen.hover();
  assert.match(text, /手艺人的尊严/);
  assert.match(text, /职业技能大赛闭幕式上的致辞/, 'the speech is named');
  assert.match(text, /2023/, 'so is its date');
  await host.screenshot('hover');

  const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    editor.selection.active,
  );
  assert.ok(hover?.range, 'the hover says which words it is about');
  assert.equal(document.getText(hover.range).replace(/[。]$/, ''), '手艺人的尊严，就在这半根头发丝里');
});

test('going to the definition opens the speech at the passage', async () => {
  await openDraft('我常想起那句话，手艺人的$0尊严，就在这半根头发丝里。');
  await corpusReady();
  await host.press('F12');
  assert.equal(await afterJump('在职业技能大赛闭幕式上的致辞.txt', 6), '手艺人的尊严');
  await host.screenshot('definition');
});

test('a GB18030 file opens readable, at the right place', async () => {
  const { document, editor } = await openDraft('我们也记得，那台吊扇$0我们留下来了，就挂在一楼大厅的墙上。');
  await corpusReady();
  const passage = '那台吊扇我们留下来了，就挂在一楼大厅的墙上';
  const [link] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    editor.selection.active,
  );
  assert.ok(link, 'the passage is found');
  const [uri, range] = 'uri' in link ? [link.uri, link.range] : [link.targetUri, link.targetRange];
  await host.press('F12');
  assert.equal(await afterJump('在新图书馆开馆仪式上的致辞-gb18030.txt', passage.length), passage);
  const opened = vscode.window.activeTextEditor?.document;
  assert.equal(opened?.uri.toString(), uri.toString());
  assert.match(opened?.getText(range) ?? '', new RegExp(`^${passage}`), 'the range is exact to the character');
  await host.screenshot('definition-gb18030');
});

test('all places where it is said are found', async () => {
  const { document, editor } = await openDraft('会上强调，要把家底$0摸清楚，把账目算明白。');
  await corpusReady();
  const places = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    editor.selection.active,
  );
  const files = new Set(places.filter(({ uri }) => uri.path.includes('/corpus/')).map(({ uri }) => uri.path));
  assert.equal(files.size, 3, `three speeches say it: ${[...files].map(decodeURIComponent)}`);
});

test('the link in a hover opens the speech', async () => {
  await openDraft('我常想起那句话，手$0艺人的尊严，就在这半根头发丝里。');
  await corpusReady();
  await vscode.commands.executeCommand('editor.action.showHover');
  await screen.hover();
  await host.click('.monaco-hover a:has-text("职业技能大赛闭幕式")');
  assert.equal(await afterJump('在职业技能大赛闭幕式上的致辞.txt', 6), '手艺人的尊严');
});
