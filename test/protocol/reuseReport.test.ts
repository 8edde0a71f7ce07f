import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeLens } from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import type { PageView } from '../../server/src/protocol/pageView.ts';
import type { ReuseReport, ReuseShare } from '../../server/src/protocol/reuseReport.ts';
import { currentEditor, TestServer } from '../support/serverProcess.ts';

const barn =
  '晒谷场边上那间老仓库，去年改成了托老所，三十二位老人白天在里面下棋、听戏、吃一顿热饭，傍晚再由儿女接回家。';
const dam = '水库除险那个冬天，民兵连轮班守在坝上，夜里用棉被裹着水泵，谁也没有说过一声冷。';
const files = {
  'corpus/2021-12-30-在民政工作会上的讲话.txt': `在民政工作会上的讲话\n同志们：\n一、把老人安顿好\n${barn}\n`,
  'corpus/2023-02-08-在水利工作会上的讲话.txt': `在水利工作会上的讲话\n同志们：\n${dam}\n`,
};
const own = '我在车上想了一路，还是决定先讲两件小事。';
const text = `在全县干部大会上的讲话\n同志们：\n${own}\n一、讲一间仓库\n${own}${barn}\n二、讲一个冬天\n${dam}\n三、讲往后的打算\n${own}撸起袖子加油干。\n`;

function ask<T>(server: TestServer, command: string, ...parameters: unknown[]): Promise<T> {
  return server.request('workspace/executeCommand', { command, arguments: parameters });
}

test('the report of an open draft tells shares, sources, sections and set phrases', async () => {
  await using server = await TestServer.ready({ files });
  const { textDocument } = await server.open(text);
  const report = await ask<ReuseReport>(server, commands.reuseReport, textDocument.uri);
  assert.deepEqual(
    report.passages.map(({ start, end }) => text.slice(start, end)),
    [barn, dam],
  );
  assert.deepEqual(
    report.sources.map(({ title, date }) => `${date} ${title}`),
    ['2021-12-30 在民政工作会上的讲话', '2023-02-08 在水利工作会上的讲话'],
  );
  const { uri, range } = report.sources[0].place;
  assert.equal(uri, server.uri('corpus/2021-12-30-在民政工作会上的讲话.txt'));
  assert.deepEqual(range, { start: { line: 3, character: 0 }, end: { line: 3, character: barn.length } });
  assert.deepEqual(
    report.sections.map(({ name, passages }) => [name, passages]),
    [
      [undefined, 0],
      ['一、讲一间仓库', 1],
      ['二、讲一个冬天', 1],
      ['三、讲往后的打算', 0],
    ],
  );
  assert.deepEqual(
    report.phrases.map(({ text: phrase }) => phrase),
    ['撸起袖子加油干'],
  );
  const share = await ask<ReuseShare>(server, commands.reuseShare, textDocument.uri);
  assert.deepEqual([share.hanzi, share.reused, share.passages], [report.hanzi, report.reused, 2]);
});

test('a draft that was never saved has a report, too', async () => {
  await using server = await TestServer.ready({ files });
  const uri = 'untitled:Untitled-1';
  const textDocument = { uri, languageId: 'speech-draft', version: 1, text };
  await server.connection.sendNotification('textDocument/didOpen', { textDocument });
  assert.match((await ask<PageView>(server, commands.viewReuseReport, uri)).body, /托老所/);
  assert.match(await ask<string>(server, commands.writeReuseReport, uri, 'markdown'), /^# [\s\S]*托老所/);
  assert.match(await ask<string>(server, commands.writeReuseReport, uri, 'html'), /^<!DOCTYPE html>[\s\S]*托老所/);
});

test('the report follows the draft and what is ignored', async () => {
  await using server = await TestServer.ready({ files });
  const { textDocument } = await server.open(text);
  const passages = async () => (await ask<ReuseReport>(server, commands.reuseReport, textDocument.uri)).passages.length;
  assert.equal(await passages(), 2);
  await ask(server, commands.ignorePassage, barn);
  assert.equal(await passages(), 1);
  const changed = { textDocument: { ...textDocument, version: 2 }, contentChanges: [{ text: own }] };
  await server.connection.sendNotification('textDocument/didChange', changed);
  assert.equal(await passages(), 0);
});

test('the report is written in the language of the writer, as Markdown and as HTML', async () => {
  await using server = await TestServer.ready({ files });
  const { textDocument } = await server.open(text);
  const markdown = await ask<string>(server, commands.writeReuseReport, textDocument.uri, 'markdown');
  assert.match(markdown, /^# 重复情况：在全县干部大会上的讲话\n/);
  const page = await ask<string>(server, commands.writeReuseReport, textDocument.uri, 'html');
  assert.match(page, /<html lang="zh-CN">/);
  const view = await ask<PageView>(server, commands.viewReuseReport, textDocument.uri);
  assert.match(view.body, /套话/);
  await assert.rejects(ask(server, commands.writeReuseReport, textDocument.uri, 'pdf'), /markdown/);
});

test('of what is not open nothing is told; where warnings are off, the report is there and the share is not', async () => {
  await using server = await TestServer.ready({ files, settings: { reuse: { enabled: false } } });
  for (const command of [commands.reuseReport, commands.viewReuseReport, commands.reuseShare])
    assert.equal(await ask(server, command, 'file:///nowhere.speech'), null);
  const { textDocument } = await server.open(text);
  assert.equal((await ask<ReuseReport>(server, commands.reuseReport, textDocument.uri)).passages.length, 2);
  assert.equal(await ask(server, commands.reuseShare, textDocument.uri), null);
});

test('lenses stand at headings of sections that were said before, where they are asked for', async () => {
  await using server = await TestServer.ready({ files, settings: { reuse: { codeLens: true } } });
  const { textDocument } = await server.open(text);
  const lenses = await server.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  assert.deepEqual(
    lenses.map(({ range, command }) => [range.start.line, command?.title.replace(/\d+/, 'N')]),
    [
      [3, '这一部分 N% 与旧稿重复'],
      [5, '这一部分 N% 与旧稿重复'],
    ],
  );
  const [uri, range] = lenses[1].command?.arguments ?? [];
  assert.deepEqual([uri, range.start], [textDocument.uri, { line: 6, character: 0 }], 'a click leads to the passage');
});

test('there are no lenses by default; a client that can is told to ask again', async () => {
  const { workspace, ...others } = currentEditor;
  const capabilities = { ...others, workspace: { ...workspace, codeLens: { refreshSupport: true } } };
  await using server = await TestServer.start({ files, capabilities });
  const refreshed = new Promise<void>((resolve) => {
    server.connection.onRequest('workspace/codeLens/refresh', () => {
      resolve();
      return null;
    });
  });
  await refreshed;
  await server.until(({ state }) => state === 'ready');
  const { textDocument } = await server.open(text);
  assert.deepEqual(await server.request('textDocument/codeLens', { textDocument }), []);
});
