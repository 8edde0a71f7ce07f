import * as l10n from '@vscode/l10n';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { CorpusStatus } from './protocol/status.ts';

/** Work that ends sooner is not worth a word, in milliseconds. */
const patience = 500;

/** Shows indexing as `window/workDoneProgress`, with a button that cancels it. */
export class IndexingProgress {
  readonly #connection: Connection;
  readonly #supported: boolean;
  readonly #cancel: () => void;
  #started: number | undefined;
  #reporter: Promise<WorkDoneProgressServerReporter> | undefined;

  constructor(connection: Connection, supported: boolean, cancel: () => void) {
    this.#connection = connection;
    this.#supported = supported;
    this.#cancel = cancel;
  }

  show({ state, done = 0, total = 0 }: Pick<CorpusStatus, 'state' | 'done' | 'total'>): void {
    if (!this.#supported) return;
    if (state !== 'indexing') {
      this.#end();
      return;
    }
    this.#started ??= Date.now();
    if (!this.#reporter && Date.now() - this.#started >= patience) this.#reporter = this.#begin();
    const percent = total > 0 ? Math.floor((100 * done) / total) : 0;
    this.#reporter?.then((reporter) => reporter.report(percent, `${percent}%`)).catch(() => {});
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const reporter = await this.#connection.window.createWorkDoneProgress();
    reporter.begin(l10n.t('Indexing past speeches'), 0, '', true);
    reporter.token.onCancellationRequested(this.#cancel);
    return reporter;
  }

  #end(): void {
    this.#reporter?.then((reporter) => reporter.done()).catch(() => {});
    this.#reporter = undefined;
    this.#started = undefined;
  }
}
