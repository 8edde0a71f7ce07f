import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { realDisk } from '../../server/src/index/store/disk.ts';
import { Library } from '../../server/src/library/library.ts';
import { type Fault, FaultyDisk } from '../support/faultyDisk.ts';

const home = join(import.meta.dirname, '../../dist');
const root = mkdtempSync(join(tmpdir(), 'speech-draft-library-'));
const speech = (i: number) => `同志们：\n第${i}组要${'把水引到田头，'.repeat(i)}不误农时。\n`;
const count = 6;

/** A library over the folder `corpus` of a workspace, with its index beside it. */
class Workspace {
  readonly folder: string;
  readonly disk = new FaultyDisk(realDisk);
  readonly library: Library;
  readonly log: string[] = [];
  #changed: () => void = () => {};

  constructor(folder: string) {
    this.folder = folder;
    this.library = new Library(home, this.disk, {
      onCorpus: () => this.#changed(),
      onStatus: () => this.#changed(),
      log: (message) => this.log.push(message),
    });
  }

  write(name: string, text: string): void {
    mkdirSync(join(this.folder, 'corpus'), { recursive: true });
    writeFileSync(join(this.folder, 'corpus', name), text);
  }

  follow(): Promise<void> {
    const folders = [join(this.folder, 'corpus')];
    const indexRoot = join(this.folder, 'index');
    return this.library.follow({ folders, optionalFolders: [], exclude: [], indexRoot, memory: 1 << 20 });
  }

  /** Waits until something is true, looking whenever the library says that it changed. */
  until(wanted: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#changed = () => {
        if (wanted()) resolve();
      };
      this.#changed();
    });
  }

  /** How often a phrase is found; never where the disk fails, as a request would be answered. */
  finds(phrase: string): number {
    try {
      return this.library.corpus.occurrences(phrase, 10).count;
    } catch {
      return 0;
    }
  }

  async end(): Promise<void> {
    await this.library.dispose();
    this.disk[Symbol.dispose]();
  }
}

const here = join(root, '工作区');
const kept = join(root, '备份');

/** The workspace as it was when it had just been indexed: its index knows the files by where they lie. */
function asBefore(): Workspace {
  rmSync(here, { recursive: true, force: true });
  cpSync(kept, here, { recursive: true, preserveTimestamps: true });
  return new Workspace(here);
}

before(async () => {
  const workspace = new Workspace(here);
  for (let i = 0; i < count; i++) workspace.write(`${i}.txt`, speech(i));
  await workspace.follow();
  await workspace.until(() => isReady(workspace));
  assert.equal(workspace.library.status.files, count);
  await workspace.end();
  cpSync(here, kept, { recursive: true, preserveTimestamps: true });
});

after(() => rmSync(root, { recursive: true, force: true }));

/** What each of the files has, the saved one too. */
const phrases = [...Array.from({ length: count }, (_, i) => `第${i}组要`), '新修的水渠'];
const isReady = ({ library }: Workspace) => library.status.state === 'ready';

for (const [fault, isLasting] of [
  ['ENOSPC', true],
  ['EIO', false],
] as [Fault, boolean][]) {
  test(`a file is saved, and a step fails with ${fault}: it is found, and the writer hears what that means`, async () => {
    for (let step = 1; ; step++) {
      const workspace = asBefore();
      await workspace.follow();
      await workspace.until(() => isReady(workspace) && workspace.library.status.files === count);
      workspace.disk.failAt(step, fault, isLasting);
      workspace.write('新.txt', '同志们：\n新修的水渠通水了。\n');
      await workspace.until(() => isReady(workspace) && phrases.every((phrase) => workspace.finds(phrase) === 1));
      const { hasFailed } = workspace.disk;
      if (workspace.library.failure) {
        assert.ok(hasFailed);
        assert.deepEqual(workspace.library.failure, { kind: 'memoryOnly' });
        assert.match(workspace.log.join('\n'), /cannot be written/);
      }
      await workspace.end();
      const again = new Workspace(here);
      await again.follow();
      await again.until(() => isReady(again) && again.library.status.files === count + 1);
      assert.equal(again.finds('新修的水渠'), 1);
      assert.equal(again.library.failure, undefined);
      await again.end();
      if (!hasFailed) return;
    }
  });
}

test('a disk that was full and has room again takes the index when the writer has it rebuilt', async () => {
  const workspace = asBefore();
  await workspace.follow();
  await workspace.until(() => isReady(workspace) && workspace.library.status.files === count);
  workspace.disk.failAt(1, 'ENOSPC', true);
  workspace.write('新.txt', '新修的水渠通水了。\n');
  await workspace.until(() => workspace.library.failure?.kind === 'memoryOnly');
  assert.equal(workspace.finds('新修的水渠'), 1);
  workspace.disk.failAt(Number.POSITIVE_INFINITY, 'ENOSPC');
  workspace.library.rebuild();
  await workspace.until(() => isReady(workspace) && workspace.library.failure === undefined);
  await workspace.end();
  const again = new Workspace(here);
  await again.follow();
  assert.equal(again.finds('新修的水渠'), 1);
  await again.end();
});

test('a plan that is followed for a moment only leaves nothing behind', async () => {
  const workspace = asBefore();
  void workspace.follow();
  const other = join(root, '另一处');
  mkdirSync(join(other, 'corpus'), { recursive: true });
  writeFileSync(join(other, 'corpus', '甲.txt'), '另一处的旧稿。');
  const indexRoot = join(other, 'index');
  const plan = { folders: [join(other, 'corpus')], optionalFolders: [], exclude: [], indexRoot, memory: 1 << 20 };
  await workspace.library.follow(plan);
  await workspace.until(() => isReady(workspace) && workspace.library.status.files === 1);
  assert.deepEqual([workspace.finds('另一处的旧稿'), workspace.finds('第1组要')], [1, 0]);
  await workspace.end();
});
