/** What an item of the list tells, where its source is read, and what the confidence setting changes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type {
  CompletionItem,
  CompletionList,
  InlineCompletionItem,
  InsertReplaceEdit,
} from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import type { FoundSource } from '../../server/src/protocol/found.ts';
import { currentEditor, TestServer } from '../support/serverProcess.ts';

const files = {
  'corpus/2016-05-06-在护林防火会上的讲话.txt':
    '在护林防火会上的讲话\n同志们：\n一、看好火源\n清明前后，进山的路口要有人守，坟头的纸火要有人管。各村要把扑火队拉出来练一练，灭火机具逐台试过。\n',
  'corpus/2019-04-02-在秸秆禁烧会上的讲话.txt':
    '在秸秆禁烧会上的讲话\n各位乡亲：\n麦收时节风大天干，进山的路口要有人守，地头的烟火要有人管。收下来的秸秆拉到收储点，一亩补助四十元。\n',
  'corpus/2023-10-20-森林防火动员.txt':
    '森林防火动员讲话\n同志们：\n入冬以来雨水偏少，进山的路口要有人守，林缘的杂草要有人割。护林员巡山带好记录本，天天有数。\n今年只此一家的话，是说给护林员听的。\n',
  'corpus/2018-03-01-在义务植树动员会上的讲话.txt':
    '在义务植树动员会上的讲话\n同志们：\n荒坡要种上油茶，X县要走在全省前列，争取三年见效。\n',
};

let server: TestServer;
let count = 0;
before(async () => {
  server = await TestServer.ready({ files });
});
after(() => server[Symbol.asyncDispose]());

async function complete(marked: string, at = server): Promise<CompletionItem[]> {
  const opened = await at.open(marked, `items-${count++}.speech`);
  return (await at.request<CompletionList | null>('textDocument/completion', opened))?.items ?? [];
}

async function resolved(marked: string, at = server): Promise<string> {
  const [item] = await complete(marked, at);
  const { documentation } = await at.request<CompletionItem>('completionItem/resolve', item);
  return typeof documentation === 'object' ? documentation.value : (documentation ?? '');
}

const shared = '同志们：\n今年清明，进山的路口$0';

test('beside the words: the speech, how many say it, from which year to which', async () => {
  const [item] = await complete(shared);
  assert.match(item.labelDetails?.description ?? '', /^3 篇 · 2016–23 · .+/);
  assert.ok((item.labelDetails?.description ?? '').length <= 30);
});

test('said once: the speech and its year', async () => {
  const [item] = await complete('同志们：\n今年只此一家的话，$0');
  assert.equal(item.labelDetails?.description, '2023 · 森林防火动员讲话');
});

test('behind a word alone: that word, for nobody said the whole of it', async () => {
  const [item] = await complete('同志们：\n大家都记住，明天上午进山$0');
  assert.match(item.label, /^…?.*进山的路口/);
  assert.equal(item.labelDetails?.description, '接“进山”');
});

test('what no past speech says: whose words it is', async () => {
  const described = async (marked: string, words: string, at = server) => {
    const items = await complete(marked, at);
    const item = items.find(({ label }) => label.includes(words));
    assert.ok(item, `${words} is not among ${items.map(({ label }) => label)}`);
    return item.labelDetails?.description;
  };
  const said = '石桥村的水渠要在立冬以前修通。';
  assert.equal(await described(`同志们：\n${said}\n会前说过，石桥村的水渠$0`, '要在立冬'), '见于本稿');
  assert.equal(await described('同志们：\n会前说过，石桥村的水渠$0', '要在立冬'), '见于草稿');
  assert.equal(await described('在全县晒谷节开幕式上的致辞\n$0', '各位来宾'), '常用语');
  const headings = '同志们：\n一、要聚焦“产业兴旺”下功夫\n产业是根本。\n二、要聚焦“生态宜居”下功夫\n生态是底色。\n';
  assert.equal(await described(`在乡村工作会上的讲话\n${headings}$0`, '三、要聚焦'), '照前文');
});

test('a label begins with the clause, and is no filter: that is the text in the range', async () => {
  const check = async (clause: string, shown: string) => {
    const [item] = await complete(`同志们：\n麦收时节，${clause}$0`);
    assert.ok(item.label.startsWith(`${shown}要有人守`), item.label);
    const typed = shown.replace('…', '');
    const { start, end } = (item.textEdit as InsertReplaceEdit).insert;
    assert.deepEqual([item.filterText, end.character - start.character], [typed, typed.length]);
  };
  await check('进山的路口', '进山的路口');
  await check('今年清明进山的路口', '今年清明进山的路口');
  await check('今年清明各乡镇进山的路口', '…进山的路口');
});

test('resolved: the passage, the speech with its date, the section, how many others, when', async () => {
  const value = await resolved(shared);
  assert.match(value, /进山的路口\*\*要有人守.*\*\*/);
  assert.match(value, /\[.*（20\d\d\\-\d\d\\-\d\d）\]\(file:.*#L\d+,\d+\)/);
  assert.match(value, /另有 2 篇这样说/);
  assert.match(value, /第一次 2016 年 · 最近 2023 年/);
  assert.match(await resolved('同志们：\n各村要把扑火队$0'), /一、看好火源/);
});

test('resolved: the words of the source, where the list has the name of the draft in them', async () => {
  const marked = '在清河县植树会上的讲话\n同志们：\n我们在清河县开会，荒坡要种上油茶，$0';
  const [item] = await complete(marked);
  assert.match(JSON.stringify(item.textEdit), /清河\}县要走在全省前列/);
  assert.match(await resolved(marked), /\*\*X县要走在全省前列\*\*，争取/);
});

test('resolved: when others say it, the file of the draft itself not counted', async () => {
  const own = 'corpus/2023-10-20-森林防火动员.txt';
  const at = await server.open('森林防火动员讲话\n同$0', own);
  const { items } = await server.request<CompletionList>('textDocument/completion', at);
  const salutation = items.find(({ label }) => label === '同志们：');
  const { documentation } = await server.request<CompletionItem>('completionItem/resolve', salutation);
  assert.match(JSON.stringify(documentation), /第一次 2016 年 · 最近 2018 年/);
});

test('an editor that shows no Markdown, in English', async () => {
  const capabilities = structuredClone(currentEditor);
  if (capabilities.textDocument?.completion?.completionItem)
    capabilities.textDocument.completion.completionItem.documentationFormat = ['plaintext'];
  await using plain = await TestServer.ready({ files, capabilities, locale: 'en' });
  const value = await resolved(shared, plain);
  assert.match(value, /进山的路口【要有人守/);
  assert.match(value, /said by 2 other speeches\nfirst in 2016, last in 2023$/);
});

async function sources(marked: string, name: string): Promise<FoundSource[]> {
  const { textDocument, position } = await server.open(marked, name);
  const parameters = { command: commands.findSources, arguments: [textDocument.uri, position] };
  return server.request('workspace/executeCommand', parameters);
}

test('the sources of the words at the cursor: in them, at their start and behind them', async () => {
  for (const [index, marked] of [
    '，$0护林员巡山带好记录本。',
    '，护林员巡山$0带好记录本。',
    '，护林员巡山带好记录本$0。',
  ].entries()) {
    const [source, ...others] = await sources(`同志们：\n从今天起${marked}`, `sources-${index}.speech`);
    assert.deepEqual(others, []);
    assert.equal(source.title, '森林防火动员讲话（2023-10-20）');
    assert.match(source.passage, /护林员巡山带好记录本，天天有数/);
    assert.deepEqual(source.range.start.line, 2);
    assert.equal(decodeURIComponent(source.uri), decodeURIComponent(server.uri('corpus/2023-10-20-森林防火动员.txt')));
  }
});

test('each speech that says it is named once; none where nobody does', async () => {
  const found = await sources('进山的路口要有人守$0', 'sources-all.speech');
  assert.equal(new Set(found.map(({ uri }) => uri)).size, 3);
  assert.equal(found.length, 3);
  assert.deepEqual(await sources('投影仪借走了没还$0', 'sources-none.speech'), []);
});

test('a command that is given nonsense says so, and the server goes on', async () => {
  const parameters = { command: commands.findSources, arguments: [7] };
  await assert.rejects(
    server.request('workspace/executeCommand', parameters),
    /speechDraft.findSources.*uri, position/,
  );
  const unknown = { command: commands.findSources, arguments: ['file:///nowhere.txt', { line: 0, character: 0 }] };
  assert.deepEqual(await server.request('workspace/executeCommand', unknown), []);
});

test('a quiet server shows less than an eager one', async () => {
  const drafts = ['同志们：\n进山的路口要有人守，$0', '同志们：\n护林员$0', '同志们：\n今年$0', '同志们：\n要有人$0'];
  const shown: Record<string, [number, number]> = {};
  for (const confidence of ['quiet', 'eager']) {
    await using other = await TestServer.ready({ files, settings: { completion: { confidence } } });
    let items = 0;
    let ghosts = 0;
    for (const draft of drafts) {
      items += (await complete(draft, other)).length;
      const at = await other.open(draft, `ghost-${count++}.speech`);
      const context = { triggerKind: 2 };
      ghosts += (await other.request<InlineCompletionItem[]>('textDocument/inlineCompletion', { ...at, context }))
        .length;
    }
    shown[confidence] = [items, ghosts];
  }
  assert.ok(shown.quiet[0] < shown.eager[0], JSON.stringify(shown));
  assert.ok(shown.quiet[1] < shown.eager[1], JSON.stringify(shown));
});
