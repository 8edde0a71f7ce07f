import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, TextEdit } from 'vscode-languageserver/node';
import { TestServer } from '../support/serverProcess.ts';

const first = '清河县委的门从来不锁，谁家有难处，推开就能进来坐，茶水自己倒，板凳自己搬，话可以拣最难听的说。';
const second = '我常想起那年腊月，清河县的老支书背着一袋红薯走了四十里山路，就为了看一眼新来的干部长什么样。';
const files = {
  'corpus/2022-04-16-在清河县干部大会上的讲话.txt': `在清河县干部大会上的讲话\n同志们：\n${first}\n${second}\n`,
};
const draft = `在云岭县作风建设会上的致辞\n（2024年X月X日）\n各位来宾：\n先说一件小事。${first}\n再说一件。${second}\n`;

async function found(server: TestServer): Promise<{ uri: string; items: Diagnostic[] }> {
  const at = await server.open(draft);
  const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', at);
  return { uri: at.textDocument.uri, items: report.kind === 'full' ? report.items : [] };
}

function changed(text: string, edits: TextEdit[]): string {
  const lines = text.split('\n');
  for (const { range, newText } of [...edits].sort((a, b) => b.range.start.character - a.range.start.character)) {
    const { line } = range.start;
    lines[line] = lines[line].slice(0, range.start.character) + newText + lines[line].slice(range.end.character);
  }
  return lines.join('\n');
}

test('a left-over name is pointed out and replaced, here or everywhere', async () => {
  await using server = await TestServer.ready({ files });
  const { uri, items } = await found(server);
  const names = items.filter(({ code }) => code === 'left-over');
  assert.deepEqual(
    names.map(({ range }) => [
      range.start.line,
      draft.split('\n')[range.start.line].slice(range.start.character, range.end.character),
    ]),
    [
      [3, '清河县'],
      [4, '清河县'],
    ],
  );
  assert.match(String(names[0].message), /“清河县”出自《.*在清河县干部大会上的讲话.*》，本篇是“云岭县”/);
  const passage = items.find(({ code }) => code === 'reuse');
  assert.ok((names[0].severity ?? 9) < (passage?.severity ?? 0), 'a name stands out from the passage around it');
  const source = names[0].relatedInformation?.[0].location;
  assert.deepEqual(source?.range.start, { line: 2, character: 0 });
  const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: names[0].range,
    context: { diagnostics: [names[0]] },
  });
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['换成“云岭县”', '这篇里 2 处全部换成“云岭县”', '以后不再提醒这里的“清河县”', '本稿不再提醒“清河县”'],
  );
  const [here, everywhere] = actions.slice(0, 2).map(({ edit }) => changed(draft, edit?.changes?.[uri] ?? []));
  assert.equal(here, draft.replace('清河县', '云岭县'));
  assert.equal(everywhere, draft.replaceAll('清河县', '云岭县'));
});

test('a gap is pointed out', async () => {
  await using server = await TestServer.ready({ files });
  const { items } = await found(server);
  const gaps = items.filter(({ code }) => code === 'placeholder');
  assert.deepEqual(
    gaps.map(({ range, message }) => [range.start.line, range.start.character, range.end.character, message]),
    [[1, 6, 10, '“X月X日”：日期还没有填']],
  );
});

test('both can be switched off', async () => {
  const settings = { reuse: { leftOverNames: false, placeholders: false } };
  await using server = await TestServer.ready({ files, settings });
  const { items } = await found(server);
  assert.deepEqual([...new Set(items.map(({ code }) => code))], ['reuse']);
});
