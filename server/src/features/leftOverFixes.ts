import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, LeftOverFinding } from '../check/finding.ts';
import { rangeOf } from '../lsp/ranges.ts';

/** What a warning of a left-over name carries for its quick fix: plain data, it comes back from the client. */
interface LeftOverData {
  text: string;
  counterpart: string;
  /** UTF-16 offsets of all places where the same is left over, this one included. */
  places: number[];
}

/** What the fix of a finding needs; undefined where the draft has nothing to put in its place. */
export function dataOf({ text, counterpart }: LeftOverFinding, findings: readonly Finding[]): LeftOverData | undefined {
  if (counterpart === undefined) return undefined;
  const same = findings.filter(
    (one) => one.kind === 'left-over' && one.text === text && one.counterpart === counterpart,
  );
  return { text, counterpart, places: same.map(({ start }) => start) };
}

/** On left-over names: the draft's own name, here or everywhere. What was edited meanwhile is left alone. */
export function leftOverFixes(document: TextDocument, diagnostics: readonly Diagnostic[]): CodeAction[] {
  return diagnostics.flatMap((diagnostic): CodeAction[] => {
    const { code, data, range } = diagnostic;
    if (code !== 'left-over' || !isData(data)) return [];
    const { text, counterpart, places } = data;
    if (document.getText(range) !== text) return [];
    const fix = (title: string, edits: TextEdit[], isPreferred: boolean): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred,
      edit: { changes: { [document.uri]: edits } },
    });
    const here = fix(l10n.t('Replace with “{0}”', counterpart), [{ range, newText: counterpart }], true);
    const all = places
      .map((start) => rangeOf(document, { start, end: start + text.length }))
      .filter((place) => document.getText(place) === text);
    if (all.length < 2) return [here];
    const edits = all.map((place) => ({ range: place, newText: counterpart }));
    return [here, fix(l10n.t('Replace all {0} places with “{1}”', all.length, counterpart), edits, false)];
  });
}

/** What the draft was said to have instead; undefined where that was nothing, or the client keeps no data. */
export function counterpartIn({ data }: Diagnostic): string | undefined {
  return isData(data) ? data.counterpart : undefined;
}

function isData(data: unknown): data is LeftOverData {
  const given = data as Partial<LeftOverData> | null | undefined;
  return (
    typeof given?.text === 'string' &&
    typeof given.counterpart === 'string' &&
    Array.isArray(given.places) &&
    given.places.every((place) => typeof place === 'number')
  );
}
