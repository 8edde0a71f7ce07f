import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hover, Location, MarkupContent, Position } from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import type { PageView } from '../../server/src/protocol/pageView.ts';
import type { Sayings } from '../../server/src/protocol/sayings.ts';
import { TestServer } from '../support/serverProcess.ts';

const phrase = '让群众少跑一趟路';
const talk = (place: string, more: string) =>
  `在${place}的讲话\n同志们：\n一、窗口的事\n${more}，目的就是${phrase}。\n`;
const files = {
  // names out of the order of their dates
  'corpus/a-2024-06-11.txt': talk('政务服务中心', '材料减了一半'),
  'corpus/b-2017-03-02.txt': talk('老办证大厅', '柜台放低了三十公分'),
  'corpus/c-2020-09-18.txt': talk('乡镇便民点', '印章下放到了村里'),
  'corpus/d.txt': talk('年终总结会', '今年换了新机器'),
};
const own = `各位来宾：\n我还是那句话，${phrase}，比什么都强。\n`;

function ask<T>(server: TestServer, command: string, ...parameters: unknown[]): Promise<T> {
  return server.request('workspace/executeCommand', { command, arguments: parameters });
}

const at = (position: Position) => ({ start: position, end: position });
const named = (uri: string) => /corpus\/(\w)/.exec(uri)?.[1];

test('what stands at the cursor is told year by year, undated speeches last', async () => {
  await using server = await TestServer.ready({ files });
  const { textDocument, position } = await server.open(own.replace('少跑', '少$0跑'));
  const sayings = await ask<Sayings>(server, commands.sayings, textDocument.uri, at(position));
  assert.equal(sayings.phrase, phrase);
  assert.deepEqual(
    sayings.uses.map(({ date, sections, place }) => [named(place.uri), date, sections]),
    [
      ['b', '2017-03-02', ['一、窗口的事']],
      ['c', '2020-09-18', ['一、窗口的事']],
      ['a', '2024-06-11', ['一、窗口的事']],
      ['d', undefined, ['一、窗口的事']],
    ],
  );
  assert.equal(sayings.uses[0].before + sayings.uses[0].match, `柜台放低了三十公分，目的就是${phrase}`);
});

test('what is selected is asked for as it is, and a phrase may be asked for by itself', async () => {
  await using server = await TestServer.ready({ files });
  const { textDocument } = await server.open(own);
  const start = own.split('\n')[1].indexOf('少跑一趟');
  const range = { start: { line: 1, character: start }, end: { line: 1, character: start + 4 } };
  const selected = await ask<Sayings>(server, commands.sayings, textDocument.uri, range);
  assert.deepEqual([selected.phrase, selected.uses.length], ['少跑一趟', 4]);
  const view = await ask<PageView & { phrase: string }>(server, commands.viewSayings, textDocument.uri, '少跑一趟');
  assert.equal(view.phrase, '少跑一趟');
  assert.match(view.title, /历年说法/);
  assert.equal(await ask(server, commands.sayings, textDocument.uri, '让月亮少跑一趟'), null);
});

test('a passage of one speech gives way to the clause in it that has a history', async () => {
  await using server = await TestServer.ready({ files });
  const { textDocument, position } = await server.open(`印章下放到了村里，目的就是让群$0众少跑一趟路。\n`);
  const sayings = await ask<Sayings>(server, commands.sayings, textDocument.uri, at(position));
  assert.deepEqual([sayings.phrase, sayings.uses.length], [`目的就是${phrase}`, 4]);
});

test("the draft's own file is not among them", async () => {
  await using server = await TestServer.ready({ files });
  const name = 'corpus/c-2020-09-18.txt';
  const { textDocument, position } = await server.open(files[name].replace('少跑', '少$0跑'), name);
  const { uses } = await ask<Sayings>(server, commands.sayings, textDocument.uri, at(position));
  assert.deepEqual(
    uses.map(({ place }) => named(place.uri)),
    ['b', 'a', 'd'],
  );
});

test('references stand in the order of their dates', async () => {
  await using server = await TestServer.ready({ files });
  const where = await server.open(own.replace('少跑', '少$0跑'));
  const parameters = { ...where, context: { includeDeclaration: false } };
  const places = await server.request<Location[]>('textDocument/references', parameters);
  assert.deepEqual(
    places.map(({ uri }) => named(uri)),
    ['b', 'c', 'a', 'd'],
  );
});

test('a hover names the first and the last speech', async () => {
  await using server = await TestServer.ready({ files });
  const hover = await server.request<Hover>('textDocument/hover', await server.open(own.replace('少跑', '少$0跑')));
  const { value } = hover.contents as MarkupContent;
  assert.match(value, /首见 2017-03-02：(?:上面这篇|\[在老办证大厅的讲话\]\(file:.*\)) · 最近 2024-06-11：/);
  for (const title of ['老办证大厅', '政务服务中心', '乡镇便民点', '年终总结会'])
    assert.equal(value.split(`[在${title}的讲话`).length, 2, `${title}: once`);
});
