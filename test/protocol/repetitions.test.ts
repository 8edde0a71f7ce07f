import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { TestServer } from '../support/serverProcess.ts';

const passage =
  '桥是去年腊月通的车。通车那天，对岸的老支书带着全村人走了三个来回，他说等这座桥等了四十年，脚底板要把它认熟。';
const files = { 'corpus/讲话.txt': '在春耕会上的讲话\n同志们：\n化肥到了仓库，种子也验过了芽，就等一场透雨。\n' };

async function warnings(server: TestServer, name: string): Promise<Diagnostic[]> {
  const textDocument = { uri: server.uri(name) };
  const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  return report.kind === 'full' ? report.items : [];
}

test('a passage that a draft says twice is pointed out, with the place where it stands already', async () => {
  await using server = await TestServer.ready({ files });
  await server.open(`开场先讲桥。\n${passage}\n再讲学校。\n${passage}\n`, 'draft.speech');
  const [warning, ...others] = await warnings(server, 'draft.speech');
  assert.deepEqual([others.length, warning.code, warning.range.start], [0, 'repetition', { line: 3, character: 0 }]);
  assert.match(String(warning.message), /本稿前面已经讲过/);
  const location = warning.relatedInformation?.[0].location;
  assert.deepEqual([location?.uri, location?.range.start], [server.uri('draft.speech'), { line: 1, character: 0 }]);
});

test('so is a passage of another open draft, as long as it is open', async () => {
  await using server = await TestServer.ready({ files });
  const lead = '今天只讲一件事，讲完就走，不占大家的时间，会后各自去忙。';
  await server.open(`${lead}\n${passage}\n然后修第二座桥，从勘察讲起，一直讲到通车。\n`, 'one.speech');
  await server.open(
    `各位来宾，先讲一个故事，讲完再说正事，请大家喝茶。\n${passage}\n故事讲完了，说正事。\n`,
    'two.speech',
  );
  const [warning, ...others] = await warnings(server, 'two.speech');
  assert.deepEqual([others.length, warning.code], [0, 'repetition']);
  assert.match(String(warning.message), /one/);
  assert.equal(warning.relatedInformation?.[0].location.uri, server.uri('one.speech'));
  await server.connection.sendNotification('textDocument/didClose', {
    textDocument: { uri: server.uri('one.speech') },
  });
  assert.deepEqual(await warnings(server, 'two.speech'), []);
});

test('neither is where the setting says so', async () => {
  await using server = await TestServer.ready({ files, settings: { reuse: { repetitions: false } } });
  await server.open(`${passage}\n再讲学校。\n${passage}\n`, 'draft.speech');
  assert.deepEqual(await warnings(server, 'draft.speech'), []);
});
