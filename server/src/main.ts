import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import packageJson from '../../package.json' with { type: 'json' };
import { readDraft } from './corpus/readDraft.ts';
import { realDisk } from './index/store/disk.ts';
import { realTextFiles } from './index/store/textFiles.ts';
import { startServer } from './server.ts';
import { userCacheFolder, userDataFolder } from './settings.ts';

// most of what a request makes is gone with it: a small nursery, and a heap that is cleared before it has grown to a
// multiple of the little that lives, keep the process small, and cost little
setFlagsFromString('--max-semi-space-size=1');
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=50');

const { version } = packageJson;
const usage = `speech-draft-language-server ${version}

A language server for Chinese speeches. An editor starts it:

  speech-draft-language-server --stdio          over standard input and output
  speech-draft-language-server --node-ipc       from a Node program
  speech-draft-language-server --socket=PORT    over a local socket
`;

main(process.argv.slice(2));

function main(parameters: string[]): void {
  if (parameters.includes('--version')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const transport = parameters.find((one) => /^--(stdio|node-ipc|socket|pipe)\b/.test(one));
  if (!transport) {
    process.stderr.write(usage);
    process.exitCode = parameters.includes('--help') ? 0 : 2;
    return;
  }
  const connection = createConnection(ProposedFeatures.all);
  // one broken request is no reason to leave the writer without a server
  process.on('uncaughtException', (error) => connection.console.error(`uncaught: ${error.stack ?? error}`));
  process.on('unhandledRejection', (reason) =>
    connection.console.error(`unhandled: ${reason instanceof Error ? reason.stack : reason}`),
  );
  startServer(connection, {
    home: import.meta.dirname,
    version,
    cacheFolder: userCacheFolder(process.env, process.platform),
    dataFolder: userDataFolder(process.env, process.platform),
    disk: realDisk,
    readDraft,
    files: realTextFiles,
  });
  connection.listen();
}
