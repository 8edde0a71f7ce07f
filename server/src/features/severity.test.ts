import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { severityOf } from './severity.ts';

const { Error: error, Warning: warning, Information: information, Hint: hint } = DiagnosticSeverity;

test('a step beside the setting, and never beyond error and hint', () => {
  const degrees = ['high', 'medium', 'low'] as const;
  const shown = (setting: Parameters<typeof severityOf>[1]) => degrees.map((degree) => severityOf(degree, setting));
  assert.deepEqual(shown('error'), [error, error, warning]);
  assert.deepEqual(shown('information'), [warning, information, hint]);
  assert.deepEqual(shown('hint'), [information, hint, hint]);
});
