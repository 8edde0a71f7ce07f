import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, ReuseFinding } from '../check/finding.ts';
import { letOthersIn } from '../lsp/runner.ts';
import { currentLanguage } from '../messages.ts';
import type { PageView } from '../protocol/pageView.ts';
import type { ReuseReport, ReuseShare } from '../protocol/reuseReport.ts';
import { markdownReport } from '../report/markdown.ts';
import { htmlReport, reportView } from '../report/page.ts';
import { reuseReportOf, shareOf } from '../report/reuseReport.ts';
import { setPhrasesOf } from '../report/setPhrases.ts';
import { normalizeUri } from '../util/uri.ts';
import { nameOfUri } from '../util/uriName.ts';
import type { FeatureContext } from './context.ts';
import { findingsOf } from './findings.ts';

type Token = Pick<CancellationToken, 'isCancellationRequested'>;

/** How much of an open draft was said before; null where that is not open or only read, or warnings are off. */
export async function reuseShareOf(context: FeatureContext, uri: string, token: Token): Promise<ReuseShare | null> {
  const document = context.documents.get(uri);
  if (!document || !context.settings().reuse.enabled || context.onlyRead.has(document)) return null;
  const { text, parsed } = partsOf(context, document);
  const { findings } = await findingsOf(context, document, token);
  return token.isCancellationRequested ? null : shareOf({ text, parsed, reuse: findings.filter(isReuse) });
}

/** What of an open draft was said before, and its set phrases; null where it is not open. */
export async function findReuseReport(context: FeatureContext, uri: string, token: Token): Promise<ReuseReport | null> {
  const document = context.documents.get(uri);
  if (!document) return null;
  if (context.onlyRead.ask(document)) context.refreshDiagnostics();
  // of one version: the draft may change at each pause
  const { text, parsed } = partsOf(context, document);
  const { findings, corpus } = await findingsOf(context, document, token);
  const isCancelled = () => token.isCancellationRequested;
  const search = setPhrasesOf(text, parsed, corpus, { ownUri: normalizeUri(uri), isCancelled });
  let step = search.next();
  for (; !step.done; step = search.next()) await letOthersIn();
  if (isCancelled()) return null;
  const draft = { uri, fileName: nameOfUri(uri), text, parsed, reuse: findings.filter(isReuse), phrases: step.value };
  return reuseReportOf(draft, corpus);
}

/** The report as the text of a file. */
export async function writeReuseReport(
  context: FeatureContext,
  uri: string,
  format: 'markdown' | 'html',
  token: Token,
): Promise<string | null> {
  const report = await findReuseReport(context, uri, token);
  if (!report) return null;
  return format === 'markdown' ? markdownReport(report) : htmlReport([report], currentLanguage());
}

/** The report as an editor shows it. */
export async function viewReuseReport(context: FeatureContext, uri: string, token: Token): Promise<PageView | null> {
  const report = await findReuseReport(context, uri, token);
  return report && reportView(report);
}

function partsOf(context: FeatureContext, document: TextDocument) {
  return { text: document.getText(), parsed: context.parsed(document) };
}

function isReuse(finding: Finding): finding is ReuseFinding {
  return finding.kind === 'reuse';
}
