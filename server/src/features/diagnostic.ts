import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../index/questions.ts';
import { rangeOf } from '../lsp/ranges.ts';
import { letOthersIn } from '../lsp/runner.ts';
import type { Settings } from '../protocol.ts';
import { searchReuse } from '../reuse/findReuse.ts';
import { isIgnored } from '../reuse/ignored.ts';
import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import { headOf } from '../speech/head.ts';
import { normalizeUri } from '../util/uri.ts';
import type { Feature, FeatureContext } from './context.ts';
import { titleOf } from './describePlace.ts';
import { locationOf } from './locations.ts';

const severities: Record<Settings['reuse']['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
/** How long after a change warnings are pushed to a client that cannot pull, in milliseconds. */
const pushDelay = 400;

/** Reuse warnings. */
export const diagnostic: Feature = (context) => {
  const { connection, documents, abilities, run } = context;
  if (abilities.pullDiagnostics) {
    connection.languages.diagnostics.on(({ textDocument }, token) =>
      run('diagnostic', { kind: DocumentDiagnosticReportKind.Full, items: [] }, token, async () => {
        const document = documents.get(textDocument.uri);
        const items = document ? await reuseWarnings(context, document, token) : [];
        return { kind: DocumentDiagnosticReportKind.Full, items };
      }),
    );
    return { diagnosticProvider: { identifier: 'reuse', interFileDependencies: false, workspaceDiagnostics: false } };
  }
  const waiting = new Map<string, NodeJS.Timeout>();
  documents.onDidChangeContent(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.set(
      document.uri,
      setTimeout(() => void pushDiagnostics(context, document.uri), pushDelay),
    );
  });
  documents.onDidClose(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  return {};
};

/** Sends the warnings of an open document to a client that cannot ask for them. */
export async function pushDiagnostics(context: FeatureContext, uri: string): Promise<void> {
  const document = context.documents.get(uri);
  if (!document) return;
  const { version } = document;
  const outdated = {
    get isCancellationRequested() {
      return context.documents.get(uri)?.version !== version;
    },
  };
  const diagnostics = await reuseWarnings(context, document, outdated);
  if (!outdated.isCancellationRequested) await context.connection.sendDiagnostics({ uri, version, diagnostics });
}

async function reuseWarnings(
  context: FeatureContext,
  document: TextDocument,
  token: Pick<CancellationToken, 'isCancellationRequested'>,
): Promise<Diagnostic[]> {
  const { corpus, settings, ignored } = context;
  const { enabled, minimumLength, severity } = settings().reuse;
  if (!enabled) return [];
  const text = document.getText();
  const isCancelled = () => token.isCancellationRequested;
  const silent = context.parsed(document).speeches.map((speech) => headOf(text, speech));
  const options = {
    minimumHanzi: minimumLength,
    ownUri: normalizeUri(document.uri),
    silent,
    isCancelled,
    memory: context.seedMemory,
  };
  const now = corpus();
  const search = searchReuse(text, now, options);
  let step = search.next();
  for (; !step.done; step = search.next()) await letOthersIn();
  const quiet = ignored.passages();
  return step.value
    .filter(({ start, end }) => !isIgnored(text.slice(start, end), quiet))
    .map((passage) => warningOf(now, document, passage, severities[severity]));
}

function warningOf(
  now: Corpus,
  document: TextDocument,
  { start, end, similarity, sources, documents }: ReusedPassage,
  severity: DiagnosticSeverity,
): Diagnostic {
  const speech = now.speech(sources[0].speech);
  const percent = Math.floor(similarity * 100);
  const message =
    documents > 1
      ? l10n.t('Said before in “{0}” and {1} more ({2}% the same)', titleOf(speech), documents - 1, percent)
      : l10n.t('Said before in “{0}” ({1}% the same)', titleOf(speech), percent);
  return {
    range: rangeOf(document, { start, end }),
    severity,
    source: 'speech-draft',
    code: 'reuse',
    message,
    relatedInformation: sources.map((source) => ({
      location: locationOf(now, source.start, source.end),
      message: titleOf(now.speech(source.speech)),
    })),
  };
}
