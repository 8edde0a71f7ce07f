import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol/commands.ts';
import type { CorpusStatus } from '../../../server/src/protocol/status.ts';
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
