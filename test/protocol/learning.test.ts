/** What the server learns from the text alone: other drafts, and suggestions typed past. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CompletionList, InlineCompletionItem } from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol/commands.ts';
import { TestServer } from '../support/serverProcess.ts';

const files = {
  'corpus/甲.txt': '在渔业会上的讲话\n同志们：\n要把鱼塘清淤抓在手上。要把增氧机检修一遍，夜里有人值守。\n',
  'corpus/乙.txt': '在防汛会上的讲话\n各位村民：\n要把鱼塘清淤抓在手上，雨前放低水位。\n',
};
const before = '同志们：\n今年要把鱼塘清淤';

/** A draft that is typed into. */
class Typist {
  #text = '';
  #version = 1;
  readonly #server: TestServer;
  readonly #uri: string;

  constructor(server: TestServer, name: string) {
    this.#server = server;
    this.#uri = server.uri(name);
  }

  async open(text: string): Promise<void> {
    this.#text = text;
    const textDocument = { uri: this.#uri, languageId: 'speech-draft', version: 1, text };
    await this.#server.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Replaces the whole text. */
  async write(text: string): Promise<void> {
    this.#text = text;
    const textDocument = { uri: this.#uri, version: ++this.#version };
    await this.#server.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ text }],
    });
  }

  async tell(what: 'didSave' | 'didClose'): Promise<void> {
    await this.#server.connection.sendNotification(`textDocument/${what}`, { textDocument: { uri: this.#uri } });
  }

  /** What stands beside the first item. */
  async described(): Promise<string | undefined> {
    const list = await this.#server.request<CompletionList | null>('textDocument/completion', this.#atEnd());
    return list?.items[0]?.labelDetails?.description;
  }

  /** What is offered at the end: what of each item is new. */
  async offered(): Promise<string[]> {
    const list = await this.#server.request<CompletionList | null>('textDocument/completion', this.#atEnd());
    return (list?.items ?? []).map(({ label, filterText = '' }) => label.slice(filterText.length));
  }

  async ghost(): Promise<string | undefined> {
    const parameters = { ...this.#atEnd(), context: { triggerKind: 2 } };
    return (await this.#server.request<InlineCompletionItem[]>('textDocument/inlineCompletion', parameters))[0]
      ?.insertText as string | undefined;
  }

  #atEnd() {
    const lines = this.#text.split('\n');
    const position = { line: lines.length - 1, character: lines[lines.length - 1].length };
    return { textDocument: { uri: this.#uri }, position };
  }
}

/** Lets suggestions be shown, and types something else instead; so many times. */
async function passBy(typist: Typist, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await typist.write(before);
    assert.ok(
      (await typist.offered()).some((text) => text.startsWith('抓在手上')),
      `shown for the ${i + 1}. time`,
    );
    await typist.write(`${before}从早`);
    await typist.offered();
  }
  await typist.write(before);
}

test('typed past three times, a suggestion goes quiet there, in the next session as well, until all is forgotten', async () => {
  const folder = { index: '' };
  {
    await using server = await TestServer.ready({ files });
    folder.index = join(server.folder, 'index');
    const typist = new Typist(server, 'draft.speech');
    await typist.open('');
    await passBy(typist, 3);
    assert.deepEqual(
      (await typist.offered()).filter((text) => text.startsWith('抓在')),
      [],
    );
    assert.equal(await typist.ghost(), undefined);
    await typist.write('同志们：\n大家都要把鱼塘清淤');
    assert.match((await typist.offered())[0], /^抓在手上/, 'elsewhere it is offered as before');
    await server.request('shutdown', undefined);
    const learned = readFileSync(join(folder.index, 'learned.json'), 'utf8');
    assert.doesNotMatch(learned, /\p{sc=Han}/u, 'no word of the draft is kept');
    await using next = await TestServer.ready({ files, settings: { index: { folder: folder.index } } });
    const again = new Typist(next, 'other.speech');
    await again.open(before);
    assert.deepEqual(
      (await again.offered()).filter((text) => text.startsWith('抓在')),
      [],
    );
    await next.request('workspace/executeCommand', { command: commands.forgetLearned });
    assert.match((await again.offered())[0], /^抓在手上/);
    assert.doesNotMatch(readFileSync(join(folder.index, 'learned.json'), 'utf8'), /\d{4}/);
  }
});

test('what the templates of an almost empty draft left no room for was not passed by', async () => {
  const lines = ['要早部署', '靠人来做', '在田头干', '按月调度', '凭实绩说话', '从细处抓'];
  const corpus = lines.map((words, at) => [
    `corpus/${at}.txt`,
    `第${at}次例会讲话\n同志们：\n工作${words}。\n工作${words}，这是大事。\n`,
  ]);
  await using server = await TestServer.ready({ files: Object.fromEntries(corpus) });
  const typist = new Typist(server, 'draft.speech');
  await typist.open('工作');
  const phrases = async () => (await typist.offered()).filter((text) => lines.some((words) => text.startsWith(words)));
  const first = await phrases();
  assert.equal(first.length, 3);
  for (let time = 0; time < 3; time++) {
    await typist.write('工作');
    await typist.offered();
    await typist.write('工作怎样');
    await typist.offered();
  }
  await typist.write('工作');
  const next = await phrases();
  assert.equal(next.length, 3);
  assert.deepEqual(
    next.filter((text) => first.includes(text)),
    [],
  );
});

test('one that was taken in between stays', async () => {
  await using server = await TestServer.ready({ files });
  const typist = new Typist(server, 'draft.speech');
  await typist.open('');
  await passBy(typist, 2);
  const [taken] = await typist.offered();
  await typist.write(before + taken);
  await typist.offered();
  await passBy(typist, 2);
  assert.ok((await typist.offered()).includes(taken));
});

test('phrases of an open draft are offered in another one, then those of one that was saved and closed', async () => {
  await using server = await TestServer.ready({ files });
  const first = new Typist(server, 'first.speech');
  const second = new Typist(server, 'second.speech');
  await second.open('同志们：\n要推广稻渔综合');
  assert.deepEqual(await second.offered(), []);
  await first.open('同志们：\n今年要推广稻渔综合种养，一水两用。\n');
  assert.match((await second.offered())[0], /^种养/);
  assert.equal(await second.described(), '见于草稿');
  await first.tell('didSave');
  await first.tell('didClose');
  assert.match((await second.offered())[0], /^种养/);
  await server.request('workspace/executeCommand', { command: commands.forgetLearned });
  assert.deepEqual(await second.offered(), []);
});

test('what a template asks for in an open draft is offered nowhere', async () => {
  await using server = await TestServer.ready({ files });
  const first = new Typist(server, 'first.speech');
  const second = new Typist(server, 'second.speech');
  await first.open('同志们：\n【哪项工作】事关【大局和群众利益】。同志们，【收束全篇的一句话】。\n');
  for (const words of ['哪项', '收束', '收束全篇', '大局和']) {
    await second.open(`同志们：\n${words}`);
    assert.deepEqual(await second.offered(), [], words);
  }
});

test('a draft that was closed without being saved is not remembered', async () => {
  await using server = await TestServer.ready({ files });
  const first = new Typist(server, 'first.speech');
  const second = new Typist(server, 'second.speech');
  await first.open('同志们：\n今年要推广稻渔综合种养，一水两用。\n');
  await first.tell('didClose');
  await second.open('同志们：\n要推广稻渔综合');
  assert.deepEqual(await second.offered(), []);
});
