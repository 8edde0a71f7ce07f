import * as l10n from '@vscode/l10n';
import { type Diagnostic, DiagnosticSeverity, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf } from '../lsp/ranges.ts';
import type { Settings } from '../protocol.ts';
import { findReuse } from '../reuse/findReuse.ts';
import { isIgnored } from '../reuse/ignored.ts';
import type { ReusedPassage } from '../reuse/reusedPassage.ts';
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
      run('diagnostic', { kind: DocumentDiagnosticReportKind.Full, items: [] }, token, () => {
        const document = documents.get(textDocument.uri);
        return { kind: DocumentDiagnosticReportKind.Full, items: document ? reuseWarnings(context, document) : [] };
      }),
    );
    return { diagnosticProvider: { identifier: 'reuse', interFileDependencies: false, workspaceDiagnostics: false } };
  }
  const waiting = new Map<string, NodeJS.Timeout>();
  documents.onDidChangeContent(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.set(
      document.uri,
      setTimeout(() => pushDiagnostics(context, document.uri), pushDelay),
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
export function pushDiagnostics(context: FeatureContext, uri: string): void {
  const document = context.documents.get(uri);
  if (!document) return;
  const { version } = document;
  void context.connection.sendDiagnostics({ uri, version, diagnostics: reuseWarnings(context, document) });
}

function reuseWarnings(context: FeatureContext, document: TextDocument): Diagnostic[] {
  const { corpus, settings, ignored } = context;
  const { enabled, minimumLength, severity } = settings().reuse;
  if (!enabled) return [];
  const text = document.getText();
  const options = { minimumHanzi: minimumLength, ownUri: normalizeUri(document.uri) };
  const quiet = ignored.passages();
  return findReuse(text, corpus(), options)
    .filter(({ start, end }) => !isIgnored(text.slice(start, end), quiet))
    .map((passage) => warningOf(context, document, passage, severities[severity]));
}

function warningOf(
  { corpus }: FeatureContext,
  document: TextDocument,
  { start, end, similarity, sources, documents }: ReusedPassage,
  severity: DiagnosticSeverity,
): Diagnostic {
  const now = corpus();
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
