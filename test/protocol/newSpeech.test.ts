/** Beginning a speech: occasions on an empty draft and by command, outlines of past speeches. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  InsertReplaceEdit,
} from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import type { FoundSpeech } from '../../server/src/protocol/found.ts';
import type { Occasion } from '../../server/src/protocol/occasions.ts';
import { currentEditor, TestServer } from '../support/serverProcess.ts';

const files = {
  'corpus/2022-11-08-在农田水利会上的讲话.txt':
    '在农田水利会上的讲话\n同志们：\n冬修水利要早。\n一、认清形势，早作准备。去年雨水少。\n二、突出重点，抓好落实。一是修干渠。二是清支渠。三是修干渠。\n',
  'corpus/2024-02-01-春节团拜会致辞.txt': '春节团拜会致辞\n各位乡亲：\n给大家拜年了！\n',
};

let server: TestServer;
let count = 0;
before(async () => {
  server = await TestServer.ready({ files });
});
after(() => server[Symbol.asyncDispose]());

function execute<T>(command: string, ...parameters: unknown[]): Promise<T> {
  return server.request('workspace/executeCommand', { command, arguments: parameters });
}

async function complete(marked: string, at = server): Promise<CompletionItem[]> {
  const opened = await at.open(marked, `new-${count++}.speech`);
  return (await at.request<CompletionList | null>('textDocument/completion', opened))?.items ?? [];
}

const names = (items: CompletionItem[]) =>
  items.map(({ label }) => label).filter((label) => /讲话$|致辞$|报告$|发言$|讲稿$|祝酒辞$/.test(label));

const textOf = (item: CompletionItem | undefined) => item?.textEdit?.newText ?? '';

test('on an empty draft the occasions are offered as snippets', async () => {
  const items = await complete('$0');
  assert.equal(names(items).length, 10);
  const opening = items.find(({ label }) => label === '开幕致辞');
  assert.equal(opening?.insertTextFormat, 2);
  assert.match(String(opening?.documentation), /^在【活动名称】开幕式上的致辞\n/);
  assert.match(textOf(opening), /^在\$\{1:【活动名称】\}开幕式上的致辞\n（\$\{2:X年X月X日\}）[\s\S]*\$\{1\}圆满成功/);
  assert.deepEqual(
    items.map(({ sortText }) => sortText),
    items.map(({ sortText }) => sortText).sort(),
  );
  assert.equal(new Set(items.map(({ sortText }) => sortText)).size, items.length);
});

test('no more phrases stand above the occasions than are wanted in a list', async () => {
  await using other = await TestServer.ready({ files, settings: { completion: { maxItems: 1 } } });
  const counts = [];
  for (const on of [server, other]) counts.push((await complete('$0', on)).length - 10);
  assert.deepEqual(counts, [3, 1]);
});

test('a name begun leaves those that begin so, and takes the place of what was typed', async () => {
  const items = await complete('\n工作$0\n');
  assert.deepEqual(names(items), ['工作部署讲话', '工作报告']);
  const report = items.find(({ label }) => label === '工作报告');
  assert.deepEqual((report?.textEdit as InsertReplaceEdit | undefined)?.insert, {
    start: { line: 1, character: 0 },
    end: { line: 1, character: 2 },
  });
});

test('a draft that is under way is offered none', async () => {
  for (const marked of ['在植树会上的讲话\n$0', '工作$0会', '工作\n$0', '$0同志们：'])
    assert.deepEqual(
      names(await complete(marked)).filter((name) => name !== '在农田水利会上的讲话'),
      [],
      marked,
    );
});

test('an editor without snippets gets the blanks between brackets', async () => {
  const capabilities = structuredClone(currentEditor);
  if (capabilities.textDocument?.completion) capabilities.textDocument.completion.completionItem = {};
  await using plain = await TestServer.ready({ files, capabilities });
  const opening = (await complete('$0', plain)).find(({ label }) => label === '开幕致辞');
  assert.match(textOf(opening), /^在【活动名称】开幕式上的致辞\n/);
});

test('the occasions by command, described in the language of the editor', async () => {
  const occasions = await execute<Occasion[]>(commands.occasions);
  assert.equal(occasions.length, 10);
  assert.deepEqual(
    occasions.filter(({ id }) => id === 'toast').map(({ name, description }) => [name, description]),
    [['祝酒辞', '在宴会上祝酒']],
  );
  for (const { snippet } of occasions) assert.doesNotMatch(snippet, /[⟦⟧⟨⟩]/);
});

test('speeches are found by title and year, and give their outlines to be filled in', async () => {
  assert.deepEqual(
    (await execute<FoundSpeech[]>(commands.findSpeeches, '')).map(({ date }) => date),
    ['2024-02-01', '2022-11-08'],
  );
  const [speech, ...others] = await execute<FoundSpeech[]>(commands.findSpeeches, '水利 2022');
  assert.deepEqual(others, []);
  assert.equal(
    await execute(commands.outlineOfSpeech, speech.uri, speech.offset),
    '${1:【旧稿·在农田水利会上的讲话】}\n\n同志们：\n\n一、${2:【旧稿·认清形势，早作准备】}\n\n二、${3:【旧稿·突出重点，抓好落实】}\n一是${4:【旧稿·修干渠】}。二是${5:【旧稿·清支渠】}。三是${6:【旧稿·修干渠】}。\n',
  );
  assert.equal(await execute(commands.outlineOfSpeech, 'file:///gone.txt', 0), null);
});

/** The draft with what a snippet leaves where nobody fills it in. */
function untouched(snippet: string): string {
  const words = new Map<string, string>();
  return snippet
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, number, text) => {
      words.set(number, text);
      return text;
    })
    .replace(/\$\{(\d+)\}/g, (_, number) => words.get(number) ?? '');
}

async function gapsOf(text: string): Promise<{ uri: string; gaps: Diagnostic[] }> {
  const at = await server.open(text, `gaps-${count++}.speech`);
  const { items } = await server.request<{ items: Diagnostic[] }>('textDocument/diagnostic', at);
  assert.deepEqual([...new Set(items.map(({ code }) => code))], ['placeholder']);
  return { uri: at.textDocument.uri, gaps: items };
}

test('what is left of a template is pointed out as any other gap is', async () => {
  const report = (await execute<Occasion[]>(commands.occasions)).find(({ id }) => id === 'workReport');
  const { gaps } = await gapsOf(untouched(report?.snippet ?? ''));
  assert.equal(gaps.length, 37);
  assert.deepEqual(
    gaps.slice(0, 4).map(({ message }) => message),
    [
      '“【单位名称】”：还有内容没有填',
      '“【年份】”：还有内容没有填',
      '“【会议名称】”：还有内容没有填',
      '“X年X月X日”：日期还没有填',
    ],
  );
});

test('words of a past speech that were not replaced are pointed out, and kept by a quick fix', async () => {
  const [speech] = await execute<FoundSpeech[]>(commands.findSpeeches, '水利 2022');
  const outline = await execute<string>(commands.outlineOfSpeech, speech.uri, speech.offset);
  const { uri, gaps } = await gapsOf(untouched(outline));
  assert.equal(gaps.length, 6);
  const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: gaps[1].range,
    context: { diagnostics: [gaps[1]] },
  });
  const [here, everywhere] = actions;
  assert.deepEqual([here.title, everywhere.title], ['留用“认清形势，早作准备”', '旧稿的 6 处全部留用']);
  assert.deepEqual(here.edit?.changes?.[uri], [{ range: gaps[1].range, newText: '认清形势，早作准备' }]);
  assert.deepEqual(
    everywhere.edit?.changes?.[uri]?.map(({ newText }) => newText),
    ['在农田水利会上的讲话', '认清形势，早作准备', '突出重点，抓好落实', '修干渠', '清支渠', '修干渠'],
  );
});
