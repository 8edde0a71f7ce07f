/** Commands may be called by anybody: a key binding, another extension. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../server/src/protocol/commands.ts';
import { TestServer } from '../support/serverProcess.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
const nowhere = 'file:///nowhere/旧稿.txt';
const withoutArguments: string[] = [
  commands.corpusStatus,
  commands.rebuildIndex,
  commands.cancelIndexing,
  commands.occasions,
  commands.listIgnored,
  commands.forgetLearned,
  commands.forgetIgnoredPassages,
];
/** These do without: all speeches, nothing to restore. */
const satisfied: string[] = [commands.findSpeeches, commands.restoreIgnored];

test('a command that is given nothing, or nonsense, says what it takes', async () => {
  await using server = await TestServer.ready({ files: { 'corpus/a.txt': '在渡口会上的讲话\n同志们：\n开会。\n' } });
  const fails = (command: string, parameters: unknown) =>
    assert.rejects(
      server.request('workspace/executeCommand', { command, arguments: parameters }),
      new RegExp(`命令 ${command} 收到的参数不对，应当是：`),
      JSON.stringify(parameters),
    );
  for (const command of Object.values(commands).filter((one) => !withoutArguments.includes(one))) {
    if (!satisfied.includes(command)) await fails(command, []);
    for (const parameters of [[7], [null, null, null, null], [{}, range], 'no array', { a: 1 }])
      await fails(command, parameters);
  }
  const { uri } = (await server.open('在渡口会上的发言\n同志们：\n散会。\n')).textDocument;
  await fails(commands.passagesToCompare, [uri, range, uri, { start: range.start }]);
  await fails(commands.passagesToCompare, [uri, range, uri, range, [7]]);
  await fails(commands.ignoreName, ['reuse', uri, range]);
  await fails(commands.ignoreSource, [uri, -1]);
  await fails(commands.outlineOfSpeech, [uri, 0.5]);
  await fails(commands.writeReuseReport, [uri, 'pdf']);
});

test('what is not there is no fault', async () => {
  await using server = await TestServer.ready({ files: { 'corpus/a.txt': '在渡口会上的讲话\n同志们：\n开会。\n' } });
  const run = (command: string, ...parameters: unknown[]) =>
    server.request('workspace/executeCommand', { command, arguments: parameters });
  assert.deepEqual(await run(commands.findSources, nowhere, range.start), []);
  for (const command of [commands.reuseShare, commands.reuseReport, commands.viewReuseReport])
    assert.equal(await run(command, nowhere), null);
  assert.equal(await run(commands.writeReuseReport, nowhere, 'html'), null);
  assert.equal(await run(commands.sayings, nowhere, range), null);
  assert.equal(await run(commands.outlineOfSpeech, nowhere, 0), null);
  await assert.rejects(run(commands.ignoreSource, nowhere, 0), { message: '这篇旧稿已经不在讲稿库里：旧稿.txt' });
  const beyond = run(commands.ignoreSource, server.uri('corpus/a.txt'), 1e9);
  await assert.rejects(beyond, { message: '这篇旧稿已经不在讲稿库里：a.txt' });
  const name = run(commands.ignoreName, 'left-over', nowhere, range, null);
  await assert.rejects(name, { message: '这篇稿子已经关闭：旧稿.txt' });
  assert.equal((await server.status()).state, 'ready');
});
