import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type {
  CompletionItem,
  CompletionList,
  Hover,
  InlineCompletionItem,
  InsertReplaceEdit,
} from 'vscode-languageserver/node';
import { TestServer } from '../support/serverProcess.ts';

const files = {
  'corpus/2023-04-07-在植树节活动上的讲话.txt':
    '在植树节活动上的讲话\n同志们：\n栽树要栽得活，管护要跟得上，绿水青山才靠得住。\n请XX县林业局把今年的树苗送到××同志手里。\n',
  'corpus/2024-03-12-绿化工作会讲话.txt':
    '绿化工作会讲话\n同志们：\n我多次说过，栽树要栽得活，管护要跟得上，绿水青山才靠得住。\n谢谢大家！\n',
};

let server: TestServer;
let count = 0;
before(async () => {
  server = await TestServer.ready({ files });
});
after(() => server[Symbol.asyncDispose]());

async function complete(marked: string): Promise<CompletionItem[]> {
  const at = await server.open(marked, `list-${count++}.speech`);
  const list = await server.request<CompletionList | null>('textDocument/completion', at);
  if (list) assert.equal(list.isIncomplete, true);
  return list?.items ?? [];
}

async function ghostOf(marked: string): Promise<InlineCompletionItem | undefined> {
  const at = await server.open(marked, `ghost-${count++}.speech`);
  const context = { triggerKind: 2 };
  return (await server.request<InlineCompletionItem[]>('textDocument/inlineCompletion', { ...at, context }))[0];
}

/** What the line says when the item is taken. */
function taken(marked: string, item: CompletionItem): string {
  const text = marked.replace('$0', '');
  const { newText, insert } = item.textEdit as InsertReplaceEdit;
  const before = text.slice(0, text.lastIndexOf('\n', marked.indexOf('$0')) + 1);
  const line = text.slice(before.length);
  return line.slice(0, insert.start.character) + newText + line.slice(insert.end.character);
}

test('behind a comma the list goes on, and what stands after the cursor is left alone', async () => {
  const marked = '同志们：\n今年春天我们栽树要栽得活，$0（这里补数字）';
  const [item] = await complete(marked);
  assert.match(taken(marked, item), /^今年春天我们栽树要栽得活，管护要跟得上.*（这里补数字）$/);
  const { insert, replace } = item.textEdit as InsertReplaceEdit;
  assert.deepEqual(insert, replace);
});

test('after two Hanzi the words typed are the filter text, and the label goes on from them', async () => {
  const marked = '同志们：\n管护$0';
  const [item] = await complete(marked);
  assert.deepEqual([item.filterText, item.label.startsWith('管护要跟得上')], ['管护', true]);
});

test('an item tells the speech that it comes from and how many say it; resolved, the passage', async () => {
  const [item] = await complete('同志们：\n栽树要栽得活，$0');
  assert.match(item.labelDetails?.description ?? '', /^2 篇.*(植树节|绿化工作)/);
  const resolved = await server.request<CompletionItem>('completionItem/resolve', item);
  const { value } = resolved.documentation as { value: string };
  assert.match(value, /栽树要栽得活，\*\*管护要跟得上.*\*\*/);
});

test('placeholders become tab stops', async () => {
  const [item] = await complete('同志们：\n请$0');
  assert.equal(item.insertTextFormat, 2);
  assert.match((item.textEdit as InsertReplaceEdit).newText, /^请\$\{1:XX\}县林业局/);
});

test('ghost text goes on from the cursor, or there is none', async () => {
  assert.equal((await ghostOf('同志们：\n栽树要栽得活，$0'))?.insertText, '管护要跟得上，');
  assert.equal(await ghostOf('同志们：\n会议室的空调坏了，$0'), undefined);
});

test('with the list alone wanted there is no ghost text, and the other way round', async () => {
  const draft = '同志们：\n栽树要栽得活，$0';
  const offered = async () => [(await complete(draft)).length > 0, (await ghostOf(draft)) !== undefined];
  for (const [mode, list, ghost] of [
    ['list', true, false],
    ['ghostText', false, true],
    ['off', false, false],
    ['both', true, true],
  ] as const) {
    server.settings = { ...server.settings, completion: { mode } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.until(async () => isDeepStrictEqual(await offered(), [list, ghost]));
  }
});

test('hover marks the words in their passage and names the speech', async () => {
  const at = await server.open('同志们：\n我再说一句，管护$0要跟得上。', 'hover.speech');
  const { contents, range } = await server.request<Hover>('textDocument/hover', at);
  const { value } = contents as { value: string };
  assert.match(value, /\*\*，?管护要跟得上\*\*，绿水青山/);
  assert.match(value, /\]\(file:.*#L3,\d+\)/);
  assert.equal(range?.end.character, 12);
});

test('hover says nothing of words that nobody said', async () => {
  const at = await server.open('会议室的空调坏了$0。', 'hover-none.speech');
  assert.equal(await server.request('textDocument/hover', at), null);
});
