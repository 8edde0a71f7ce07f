import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import * as l10n from '@vscode/l10n';
import packageJson from '../../../package.json' with { type: 'json' };
import { realDisk } from '../index/store/disk.ts';
import { realTextFiles } from '../index/store/textFiles.ts';
import { speakLanguage } from '../messages.ts';
import { userCacheFolder, userDataFolder } from '../settings.ts';
import { languageIn, readArguments } from './arguments.ts';
import { localeOf } from './locale.ts';
import { paintFor } from './paint.ts';
import { progressLine } from './progressLine.ts';
import { exitCodes, runCheck } from './run.ts';
import { usage } from './usage.ts';
import type { World } from './world.ts';

const { version } = packageJson;
const { stdin, stdout, stderr, env } = process;
const complain = (line: string) => stderr.write(`speech-draft: ${line}\n`);

// the reader of a pipe has seen enough
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    complain(error.stack ?? String(error));
    process.exitCode = exitCodes.wrong;
  },
);

async function main(words: string[]): Promise<number> {
  const language = localeOf(languageIn(words), env);
  speakLanguage(language);
  const command = readArguments(words);
  if (command.name === 'version') {
    stdout.write(`${version}\n`);
    return exitCodes.clean;
  }
  if (command.name === 'help') {
    stdout.write(usage(version));
    return exitCodes.clean;
  }
  if (command.name === 'wrong') {
    complain(command.message);
    stderr.write(`${l10n.t('Try {0}', 'speech-draft --help')}\n`);
    return exitCodes.wrong;
  }
  const stopped = new AbortController();
  let code: number | undefined;
  // once: who presses Ctrl-C a second time does not want to wait
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, () => {
      code = 128 + number;
      stopped.abort();
    });
  }
  const found = await runCheck(command, worldFor(language, stopped.signal));
  return code ?? found;
}

function worldFor(language: string, signal: AbortSignal): World {
  return {
    cwd: process.cwd(),
    home: import.meta.dirname,
    version,
    language,
    cacheFolder: userCacheFolder(env, process.platform),
    dataFolder: userDataFolder(env, process.platform),
    disk: realDisk,
    files: realTextFiles,
    readStandardInput: () => {
      // nobody waits for the end of what is typed there any more
      signal.addEventListener('abort', () => stdin.destroy());
      return buffer(stdin);
    },
    write: async (text, path) => {
      if (path === undefined) stdout.write(text);
      else await writeFile(path, text);
    },
    paint: paintFor(stdout.isTTY, env),
    complain,
    progress: progressLine(stderr),
    signal,
  };
}
