import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, PlaceholderFinding } from '../check/finding.ts';
import { fillInFor } from '../check/gaps/fillInFor.ts';
import { type Known, knownOf } from '../check/gaps/knownOf.ts';
import { rangeOf, spanOf } from '../lsp/ranges.ts';
import { wordsOfPast } from '../speech/blanks.ts';
import { nameOfUri } from '../util/uriName.ts';
import type { FeatureContext } from './context.ts';

/**
 * On a gap: what the draft surely knows, in its place and in that of all gaps of the same speech that want the same. Where
 * it holds words of a past speech: those, here and wherever some are.
 */
export function gapFixes(
  context: FeatureContext,
  document: TextDocument,
  findings: readonly Finding[],
  warning: Diagnostic,
): CodeAction[] {
  const span = spanOf(document, warning.range);
  const gaps = findings.filter((one) => one.kind === 'placeholder');
  const gap = gaps.find(({ start, end }) => start === span.start && end === span.end);
  const text = document.getText();
  const action = (
    title: string,
    places: readonly PlaceholderFinding[],
    fill: Fill,
    isPreferred: boolean,
  ): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [warning],
    isPreferred,
    edit: {
      changes: { [document.uri]: places.map((one) => ({ range: rangeOf(document, one), newText: fill(one) })) },
    },
  });
  const past = gap && wordsOfPast(gap.text);
  if (gap && past !== undefined) {
    const all = gaps.filter((one) => wordsOfPast(one.text) !== undefined);
    const keep: Fill = (one) => wordsOfPast(one.text) ?? one.text;
    const here = action(l10n.t('Keep “{0}”', past), [gap], keep, false);
    if (all.length < 2) return [here];
    return [here, action(l10n.t('Keep what the past speech says at all {0} places', all.length), all, keep, false)];
  }
  const parsed = context.parsed(document);
  const reused = findings.filter(({ kind }) => kind === 'reuse');
  const known = gap && knownOf({ text, parsed, fileName: nameOfUri(document.uri), reused }, gap.start);
  const fill = known && fillIn(text, gap, known);
  if (!gap || !fill) return [];
  const signs = text.slice(gap.start, gap.end);
  const same = gaps.filter((one) => {
    const isInSpeech = one.start >= known.speech.span.start && one.end <= known.speech.span.end;
    return isInSpeech && text.slice(one.start, one.end) === signs && fillIn(text, one, known) === fill;
  });
  const here = action(l10n.t('Fill in “{0}”', fill), [gap], () => fill, true);
  if (same.length < 2) return [here];
  return [here, action(l10n.t('Fill in “{1}” at all {0} places', same.length, fill), same, () => fill, false)];
}

/** What comes to stand in place of a gap. */
type Fill = (gap: PlaceholderFinding) => string;

function fillIn(text: string, { start, end, gap: kind }: PlaceholderFinding, known: Known): string | undefined {
  return fillInFor(text, { start, end, kind }, known);
}
