import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

const program = join(import.meta.dirname, '../../dist/speech-draft.js');

export type Files = Record<string, string | Uint8Array>;

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  ended: Promise<Ended>;
  interrupt(): void;
}

/** The built command line in a temporary folder of its own, with a cache of its own in it. */
export class CommandLine implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'speech-draft-'));
  /** Where this machine's users keep what can be made again. */
  readonly cache = join(this.folder, 'cache');

  constructor(files: Files = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** Runs it to its end. */
  run(words: readonly string[], standardInput: string | Uint8Array = ''): Promise<Ended> {
    return this.start(words, standardInput).ended;
  }

  start(words: readonly string[], standardInput: string | Uint8Array = ''): Running {
    const { folder, cache } = this;
    const folders = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, XDG_DATA_HOME: cache, APPDATA: cache, HOME: cache };
    const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8', ...folders };
    const child = spawn(process.execPath, [program, ...words], { cwd: folder, env });
    child.stdin.on('error', () => {
      // it did not ask for what was written
    });
    child.stdin.end(standardInput);
    const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
    const ended = Promise.all([exit, text(child.stdout), text(child.stderr)]).then(
      ([code, stdout, stderr]): Ended => ({ code, stdout, stderr }),
    );
    return { ended, interrupt: () => void child.kill('SIGINT') };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
