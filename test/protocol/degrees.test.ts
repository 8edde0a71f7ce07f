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

test('the form of a statistic is no graver for being told to the same hall each year', async () => {
  const hall = '在全县经济工作会议上的讲话';
  const said = '全县粮食总产量达到21.4万吨，增长3.2%，粮仓里的霉斑也比上年少了三成。';
  const words = '老会计把算盘拨得飞快，最后一颗珠子停下来，他说今年的账平了，明年的账要从今天晚上记起。';
  const other = '今天到会的同志都带了本子，这很好。';
  const text = (year: string, one: string) => `${year}${hall}\n同志们：\n${other}${one}\n`;
  await using server = await TestServer.ready({
    files: { 'corpus/甲.txt': text('2023年', said), 'corpus/乙.txt': text('2022年', words) },
  });
  const now = said.replace('21.4', '23.1').replace('3.2', '4.6');
  const [form] = await warnings(server, `2024年${hall}\n各位代表：\n这一年，${now}\n`, 'a.speech');
  const [worded] = await warnings(server, `2024年${hall}\n各位代表：\n${words}\n`, 'b.speech');
  assert.match(String(form.message), /同一场合/);
  assert.equal(worded.severity, warning);
  assert.equal(form.severity, hint);
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

test("how readily a passage is taken for reuse is the writer's choice", async () => {
  await using server = await TestServer.ready({ files });
  const edited =
    '老船工说，缆绳要在桩上绕三道才放心，这条河摆渡了四十一年，河里哪块石头什么时候露头，他闭着眼也摸得到。';
  const half = '他告诉我，河里哪一块石头什么时候露头，他闭着眼睛也知道，我们听了都很佩服。';
  const found: Record<string, number> = {};
  for (const sensitivity of ['low', 'normal', 'high']) {
    server.settings = { ...server.settings, reuse: { sensitivity } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    // settings are read before the next question is answered
    await run(server, commands.listIgnored);
    found[sensitivity] = 0;
    for (const [i, one] of [passage, edited, half].entries()) {
      const said = await warnings(server, `今天只说一件事。${one}\n`, `${sensitivity}-${i}.speech`);
      if (said.some(({ code }) => code === 'reuse')) found[sensitivity]++;
    }
  }
  assert.deepEqual(found, { low: 1, normal: 2, high: 3 });
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
