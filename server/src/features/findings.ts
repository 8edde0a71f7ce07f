import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checkDraft } from '../check/checkDraft.ts';
import type { Finding } from '../check/finding.ts';
import type { Corpus } from '../index/questions.ts';
import { letOthersIn } from '../lsp/runner.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Ignored } from '../reuse/ignored.ts';
import type { OtherDraft } from '../reuse/repetitions.ts';
import { normalizeUri } from '../util/uri.ts';
import type { FeatureContext } from './context.ts';
import { otherDraftsOf } from './otherDrafts.ts';

/** What was found in an open draft, and the corpus that it was found in: that of now may be another one. */
export interface DraftFindings {
  findings: Finding[];
  corpus: Corpus;
}

interface Known extends DraftFindings {
  version: number;
  settings: Settings;
  ignored: Ignored;
  others: OtherDraft[];
}

const latest = new WeakMap<TextDocument, Known>();

/**
 * All that is found in an open draft, whatever the setting `reuse.enabled` says. Warnings, lenses, the status item and
 * the report ask for the same after each change, so the answer for the version of now is kept. Nothing where the token
 * was cancelled.
 */
export async function findingsOf(
  context: FeatureContext,
  document: TextDocument,
  token: Pick<CancellationToken, 'isCancellationRequested'>,
): Promise<DraftFindings> {
  const { version } = document;
  const settings = context.settings();
  const ignored = context.ignored.current();
  // it may be another one after a pause
  const corpus = context.corpus();
  const known = latest.get(document);
  const others = settings.reuse.repetitions ? otherDraftsOf(context, document) : [];
  const isCurrent = known?.version === version && known.corpus === corpus && isSame(known.others, others);
  if (isCurrent && known.settings === settings && known.ignored === ignored) return known;
  const { minimumLength, sensitivity, leftOverNames, placeholders, repetitions } = settings.reuse;
  const check = checkDraft(document.getText(), context.parsed(document), corpus, {
    minimumHanzi: minimumLength,
    sensitivity,
    leftOverNames,
    placeholders,
    repetitions,
    others,
    ...context.reuseScope(),
    ownUri: normalizeUri(document.uri),
    ignored,
    memory: context.reuseMemory,
    isCancelled: () => token.isCancellationRequested,
  });
  let step = check.next();
  for (; !step.done; step = check.next()) await letOthersIn();
  const findings = step.value;
  if (!token.isCancellationRequested) latest.set(document, { findings, corpus, version, settings, ignored, others });
  return { findings, corpus };
}

/** Whether they are the same drafts, in the same versions. */
function isSame(some: OtherDraft[], others: OtherDraft[]): boolean {
  return some.length === others.length && some.every(({ grams }, i) => grams === others[i].grams);
}
