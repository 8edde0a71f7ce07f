import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CompletionItem, CompletionList, InsertReplaceEdit } from 'vscode-languageserver/node';
import { TestServer } from '../support/serverProcess.ts';

const files = {
  'corpus/2023-05-护林防火.txt':
    '在护林防火工作会上的讲话\n同志们：\n要织密护林防火责任网，管住野外火源，长期坚持巡山制度。\n',
  'corpus/2024-05-护林防火.txt':
    '护林防火动员会讲话\n同志们：\n各村要织密护林防火责任网，管住野外火源，请XX林场带好头。\n',
};

let server: TestServer;
let count = 0;
before(async () => {
  server = await TestServer.ready({ files, settings: { languages: ['speech-draft', 'markdown', 'plaintext'] } });
});
after(() => server[Symbol.asyncDispose]());

async function complete(marked: string, languageId?: string): Promise<CompletionItem[]> {
  const at = await server.open(marked, `pinyin-${count++}.txt`, languageId);
  const list = await server.request<CompletionList | null>('textDocument/completion', at);
  if (list) assert.equal(list.isIncomplete, true);
  return list?.items ?? [];
}

/** The line as it stands after the item is taken. */
function taken(marked: string, item: CompletionItem): string {
  const line = marked.replace('$0', '').split('\n').at(-1) as string;
  const { newText, insert, replace } = item.textEdit as InsertReplaceEdit;
  assert.deepEqual(insert, replace);
  return line.slice(0, insert.start.character) + newText + line.slice(insert.end.character);
}

for (const [line, expected] of [
  ['zmhl$0', '织密护林防火责任网'],
  ['要zhimi$0', '要织密护林防火责任网'],
  ['织密hlfh$0', '织密护林防火责任网'],
  ['zm护林$0', '织密护林防火责任网'],
  ['changqjc$0', '长期坚持巡山制度'],
  ['要gzyw$0，一刻不松', '要管住野外火源，一刻不松'],
]) {
  test(`${line} becomes ${expected}`, async () => {
    const marked = `同志们：\n${line}`;
    const items = await complete(marked);
    const lines = items.map((item) => taken(marked, item));
    assert.ok(lines.includes(expected), lines.join(' '));
    // the client matches what it is told against the same text: nothing is dropped, the order stays
    const { start, end } = (items[0].textEdit as InsertReplaceEdit).insert;
    const text = line.replace('$0', '').slice(start.character, end.character);
    for (const [rank, item] of items.entries()) {
      assert.deepEqual([item.filterText, item.sortText], [text, String(rank).padStart(3, '0')]);
      assert.deepEqual((item.textEdit as InsertReplaceEdit).insert, { start, end });
      assert.equal(end.character, line.indexOf('$0'));
    }
  });
}

test('an item tells the speech that it comes from, and resolves to its passage', async () => {
  const [item] = await complete('同志们：\nzmhl$0');
  assert.match(item.labelDetails?.description ?? '', /^2 篇.*护林防火/);
  const { documentation } = await server.request<CompletionItem>('completionItem/resolve', item);
  assert.match((documentation as { value: string }).value, /管住野外火源/);
});

test('words of other languages, file names and figures are left alone', async () => {
  for (const line of ['下载app$0', 'zmhl$0.txt', '3zmhl$0', 'Zmhl$0', 'see zmhl$0', 'zmhl_$0', '织密h$0']) {
    assert.deepEqual(
      (await complete(`同志们：\n${line}`)).map(({ label }) => label),
      [],
      line,
    );
  }
});

test('only in our own language, unless the setting says otherwise', async () => {
  assert.deepEqual(await complete('同志们：\nzmhl$0', 'plaintext'), []);
  const told = async (pinyin: string, languageId: string, some: boolean) => {
    server.settings = { ...server.settings, completion: { pinyin } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.until(async () => (await complete('同志们：\nzmhl$0', languageId)).length > 0 === some);
  };
  await told('on', 'plaintext', true);
  await told('off', 'speech-draft', false);
});
