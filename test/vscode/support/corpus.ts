import * as vscode from 'vscode';
import { type CorpusStatus, commands } from '../../../server/src/protocol.ts';
import { until } from './until.ts';

/** Waits until every file of the corpus can be searched. */
export function corpusReady(): Promise<CorpusStatus> {
  return until(
    'the corpus to be indexed',
    async () => {
      const status = await vscode.commands
        .executeCommand<CorpusStatus>(commands.corpusStatus)
        .then(undefined, () => undefined);
      return status?.state === 'ready' && status.files > 0 ? status : undefined;
    },
    40,
  );
}
