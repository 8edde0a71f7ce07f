import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DocumentSymbol, type FoldingRange, type SelectionRange, SymbolKind } from 'vscode-languageserver/node';
import { TestServer } from '../support/serverProcess.ts';

const draft = `同志们：
今天的会议只讲两件事。
一、把项目抓到底。一要抓开工，地块一交就进场。二要抓投产，设备一到就安装。
（一）抓工业。重点是减速机产业园。
（二）抓农业。粮食面积不能少一亩，增长3.5%的目标不能变。
二、把作风转过来
少开会、开短会，多到现场去。$0
`;

let server: TestServer;
before(async () => {
  server = await TestServer.start();
});
after(() => server[Symbol.asyncDispose]());

const shape = (symbols: DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, kind, children = [] }) => (children.length ? [name, kind, shape(children)] : [name, kind]));

test('headings and points make the outline', async () => {
  const symbols = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', await server.open(draft));
  assert.deepEqual(shape(symbols), [
    [
      '一、把项目抓到底',
      SymbolKind.Class,
      [
        ['一要抓开工', SymbolKind.Field],
        ['二要抓投产', SymbolKind.Field],
        ['（一）抓工业', SymbolKind.Method],
        ['（二）抓农业', SymbolKind.Method],
      ],
    ],
    ['二、把作风转过来', SymbolKind.Class],
  ]);
});

test('a bundle is split into its speeches', async () => {
  const bundle =
    '春训交流发言材料二篇\n在学习中提高本领\n同志们：\n我谈三点体会，不当之处请批评。\n用作风赢得民心\n同志们：\n作风就是形象。\n';
  const at = await server.open(bundle, 'bundle.speech');
  const symbols = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', at);
  assert.deepEqual([symbols.length, ...symbols.map(({ kind }) => kind)], [2, SymbolKind.Module, SymbolKind.Module]);
});

test('sections fold', async () => {
  const ranges = await server.request<FoldingRange[]>(
    'textDocument/foldingRange',
    await server.open(draft, 'fold.speech'),
  );
  assert.ok(ranges.some(({ startLine, endLine }) => startLine === 2 && endLine === 4));
});

test('expand-selection goes from clause to sentence to paragraph to section', async () => {
  const { textDocument } = await server.open(draft, 'select.speech');
  const positions = [{ line: 2, character: 13 }];
  const [innermost] = await server.request<SelectionRange[]>('textDocument/selectionRange', {
    textDocument,
    positions,
  });
  const lines = draft.replace('$0', '').split('\n');
  const texts: string[] = [];
  for (let at: SelectionRange | undefined = innermost; at; at = at.parent) {
    const { start, end } = at.range;
    if (start.line === end.line) texts.push(lines[start.line].slice(start.character, end.character));
  }
  assert.deepEqual(texts.slice(0, 4), [
    '一要抓开工',
    '一要抓开工，',
    '一要抓开工，地块一交就进场。',
    '一、把项目抓到底。一要抓开工，地块一交就进场。二要抓投产，设备一到就安装。',
  ]);
});
