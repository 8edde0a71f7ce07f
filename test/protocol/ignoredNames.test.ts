/** What a writer can do about one name left standing, and about one gap. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, TextEdit } from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import type { IgnoredThing } from '../../server/src/protocol/ignored.ts';
import { TestServer } from '../support/serverProcess.ts';

const first = '清河县委的门从来不锁，谁家有难处，推开就能进来坐，茶水自己倒，板凳自己搬，话可以拣最难听的说。';
const second = '我常想起那年腊月，清河县的老支书背着一袋红薯走了四十里山路，就为了看一眼新来的干部长什么样。';
const files = {
  'corpus/2022-04-16-在清河县干部大会上的讲话.txt': `在清河县干部大会上的讲话\n同志们：\n${first}\n${second}\n`,
};
const gaps = '明年我们请XX县的同志来看看，XX镇和XX镇的路先不修。';
const draftOf = (county: string, more = '') =>
  `在${county}作风建设会上的致辞\n各位来宾：\n${more}先说一件小事。${first}\n${more}再说一件。${second}\n${more}${gaps}${more}\n`;
const draft = draftOf('云岭县');
const around = [...'春夏秋冬东西南北风雨霜雪山川湖海桥路渠田米麦豆棉牛羊']
  .map((one) => `先说一句${one}的事。`)
  .join('');

class Here implements AsyncDisposable {
  readonly server: TestServer;
  constructor(server: TestServer) {
    this.server = server;
  }

  /** The names and gaps that are warned of, with the first words of their line. */
  async named(text = draft, name = 'draft.speech'): Promise<Diagnostic[]> {
    const at = await this.server.open(text, name);
    const report = await this.server.request<DocumentDiagnosticReport>('textDocument/diagnostic', at);
    assert.equal(report.kind, 'full');
    return report.kind === 'full' ? report.items.filter(({ code }) => code !== 'reuse' && code !== 'repetition') : [];
  }

  actions(warning: Diagnostic, name = 'draft.speech'): Promise<CodeAction[]> {
    const textDocument = { uri: this.server.uri(name) };
    return this.server.request('textDocument/codeAction', {
      textDocument,
      range: warning.range,
      context: { diagnostics: [warning] },
    });
  }

  async act(warning: Diagnostic, title: string): Promise<void> {
    const action = (await this.actions(warning)).find((one) => one.title === title);
    assert.ok(action?.command, title);
    await this.server.request('workspace/executeCommand', action.command);
  }

  run<T>(command: string, ...parameters: unknown[]): Promise<T> {
    return this.server.request('workspace/executeCommand', { command, arguments: parameters });
  }

  [Symbol.asyncDispose]() {
    return this.server[Symbol.asyncDispose]();
  }
}

const ready = async (folder?: string) => new Here(await TestServer.ready({ files, folder }));
const lines = (warnings: Diagnostic[]) => warnings.map(({ code, range }) => `${code} ${range.start.line}`);

test('one name is ignored by what it stands in, until all is restored', async () => {
  await using here = await ready();
  const all = await here.named();
  assert.deepEqual(lines(all), ['left-over 2', 'left-over 3', 'placeholder 4', 'placeholder 4', 'placeholder 4']);
  const titles = (await here.actions(all[0])).map(({ title }) => title);
  assert.deepEqual(titles.slice(2), ['以后不再提醒这里的“清河县”', '本稿不再提醒“清河县”']);
  await here.act(all[0], titles[2] ?? '');
  assert.deepEqual(lines(await here.named(draft, 'again.speech')), lines(all.slice(1)));
  const [thing] = await here.run<IgnoredThing[]>(commands.listIgnored);
  assert.deepEqual([thing?.kind, thing?.text, thing?.around], ['left-over', '清河县', first.slice(0, -1)]);

  await using later = await ready(here.server.folder);
  const moved = await later.named(draftOf('云岭县', around), '改名/新稿.speech');
  assert.deepEqual(lines(moved), lines(all.slice(1)), 'after many edits around it, under another name');
  const foreign = await later.named(draftOf('白石县'), 'foreign.speech');
  assert.deepEqual(lines(foreign), lines(all), 'what was right in one county need not be so in another');
  await later.run(commands.forgetIgnoredPassages);
  assert.deepEqual(lines(await later.named(draft, 'restored.speech')), lines(all));
});

test('a name is ignored everywhere in one draft, and restored alone', async () => {
  await using here = await ready();
  const [name] = await here.named();
  assert.ok(name);
  await here.act(name, '本稿不再提醒“清河县”');
  assert.deepEqual(lines(await here.named()), ['placeholder 4', 'placeholder 4', 'placeholder 4']);
  const other = `${draftOf('云岭县')}${around}`.replace(second, `${second}${around}`);
  assert.equal(lines(await here.named(other.replace(first, ''), 'other.speech'))[0], 'left-over 3');
  const [thing] = await here.run<IgnoredThing[]>(commands.listIgnored);
  assert.deepEqual([thing?.kind, thing?.draft, thing?.around], ['left-over', '在云岭县作风建设会上的致辞', undefined]);
  await here.run(commands.restoreIgnored, thing?.key);
  assert.equal((await here.named(draft, 'draft.speech')).length, 5);
});

test('a gap is ignored likewise', async () => {
  await using here = await ready();
  const [, , county] = await here.named();
  assert.ok(county);
  await here.act(county, '以后不再提醒这里的“XX县”');
  const [thing] = await here.run<IgnoredThing[]>(commands.listIgnored);
  assert.deepEqual([thing?.draft, thing?.around], ['在云岭县作风建设会上的致辞', gaps.slice(0, -1)]);
  assert.deepEqual(lines(await here.named(draftOf('云岭县', around), 'b.speech')).slice(2), [
    'placeholder 4',
    'placeholder 4',
  ]);
  const nextYear = draftOf('云岭县', around).replace('会上的', '会2031年年会上的');
  const later = await here.named(`---\n日期: 2031-05-18\n---\n${nextYear}`, '2031/c.speech');
  assert.equal(later.filter(({ code }) => code === 'placeholder').length, 3, 'years later, in another draft');
});

test('what the draft knows is filled in, here or everywhere', async () => {
  await using here = await ready();
  const text = `---\n讲话人: 邵明远\n日期: 2026-05-18\n---\n在云岭县作风建设会上的致辞\n（2026年X月X日）\n云岭县委书记　XXX\n同志们：\nXX县的山，XX县的水。XX同志说得好。\n`;
  const warnings = await here.named(text);
  const shown: string[][] = [];
  for (const warning of warnings) shown.push((await here.actions(warning)).map(({ title }) => title).slice(0, -2));
  assert.deepEqual(shown, [
    ['填上“5月18日”'],
    ['填上“邵明远”'],
    ['填上“云岭县”', '这篇里 2 处全部填上“云岭县”'],
    ['填上“云岭县”', '这篇里 2 处全部填上“云岭县”'],
    [],
  ]);
  const [, everywhere] = await here.actions(warnings[2] as Diagnostic);
  const edits = everywhere?.edit?.changes?.[here.server.uri('draft.speech')] as TextEdit[];
  assert.deepEqual(
    edits.map(({ range, newText }) => [range.start.line, range.start.character, range.end.character, newText]),
    [
      [8, 0, 3, '云岭县'],
      [8, 6, 9, '云岭县'],
    ],
  );
});

test('what stands for a file is no gap', async () => {
  await using here = await ready();
  const text = '在云岭县会上的致辞\n![图](xx.png)\n[附件](XX.docx)\n```\nXX\n```\n开会。\n';
  assert.deepEqual(await here.named(text), []);
});
