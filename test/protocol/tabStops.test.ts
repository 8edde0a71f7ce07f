import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type {
  CompletionItem,
  CompletionList,
  Diagnostic,
  InlineCompletionItem,
  InsertReplaceEdit,
} from 'vscode-languageserver/node';
import { TestServer } from '../support/serverProcess.ts';

const files = {
  'corpus/2023-03-02-在春耕现场会上的讲话.txt':
    '在春耕现场会上的讲话\n同志们：\n请XX镇党委带头，XX镇的经验要推广到XX县。去年粮食播种面积达到18.6万亩，比上年增加2.3万亩。\n',
  'corpus/2024-03-05-在春耕推进会上的讲话.txt':
    '在春耕推进会上的讲话\n同志们：\n我们要扛稳粮食安全责任，去年粮食播种面积达到18.6万亩，守住了底线。\n谢谢大家！\n',
};
const body = '我们要从自身做起，把这件事抓出成效。';
const moulded = `讲话\n同志们：\n一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、要聚焦“基层基础”下功夫、抓实效\n${body}\n`;

let server: TestServer;
let plain: TestServer;
before(async () => {
  server = await TestServer.ready({ files });
  plain = await TestServer.ready({ files, capabilities: { textDocument: { completion: {} } } });
});
after(() => Promise.all([server, plain].map((one) => one[Symbol.asyncDispose]())));

let count = 0;
async function complete(on: TestServer, marked: string): Promise<CompletionItem[]> {
  const at = await on.open(marked, `stops-${count++}.speech`);
  return (await on.request<CompletionList | null>('textDocument/completion', at))?.items ?? [];
}

const newTextOf = ({ textEdit }: CompletionItem) => (textEdit as InsertReplaceEdit).newText;

test('the next heading comes in the mould of those before it, with a stop for what changes', async () => {
  const [item] = await complete(server, `${moulded}$0`);
  assert.equal(newTextOf(item), '三、要聚焦“${1:【……】}”下功夫、抓实效');
  assert.equal(item.label, '三、要聚焦“…”下功夫、抓实效');
});

test('a gap of a set sentence stands there until it is filled in, and is pointed out', async () => {
  const items = await complete(server, '在全镇春耕备耕会上的讲话\n同志们：\n今天，我们召开$0');
  const item = items.find(({ label }) => label.includes('主要任务是'));
  assert.equal(item?.label, '今天，我们召开全镇春耕备耕会，主要任务是…。');
  assert.equal(item && newTextOf(item), '今天，我们召开全镇春耕备耕会，主要任务是${1:【……】}。');
  const left = await server.open('同志们：\n今天，我们召开【……】，主要任务是修渠。\n', 'left.speech');
  const { items: found } = await server.request<{ items: Diagnostic[] }>('textDocument/diagnostic', left);
  assert.deepEqual(
    found.map(({ code, range, message }) => [code, range.start.character, range.end.character, message]),
    [['placeholder', 7, 11, '“【……】”：还有内容没有填']],
  );
});

test('one placeholder for one place is one linked stop; a label shows no sign of it', async () => {
  const items = await complete(server, '同志们：\n请$0');
  const item = items.find(({ textEdit }) => (textEdit as InsertReplaceEdit).newText.includes('推广'));
  assert.match(item ? newTextOf(item) : '', /^请\$\{1:XX\}镇党委带头，\$\{1\}镇的经验/);
  for (const { label } of items) assert.doesNotMatch(label, /XX/);
});

test('a figure of another year is a stop that holds it', async () => {
  const items = await complete(server, '同志们：\n去年粮食播种面积$0');
  assert.ok(items.some((item) => /\$\{1:18\.6\}万亩/.test(newTextOf(item))));
});

test('ghost text ends before a figure of somebody else', async () => {
  const at = await server.open('同志们：\n我们去年粮食播种面积$0', 'ghost-figure.speech');
  const params = { ...at, context: { triggerKind: 2 } };
  const found = await server.request<InlineCompletionItem[]>('textDocument/inlineCompletion', params);
  assert.deepEqual(
    found.map(({ insertText }) => insertText),
    ['达到'],
  );
});

test('a client without tab stops gets the text up to the first gap, and no placeholder', async () => {
  const [mould, bare] = await complete(plain, `${moulded}$0`);
  assert.deepEqual(
    [mould, bare].map((item) => item.textEdit?.newText),
    ['三、要聚焦“', '三、'],
  );
  // the source goes on with `XX镇的经验…`: with tab stops that is offered, without them nothing is left of it
  const behindComma = '同志们：\n请我们镇党委带头，$0';
  assert.match(newTextOf((await complete(server, behindComma))[0]), /^\$\{1:XX\}镇的经验/);
  assert.deepEqual(await complete(plain, behindComma), []);
});
