import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Diagnostic, DiagnosticSeverity, type DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import type { SpeechDetail, TextChange } from '../../server/src/protocol/details.ts';
import { TestServer } from '../support/serverProcess.ts';

const passage = '老船工把缆绳在桩上绕了三道，说这条河他摆渡了四十一年，哪一块石头什么时候露头，他闭着眼睛也知道。';
const source = 'corpus/2021-04-02 李明 在全县水上安全工作会议上的讲话.txt';
const files = { [source]: `同志们：\n今天只讲水上安全，不念稿子。${passage}散会。\n` };
const draft = (head: string) => `${head}\n同志们：\n我去看过渡口。${passage}\n`;
const { Warning: warning, Information: information, Hint: hint } = DiagnosticSeverity;

async function warnings(server: TestServer, text: string, name: string): Promise<Diagnostic[]> {
  const at = await server.open(text, name);
  const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', at);
  return report.kind === 'full' ? report.items : [];
}

const run = <T>(server: TestServer, command: string, ...parameters: unknown[]) =>
  server.request<T>('workspace/executeCommand', { command, arguments: parameters });

test('who heard it before decides how grave a warning is, and the warning says so', async () => {
  await using server = await TestServer.ready({ files });
  const [other] = await warnings(server, draft('在职工座谈会上的讲话'), 'a.speech');
  const [same] = await warnings(server, draft('在2024年全县水上安全工作会议上的讲话\n县长 李明'), 'b.speech');
  assert.deepEqual([other.severity, same.severity], [information, warning]);
  assert.doesNotMatch(String(other.message), /同一/);
  assert.match(String(same.message), /同一讲话人在同一场合讲过/);
  assert.match(same.relatedInformation?.[0].message ?? '', /李明/);
});

test('files that are left out, and model texts', async () => {
  const reuse = { exclude: ['学习材料'], modelTexts: ['年/**'] };
  const [text] = Object.values(files);
  await using server = await TestServer.ready({
    files: { 'corpus/学习材料/甲.txt': text, 'corpus/年/乙.txt': text },
    settings: { reuse },
  });
  const [model, ...others] = await warnings(server, draft('渡口的事'), 'a.speech');
  assert.deepEqual([others.length, model.severity], [0, hint]);
  assert.match(String(model.message), /范文/);
  assert.deepEqual(
    model.relatedInformation?.map(({ location }) => location.uri),
    [server.uri('corpus/年/乙.txt')],
  );
  server.settings = { ...server.settings, reuse: { exclude: ['**'] } };
  await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await server.until(async () => (await warnings(server, draft('渡口的事'), 'b.speech')).length === 0);
});

test('details are told of any text, and written by an edit that the client makes', async () => {
  await using server = await TestServer.ready({ files });
  const text = '在渡口会上的讲话\n同志们：\n开会。\n';
  const details = await run<SpeechDetail[]>(server, commands.detailsOfSpeech, '李明 讲话.txt', text, 0);
  assert.deepEqual(details, [
    { name: 'speaker', value: '李明', from: 'file-name' },
    { name: 'date', value: '' },
    { name: 'occasion', value: '渡口会', from: 'title' },
    { name: 'audience', value: '同志们', from: 'salutation' },
  ]);
  const change = await run<TextChange | null>(server, commands.changeOfDetail, text, 'speaker', '陈立');
  assert.deepEqual(change, { start: 0, end: 0, newText: '---\n讲话人: 陈立\n---\n' });
  const told = change?.newText + text;
  assert.equal(await run(server, commands.changeOfDetail, told, 'speaker', '陈立'), null);
  const [speaker] = await run<SpeechDetail[]>(server, commands.detailsOfSpeech, '李明 讲话.txt', told, told.length);
  assert.deepEqual(speaker, { name: 'speaker', value: '陈立', from: 'front-matter' });
  const [, date] = await run<SpeechDetail[]>(server, commands.detailsOfSpeech, '2020.txt', '', 0);
  assert.equal(date.value, '2020');
  await assert.rejects(run(server, commands.changeOfDetail, text, 'weather', ''), /speaker, date, occasion, audience/);
});

test('front matter of a corpus file is neither suggested nor found, and gives the speech its date', async () => {
  const front = '---\n讲话人: 渡口老周\n日期: 2019-05-06\n备注: 这一篇没有念完就散了会\n---\n';
  await using server = await TestServer.ready({ files: { 'corpus/渡口.txt': `${front}${draft('渡口的事')}` } });
  const hover = await server.open('备注: 这一篇$0没有念完就散了会', 'a.speech');
  assert.equal(await server.request('textDocument/hover', hover), null);
  const found = await run<{ title: string; date?: string }[]>(server, commands.findSpeeches, '渡口');
  assert.deepEqual(
    found.map(({ title, date }) => [title, date]),
    [['渡口的事', '2019-05-06']],
  );
  const inside = await server.open('---\n讲话人: 我去看过渡口。老船工$0\n---\n', 'b.speech');
  assert.equal(await server.request('textDocument/completion', inside), null);
  const folds = await server.request<{ startLine: number; endLine: number }[]>(
    'textDocument/foldingRange',
    await server.open(`${front}${draft('渡口的事')}`, 'c.speech'),
  );
  assert.deepEqual(
    folds.map(({ startLine, endLine }) => [startLine, endLine]),
    [
      [0, 4],
      [5, 7],
    ],
  );
});
