import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describe } from '../check/describe.ts';
import type { Degree, Finding } from '../check/finding.ts';
import type { Corpus } from '../index/questions.ts';
import { rangeOf } from '../lsp/ranges.ts';
import type { Feature, FeatureContext } from './context.ts';
import { findingsOf } from './findings.ts';
import { dataOf } from './leftOverFixes.ts';
import { relatedPlaces } from './relatedPlaces.ts';
import { reuseDataOf } from './reuseData.ts';
import { severityOf } from './severity.ts';

/** How long after a change warnings are pushed to a client that cannot pull, in milliseconds. */
const pushDelay = 400;

/** What is found in a draft: what was said before, names left over from there, gaps. */
export const diagnostic: Feature = (context) => {
  const { connection, documents, abilities, run } = context;
  if (abilities.pullDiagnostics) {
    connection.languages.diagnostics.on(({ textDocument }, token) =>
      run('diagnostic', { kind: DocumentDiagnosticReportKind.Full, items: [] }, token, async () => {
        const document = documents.get(textDocument.uri);
        const items = document ? await diagnosticsOf(context, document, token) : [];
        return { kind: DocumentDiagnosticReportKind.Full, items };
      }),
    );
    return { diagnosticProvider: { identifier: 'reuse', interFileDependencies: true, workspaceDiagnostics: false } };
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
  const diagnostics = await diagnosticsOf(context, document, outdated);
  if (!outdated.isCancellationRequested) await context.connection.sendDiagnostics({ uri, version, diagnostics });
}

async function diagnosticsOf(
  context: FeatureContext,
  document: TextDocument,
  token: Pick<CancellationToken, 'isCancellationRequested'>,
): Promise<Diagnostic[]> {
  if (!context.settings().reuse.enabled) return [];
  const { findings, corpus } = await findingsOf(context, document, token);
  return findings.map((finding) => diagnosticOf(finding, findings, corpus, document, context));
}

function diagnosticOf(
  finding: Finding,
  findings: readonly Finding[],
  corpus: Corpus,
  document: TextDocument,
  { documents, settings, onlyRead }: FeatureContext,
): Diagnostic {
  const related = relatedPlaces(finding, corpus, document, documents);
  return {
    range: rangeOf(document, finding),
    // who reads a past speech is told nothing, but finds it where he looks
    severity: onlyRead.has(document)
      ? DiagnosticSeverity.Hint
      : severityOf(shownDegree(finding), settings().reuse.severity),
    source: 'speech-draft',
    code: finding.kind,
    message: describe(finding, corpus),
    ...(related.length > 0 && { relatedInformation: related }),
    ...(finding.kind === 'left-over' && { data: dataOf(finding, findings) }),
    ...(finding.kind === 'reuse' && { data: reuseDataOf(finding, corpus) }),
  };
}

/** A name left standing lies within a reused passage: in the same colour nobody would see it. */
function shownDegree({ kind, degree }: Finding): Degree {
  return kind === 'left-over' && degree === 'medium' ? 'high' : degree;
}
