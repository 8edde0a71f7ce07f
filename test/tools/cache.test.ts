import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'speech-draft-cache-'));
process.env.SPEECH_DRAFT_CACHE = folder;
const { kept } = await import('../../scripts/host/cache.ts');

after(() => rmSync(folder, { recursive: true }));

const writing = (text: string) => async (made: string) => writeFileSync(join(made, 'tool'), text);
const read = (place: string) => readFileSync(join(place, 'tool'), 'utf8');

test('what is whole is made once', async () => {
  assert.equal(read(await kept('once', 'a tool', writing('first'))), 'first');
  assert.equal(read(await kept('once', 'a tool', writing('second'))), 'first');
});

test('what an interrupted run left behind is made again', async () => {
  mkdirSync(join(folder, 'half'));
  writeFileSync(join(folder, 'half', 'tool'), 'half of it');
  assert.equal(read(await kept('half', 'a tool', writing('all of it'))), 'all of it');
});

test('a failure leaves nothing that the next run could take for whole', async () => {
  const failing = kept('failing', 'a tool', async (made) => {
    await writing('half of it')(made);
    throw new Error('the network is gone');
  });
  await assert.rejects(failing, /the network is gone/);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('failing')),
    [],
  );
});

test('two runs at once end with one whole folder', async () => {
  const [one, two] = await Promise.all([
    kept('twice', 'a tool', writing('same')),
    kept('twice', 'a tool', writing('same')),
  ]).catch((error) => assert.fail(error));
  assert.equal(one, two);
  assert.equal(read(two), 'same');
});
