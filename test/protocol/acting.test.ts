/** What a writer can do about a reuse warning: see the source, name it, hear no more of it. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, TextEdit } from 'vscode-languageserver/node';
import { clientCommands, commands } from '../../server/src/protocol/commands.ts';
import type { Comparison } from '../../server/src/protocol/found.ts';
import type { IgnoredThing } from '../../server/src/protocol/ignored.ts';
import { currentEditor, type ServerOptions, TestServer } from '../support/serverProcess.ts';

const passage = '码头上的灯是老船长捐的，他说自己出海四十年，最怕的不是浪，是回来的时候看不见岸。';
const added = '灯装好那天，七条船围着码头转了三圈，汽笛响了一刻钟，岸上的人都站着，没有一个先走。';
const speech = '2022-09-01-在开渔节上的致辞.txt';
const source = `在开渔节上的致辞\n乡亲们：\n今年的休渔期结束了。${passage}${added}出海要平安，回来要满舱。\n鱼价由协会统一挂牌，谁家压价，谁家退出。\n`;
const files = { [`corpus/${speech}`]: source };
const title = '在开渔节上的致辞（2022-09-01）';
const draft = `各位来宾：\n我讲一个故事。${passage}谢谢大家！\n`;

interface Here extends AsyncDisposable {
  server: TestServer;
  warnings(text?: string, name?: string): Promise<Diagnostic[]>;
  actions(warning: Diagnostic, name?: string): Promise<CodeAction[]>;
  act(title: string, warning: Diagnostic, name?: string): Promise<void>;
}

async function ready(options: ServerOptions = {}): Promise<Here> {
  const server = await TestServer.ready({ files, ...options });
  const warnings = async (text = draft, name = 'draft.speech') => {
    const at = await server.open(text, name);
    const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', at);
    // what the drafts of a test share among themselves is another matter
    return report.kind === 'full' ? report.items.filter(({ code }) => code === 'reuse') : [];
  };
  const actions = (warning: Diagnostic, name = 'draft.speech') =>
    server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: server.uri(name) },
      range: warning.range,
      context: { diagnostics: [warning] },
    });
  const act = async (wanted: string, warning: Diagnostic, name?: string) => {
    const action = (await actions(warning, name)).find((one) => one.title === wanted);
    assert.ok(action?.command, wanted);
    await server.request('workspace/executeCommand', action.command);
  };
  return { server, warnings, actions, act, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const execute = <T>(server: TestServer, command: string, ...parameters: unknown[]) =>
  server.request<T>('workspace/executeCommand', { command, arguments: parameters });

/** The ignored things in the file of a folder, as the file says them. */
const kept = (folder: string) => JSON.parse(readFileSync(join(folder, 'ignored.json'), 'utf8'));

const ignorePassage = '以后不再提醒这一段';
const ignoreSource = `以后不再提醒与《${title}》重复`;
const olderVersion = `《${title}》是本稿的前一版，本稿不再提醒与它重复`;

test('an editor gets the actions that it can run', async () => {
  const quiet = { ...currentEditor, window: {} };
  const quote = '标为引用《在开渔节上的致辞》';
  const always = [quote, ignorePassage, ignoreSource, olderVersion];
  const all = Object.values(clientCommands);
  for (const [options, expected] of [
    [{ clientCommands: all }, ['打开出处', '与出处对照', ...always]],
    [{}, ['打开出处', ...always]],
    [{ capabilities: quiet }, always],
  ] as const) {
    await using here = await ready(options as ServerOptions);
    const [warning] = await here.warnings();
    const actions = await here.actions(warning);
    assert.deepEqual(
      actions.map((action) => action.title),
      expected,
    );
    const [open] = actions;
    if (open.title !== '打开出处') continue;
    const isBeside = 'clientCommands' in options;
    assert.equal(open.command?.command, isBeside ? clientCommands.openBeside : commands.openSource);
    assert.equal(open.command?.arguments?.[0], here.server.uri(`corpus/${speech}`));
  }
});

test('an editor that keeps no data of a diagnostic can still ignore the passage', async () => {
  await using here = await ready();
  const [{ data: _lost, ...warning }] = await here.warnings();
  assert.deepEqual(
    (await here.actions(warning)).map((action) => action.title),
    [ignorePassage],
  );
});

test('a quotation that names its source is warned of no more', async () => {
  await using here = await ready();
  const [warning] = await here.warnings();
  const action = (await here.actions(warning)).find(({ edit }) => edit);
  const edits = action?.edit?.changes?.[here.server.uri('draft.speech')] as TextEdit[];
  const lines = draft.split('\n');
  for (const { range, newText } of [...edits].reverse()) {
    const { start, end } = range;
    lines[start.line] = lines[start.line].slice(0, start.character) + newText + lines[start.line].slice(end.character);
  }
  assert.equal(lines[1], `我讲一个故事。《在开渔节上的致辞》中讲道：“${passage}”谢谢大家！`);
  assert.deepEqual(await here.warnings(lines.join('\n'), 'quoted.speech'), []);
});

test('what is said in other words is no quotation', async () => {
  await using here = await ready();
  const [warning] = await here.warnings(draft.replace('四十年', '三十年'));
  const titles = (await here.actions(warning)).map(({ title }) => title);
  assert.ok(titles.includes(ignorePassage), titles.join());
  assert.ok(!titles.some((one) => one.startsWith('标为引用')), titles.join());
  // blanks and marks are the writer's own
  const [same] = await here.warnings(draft.replace('出海四十年，', '出海 四十年、'), 'marks.speech');
  assert.ok((await here.actions(same, 'marks.speech')).some(({ title }) => title.startsWith('标为引用')));
});

test('both passages are given with their paragraphs, a sentence a line', async () => {
  await using here = await ready({ clientCommands: Object.values(clientCommands) });
  const [warning] = await here.warnings(draft.replace('四十年', '三十年'));
  const action = (await here.actions(warning)).find(({ title }) => title === '与出处对照');
  assert.equal(action?.command?.command, clientCommands.compareWithSource);
  const comparison = await execute<Comparison>(
    here.server,
    commands.passagesToCompare,
    ...(action.command.arguments ?? []),
  );
  assert.deepEqual(comparison, {
    source: { title, text: `今年的休渔期结束了。\n${passage}\n${added}\n出海要平安，回来要满舱。\n` },
    draft: { title: '本稿', text: `我讲一个故事。\n${passage.replace('四十年', '三十年')}\n谢谢大家！\n` },
  });
});

test('of a passage from two places of a speech both are told, and compared', async () => {
  const tree = '堤上的老杨树是建社那年栽下的，如今三个人才抱得过来。';
  const photo = '谁家的孩子考上了学，都要到树下照一张相再出门。';
  const agenda = '会上还议了三件事，一是修泵房，二是换电线，三是添两条巡堤的小船，都定了人，也定了日子。\n'.repeat(4);
  const dike = `护堤会上的讲话\n同志们：\n${tree}\n${agenda}${photo}大家要爱护它。\n散会。\n`;
  await using here = await ready({
    files: { 'corpus/护堤会.txt': dike },
    clientCommands: Object.values(clientCommands),
  });
  const [warning, ...others] = await here.warnings(`各位来宾：\n我说两句。${tree}${photo}谢谢大家！\n`);
  assert.deepEqual(others, []);
  const lines = dike.split('\n');
  assert.deepEqual(
    warning.relatedInformation?.map(({ location: { range }, message }) => [
      lines[range.start.line].slice(range.start.character, range.end.character),
      message,
    ]),
    [
      [tree, `${tree.slice(0, 24)}…`],
      [photo.slice(0, -1), photo.slice(0, -1)],
    ],
  );
  const action = (await here.actions(warning)).find(({ title }) => title === '与出处对照');
  const sides = action?.command?.arguments ?? [];
  assert.deepEqual(await execute<Comparison>(here.server, commands.passagesToCompare, ...sides), {
    source: { title: '护堤会上的讲话', text: `${tree}\n\n……\n\n${photo}\n大家要爱护它。\n` },
    draft: { title: '本稿', text: `我说两句。\n${tree}\n${photo}\n谢谢大家！\n` },
  });
});

test('what is there no longer is named, in words for the writer', async () => {
  await using here = await ready({ clientCommands: Object.values(clientCommands) });
  const [warning] = await here.warnings();
  const action = (await here.actions(warning)).find(({ title }) => title === '与出处对照');
  const [uri, passage, source, range] = action?.command?.arguments ?? [];
  const compare = (...sides: unknown[]) => execute(here.server, commands.passagesToCompare, ...sides);
  const moved = String(source).replace(/[^/]*$/, encodeURIComponent('旧稿.txt'));
  await assert.rejects(compare(uri, passage, moved, range), { message: '这篇旧稿已经不在讲稿库里：旧稿.txt' });
  const closed = 'untitled:Untitled-9';
  await assert.rejects(compare(closed, passage, source, range), { message: '这篇稿子已经关闭：Untitled-9' });
});

test('an ignored passage stays so after edits around it, in a file of another name; what is new is warned of', async () => {
  await using first = await ready();
  const [warning] = await first.warnings();
  await first.act(ignorePassage, warning);
  const { folder } = first.server;
  await using second = await ready({ folder });
  const before = [...'春夏秋冬东西南北风雨霜雪山川湖海桥路渠田米麦豆棉牛羊鸡鸭']
    .map((one) => `先说一句${one}的事。`)
    .join('');
  const edited = `各位代表：\n${before}${passage}就到这里，散会。\n`;
  assert.deepEqual(await second.warnings(edited, '改名/新稿.speech'), []);
  assert.deepEqual(await second.warnings(draft.replace('出海四十年', '打鱼三十九年'), '略改.speech'), []);
  const grown = draft.replace(passage, passage + added);
  const [rest, ...others] = await second.warnings(grown, '加长.speech');
  assert.equal(others.length, 0);
  const at = grown.split('\n')[1].indexOf(added);
  assert.deepEqual([rest.range.start.character, rest.range.end.character], [at, at + added.length]);
});

test('an ignored speech is no source, though its file moves; it can be restored alone', async () => {
  await using here = await ready();
  const { server } = here;
  const [warning] = await here.warnings();
  await here.act(ignoreSource, warning);
  assert.deepEqual(await here.warnings(draft, 'b.speech'), []);
  mkdirSync(join(server.folder, 'corpus/旧'));
  renameSync(join(server.folder, 'corpus', speech), join(server.folder, 'corpus/旧/改名.txt'));
  await execute(server, commands.rebuildIndex);
  const hasMoved = async () => {
    const at = await server.open(`${passage.slice(0, 12)}`, `look-${Math.random()}.speech`);
    const found = await server.request<{ targetUri: string }[] | null>('textDocument/definition', {
      ...at,
      position: { line: 0, character: 3 },
    });
    return found?.[0]?.targetUri === server.uri('corpus/旧/改名.txt');
  };
  await server.until(async ({ state }) => state === 'ready' && (await hasMoved()));
  assert.deepEqual(await here.warnings(draft, 'c.speech'), []);

  await execute(server, commands.ignorePassage, '别的一段话，说的是晒网场的事，与这一篇没有关系。');
  const things = await execute<IgnoredThing[]>(server, commands.listIgnored);
  assert.deepEqual(
    things.map(({ kind, text }) => [kind, text]),
    [
      ['passage', '别的一段话，说的是晒网场的事，与这一篇没有关系。'],
      ['source', title],
    ],
  );
  await execute(server, commands.restoreIgnored, things[1].key);
  assert.equal((await here.warnings(draft, 'd.speech')).length, 1);
  assert.equal((await execute<IgnoredThing[]>(server, commands.listIgnored)).length, 1);
});

test('the older version of a draft is a source of other drafts', async () => {
  await using here = await ready();
  const [warning] = await here.warnings();
  await here.act(olderVersion, warning);
  assert.deepEqual(await here.warnings(`全部重写。${passage}`, 'draft.speech'), []);
  const other = '今天的会只有一个议题，就是冷库的电价。协会和供电所谈了三次，夜里的谷价可以再降一成，白天不变。';
  assert.equal((await here.warnings(`${other}${passage}`, 'other.speech')).length, 1);
  const [thing] = await execute<IgnoredThing[]>(here.server, commands.listIgnored);
  assert.deepEqual([thing.kind, thing.text, thing.draft], ['source', title, 'draft.speech']);
});

test('what is ignored is shared in the workspace where the writer wants that', async () => {
  const reuse = { ignoredIn: 'workspace' };
  await using first = await ready();
  first.server.settings = { ...first.server.settings, reuse };
  await first.server.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  const [warning] = await first.warnings();
  await first.act(ignorePassage, warning);
  const shared = join(first.server.folder, '.speechdraft');
  assert.deepEqual(
    kept(shared).passages.map((entry: { text?: string } | null) => entry?.text),
    [passage, undefined],
  );
  // a colleague with another index, who keeps his own ones elsewhere
  const index = { folder: join(first.server.folder, 'index of a colleague') };
  await using second = await ready({ folder: first.server.folder, settings: { index } });
  assert.deepEqual(await second.warnings(), []);
  const [thing] = await execute<IgnoredThing[]>(second.server, commands.listIgnored);
  assert.equal(thing.folder, first.server.folder.split(/[\\/]/).at(-1));
});

test('what a colleague ignores holds as soon as a draft is opened', async () => {
  await using here = await ready();
  const [warning] = await here.warnings();
  assert.ok(warning);
  const entry = { text: passage, ignoredAt: '2026-01-01T00:00:00.000Z' };
  here.server.write('.speechdraft/ignored.json', JSON.stringify({ version: 2, passages: [entry] }));
  await here.server.open('随便一篇。', 'other.speech');
  await execute(here.server, commands.listIgnored);
  assert.deepEqual(await here.warnings(draft, 'again.speech'), []);
});

test('a broken file is named, and the rest goes on', async () => {
  const name = '.speechdraft/ignored.json';
  await using server = await TestServer.start({ files: { ...files, [name]: '{"version":2,"passages":[' } });
  const messages: string[] = [];
  server.connection.onNotification('window/showMessage', ({ message }) => void messages.push(message));
  await server.until(({ state }) => state === 'ready' && messages.length > 0);
  assert.match(messages[0], /\.speechdraft.ignored\.json”读不懂/);
  const at = await server.open(draft);
  const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', at);
  assert.equal(report.kind === 'full' && report.items.length, 1);
});

test('without a folder for the index it is kept among the data of the user', async () => {
  await using here = await ready({ settings: { index: { folder: '' }, storageFolder: '' } });
  await execute(here.server, commands.ignorePassage, passage);
  assert.equal(kept(join(here.server.folder, 'data', 'speech-draft')).passages[0].text, passage);
});

test('where it cannot be written the writer is told, and is not warned again', async () => {
  await using here = await ready();
  const messages: string[] = [];
  here.server.connection.onNotification('window/showMessage', ({ message }) => void messages.push(message));
  // a file where a folder should be
  writeFileSync(join(here.server.folder, '.speechdraft'), '');
  here.server.settings = { ...here.server.settings, reuse: { ignoredIn: 'workspace' } };
  await here.server.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  const [warning] = await here.warnings();
  await here.act(ignorePassage, warning);
  assert.match(messages.join('\n'), /没有能够记下来.*\.speechdraft/);
  assert.equal((await execute<IgnoredThing[]>(here.server, commands.listIgnored)).length, 1);
  assert.deepEqual(await here.warnings(draft, 'again.speech'), []);
});
