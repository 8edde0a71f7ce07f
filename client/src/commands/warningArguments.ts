import * as vscode from 'vscode';
import type { SourceRange } from '../../../server/src/protocol/places.ts';

/** Whether a value is an LSP range: a command may be called by anybody, a key binding for one. */
export function isRange(value: unknown): value is SourceRange {
  const { start, end } = (value ?? {}) as Partial<Record<keyof SourceRange, unknown>>;
  return isPosition(start) && isPosition(end);
}

function isPosition(value: unknown): boolean {
  const { line, character } = (value ?? {}) as Record<string, unknown>;
  return [line, character].every((one) => Number.isSafeInteger(one) && (one as number) >= 0);
}

/** Says where a command belongs that was called without what a warning gives it. */
export function sayWhereItBelongs(): void {
  const { t } = vscode.l10n;
  void vscode.window.showWarningMessage(
    t('This command belongs to a warning: put the cursor in a marked passage and press Ctrl+. (⌘. on a Mac).'),
  );
}
