import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  type Location,
  type LocationLink,
} from 'vscode-languageserver/node';
import { currentEditor, TestServer } from '../support/serverProcess.ts';

const passage =
  '桥是去年腊月通的车。通车那天，对岸的老支书带着全村人走了三个来回，他说等这座桥等了四十年，脚底板要把它认熟。';
const files = {
  'corpus/2023-11-02-在交通工作会上的讲话.txt': `在交通工作会上的讲话\n同志们：\n先说一件事。${passage}路通了，心才能通。\n`,
};

async function warnings(server: TestServer, text: string, name?: string): Promise<Diagnostic[]> {
  const at = await server.open(text, name);
  const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', at);
  return report.kind === 'full' ? report.items : [];
}

test('a reused passage is warned of, with its source', async () => {
  await using server = await TestServer.ready({ files });
  const [warning, ...others] = await warnings(server, `各位代表：\n我想起一个场景。${passage}\n`);
  assert.deepEqual([others.length, warning.code, warning.source], [0, 'reuse', 'speech-draft']);
  assert.deepEqual(warning.range, {
    start: { line: 1, character: 8 },
    end: { line: 1, character: 8 + passage.length },
  });
  const source = warning.relatedInformation?.[0].location;
  assert.equal(source?.uri, server.uri('corpus/2023-11-02-在交通工作会上的讲话.txt'));
  assert.deepEqual(source?.range, {
    start: { line: 2, character: 6 },
    end: { line: 2, character: 6 + passage.length },
  });
  assert.match(String(warning.message), /在交通工作会上的讲话.*100%/);
});

test('a corpus file opened as a draft is not warned of itself', async () => {
  await using server = await TestServer.ready({ files });
  const [name, text] = Object.entries(files)[0];
  assert.deepEqual(await warnings(server, text, name), []);
});

test('whoever else says a passage is named, in the warning and beside it, and is among the references', async () => {
  const edited = passage.replace('三个来回', '好几个来回').replace('脚底板', '脚后跟');
  const other = 'corpus/2019-06-01-在老年大学的讲话.txt';
  const text = `在老年大学的讲话\n各位学员：\n人老了爱讲古。${edited}今天就讲到这一段。\n`;
  await using server = await TestServer.ready({ files: { ...files, [other]: text } });
  const draft = `各位代表：\n我想起一个场景。${passage}\n`;
  const [warning] = await warnings(server, draft);
  assert.match(String(warning.message), /在交通工作会上的讲话.*另外 1 篇.*《在老年大学的讲话（2019-06-01）》/);
  assert.deepEqual(
    warning.relatedInformation?.map(({ message }) => message),
    [`${passage.slice(0, 24)}…`, '在老年大学的讲话（2019-06-01）'],
  );
  const at = await server.open(draft.replace('通车', '通$0车'), 'b.speech');
  const context = { includeDeclaration: false };
  const places = await server.request<Location[]>('textDocument/references', { ...at, context });
  assert.deepEqual(
    places.map(({ uri }) => uri),
    [other, ...Object.keys(files)].map((name) => server.uri(name)),
  );
});

test('the link to the source of a whole paragraph is as long as the sentence at the cursor', async () => {
  await using server = await TestServer.ready({
    files,
    capabilities: { textDocument: { definition: { linkSupport: true } } },
  });
  const at = await server.open(`各位代表：\n${passage.replace('腊月', '腊$0月')}\n`);
  const [link] = await server.request<LocationLink[]>('textDocument/definition', at);
  const first = passage.indexOf('。') + 1;
  assert.deepEqual(link.originSelectionRange, { start: { line: 1, character: 0 }, end: { line: 1, character: first } });
});

const before = '桥墩要打到石头上，石头下面还要再打一丈，这是修桥的老规矩，省下来的钱，迟早要用十倍的钱去补。';
const twice = {
  'corpus/甲.txt': `在甲地的讲话\r\n同志们：\r\n${before}\r\n${passage}\r\n`,
  'corpus/乙.txt': `在乙地的讲话\n同志们：\n${passage}\n今天的会就开到这里，请大家把本子收好。\n`,
};
const { Hint: hint } = DiagnosticSeverity;

test('a past speech that is only read is warned of quietly, until it is written in', async () => {
  await using server = await TestServer.ready({ files: twice });
  const pull = async (text: string) => (await warnings(server, text, 'corpus/甲.txt')).map(({ severity }) => severity);
  const text = twice['corpus/甲.txt'];
  assert.deepEqual(await pull(text), [hint]);
  assert.deepEqual(await pull(text.replaceAll('\r\n', '\n')), [hint], 'with the line ends of the editor');
  const [changed] = await pull(text.replace('十倍', '百倍'));
  assert.ok(changed && changed < hint, 'a draft that lies in the corpus, with more in the editor than on the disk');

  const { textDocument } = await server.open(text, 'corpus/甲.txt');
  const severities = async () => {
    const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    return report.kind === 'full' ? report.items.map(({ severity }) => severity) : [];
  };
  assert.deepEqual(await severities(), [hint]);
  const change = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '新' };
  await server.connection.sendNotification('textDocument/didChange', {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: [change],
  });
  assert.deepEqual(await severities(), [changed]);
});

test('a past speech is warned of as a draft is when the writer asks for its report', async () => {
  await using server = await TestServer.ready({ files: twice });
  const [name, text] = Object.entries(twice)[0] as [string, string];
  const { textDocument } = await server.open(text, name);
  await server.request('workspace/executeCommand', {
    command: 'speechDraft.reuseReport',
    arguments: [textDocument.uri],
  });
  assert.ok(server.requestsOfServer.includes('workspace/diagnostic/refresh'));
  const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  assert.ok(report.kind === 'full' && report.items.length === 1 && (report.items[0]?.severity ?? hint) < hint);
});

test('a past speech that is only read has no share and no lenses, until its report is asked for', async () => {
  const name = 'corpus/甲.txt';
  const heading = '一、把桥修好';
  const text = `在甲地的讲话\n同志们：\n${heading}\n${passage}\n`;
  const settings = { reuse: { codeLens: true } };
  await using server = await TestServer.ready({ files: { ...twice, [name]: text }, settings });
  const { textDocument } = await server.open(text, name);
  const run = (command: string) =>
    server.request<unknown>('workspace/executeCommand', { command, arguments: [textDocument.uri] });
  const shown = async () => [
    (await run('speechDraft.reuseShare')) !== null,
    (await server.request<CodeLens[]>('textDocument/codeLens', { textDocument })).length,
  ];
  assert.deepEqual(await shown(), [false, 0]);
  await run('speechDraft.reuseReport');
  assert.deepEqual(await shown(), [true, 1]);
});

test('a corpus file is known by any spelling of its name', async () => {
  const name = 'corpus/桥(一).txt';
  await using server = await TestServer.ready({ files: { [name]: `${passage}\n` } });
  const uri = server.uri(name).replace('(', '%28').replace(')', '%29');
  const textDocument = { uri, languageId: 'speech-draft', version: 1, text: `${passage}\n` };
  await server.connection.sendNotification('textDocument/didOpen', { textDocument });
  const at = { textDocument: { uri }, position: { line: 0, character: 5 } };
  assert.equal(await server.request('textDocument/hover', at), null);
  const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', at);
  assert.deepEqual(report.kind === 'full' && report.items, []);
});

test('an ignored passage stays quiet after a restart and after edits elsewhere, until it is asked for again', async () => {
  const first = await TestServer.ready({ files });
  const { folder } = first;
  const draft = `各位代表：\n${passage}\n`;
  const [warning] = await warnings(first, draft);
  const parameters = { textDocument: { uri: first.uri('draft.speech') }, range: warning.range };
  const actions = await first.request<CodeAction[]>('textDocument/codeAction', {
    ...parameters,
    context: { diagnostics: [warning] },
  });
  const ignore = actions.find(({ title }) => title === '以后不再提醒这一段');
  await first.request('workspace/executeCommand', ignore?.command);
  assert.ok(first.requestsOfServer.includes('workspace/diagnostic/refresh'));

  await using second = await TestServer.ready({ folder });
  assert.deepEqual(await warnings(second, `各位来宾：\n开头改了。${passage}\n`), []);
  await second.request('workspace/executeCommand', { command: 'speechDraft.forgetIgnoredPassages' });
  assert.equal((await warnings(second, draft, 'other.speech')).length, 1);
  await first[Symbol.asyncDispose]();
});

test('a client that cannot pull is sent its warnings', async () => {
  const { diagnostic: _pull, ...textDocument } = currentEditor.textDocument ?? {};
  await using server = await TestServer.ready({ files, capabilities: { ...currentEditor, textDocument } });
  const pushed = new Promise<Diagnostic[]>((resolve) => {
    server.connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => resolve(diagnostics));
  });
  await server.open(`各位代表：\n${passage}\n`);
  assert.deepEqual(
    (await pushed).map(({ code }) => code),
    ['reuse'],
  );
});

test('warnings can be switched off', async () => {
  await using server = await TestServer.ready({ files, settings: { reuse: { enabled: false } } });
  assert.deepEqual(await warnings(server, passage), []);
});
