/** What the command line and the editor have in common: engine, index, ignored passages. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import { edited, oldSpeech, passage } from '../support/bridge.ts';
import { CommandLine } from '../support/commandLine.ts';
import { TestServer } from '../support/serverProcess.ts';

const root = join(import.meta.dirname, '../..');
const samples = [
  '2024-02-19-在全县高质量发展大会上的讲话.txt',
  '2023-10-12-在机械工业博览会开幕式上的致辞.txt',
  '2022-03-18-在全县安全生产工作会议上的讲话.txt',
];

async function diagnosticsOf(server: TestServer, text: string, name: string): Promise<Diagnostic[]> {
  const at = await server.open(text, name);
  const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', at);
  return report.kind === 'full' ? report.items : [];
}

/** What the command line finds in a draft of the server's workspace, with the server's index. */
async function findings(line: CommandLine, server: TestServer, name: string) {
  const { folder } = server;
  const words = ['check', join(folder, name), '--corpus', join(folder, 'corpus')];
  const { stdout } = await line.run([...words, '--index', join(folder, 'index'), '--format', 'json']);
  return JSON.parse(stdout).drafts[0].findings;
}

type Found = Awaited<ReturnType<typeof findings>>[number];

const rangesOf = (found: Found[]) =>
  found.map(({ start, end, message }) => [start.line - 1, start.column - 1, end.line - 1, end.column - 1, message]);

test('the same draft gives the same findings, while an editor has the index open', async () => {
  const speeches = samples.map((name) => [name, readFileSync(join(root, 'corpus', name), 'utf8')] as const);
  const paragraphs = speeches.flatMap(([, text]) => text.split(/\r?\n/).filter((one) => one.length > 60));
  const draft = `各位代表：\n${paragraphs.filter((_, i) => i % 4 === 1).join('\n我们接着说。\n')}\n${edited}\n`;
  const files = {
    ...oldSpeech,
    ...Object.fromEntries(speeches.map(([name, text]) => [`corpus/${name}`, text])),
    '草稿.txt': draft,
  };
  await using server = await TestServer.ready({ files });
  using line = new CommandLine();
  const diagnostics = await diagnosticsOf(server, draft, '草稿.txt');
  assert.ok(diagnostics.length >= 4, `${diagnostics.length} found`);
  assert.deepEqual(
    rangesOf(await findings(line, server, '草稿.txt')),
    diagnostics.map(({ range: { start, end }, message }) => [
      start.line,
      start.character,
      end.line,
      end.character,
      message,
    ]),
  );
});

test('an index that an editor writes is read, and no second one is made', async () => {
  await using server = await TestServer.ready({ files: { ...oldSpeech, '草稿.txt': passage } });
  using line = new CommandLine();
  const index = join(server.folder, 'index');
  const before = readdirSync(index, { recursive: true });
  assert.equal((await findings(line, server, '草稿.txt')).length, 1);
  assert.deepEqual(readdirSync(index, { recursive: true }), before);
  assert.equal(before.filter((name) => statSync(join(index, String(name))).isDirectory()).length, 1);
});

test('what was ignored in the editor is ignored here', async () => {
  const draft = `各位代表：\n${passage}\n`;
  await using server = await TestServer.ready({ files: { ...oldSpeech, '草稿.txt': draft } });
  using line = new CommandLine();
  assert.equal((await findings(line, server, '草稿.txt')).length, 1);
  await server.request('workspace/executeCommand', { command: commands.ignorePassage, arguments: [passage] });
  server.write('草稿.txt', `各位来宾：\n开头改了，前面也加了一句。${passage}\n`);
  assert.deepEqual(await findings(line, server, '草稿.txt'), []);
});

test('what is shared above a draft, and what the writer keeps, is ignored without being named', async () => {
  using line = new CommandLine({ ...oldSpeech, '稿/今年/草稿.txt': passage });
  const words = ['check', '稿/今年/草稿.txt', '--corpus', 'corpus', '--format', 'json'];
  const found = async () => {
    const { stdout, stderr } = await line.run(words);
    return { count: JSON.parse(stdout).drafts[0].findings.length, stderr };
  };
  const ignored = JSON.stringify({ version: 2, passages: [{ text: passage, ignoredAt: '' }] });
  assert.equal((await found()).count, 1);
  line.write('稿/.speechdraft/ignored.json', ignored);
  assert.equal((await found()).count, 0);
  line.write('稿/.speechdraft/ignored.json', ignored.slice(0, -1));
  const { count, stderr } = await found();
  assert.equal(count, 1);
  assert.match(stderr, /稿.\.speechdraft.ignored\.json 读不懂/);
  line.write('cache/speech-draft/ignored.json', ignored);
  assert.equal((await found()).count, 0);
});
