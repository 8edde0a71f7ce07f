import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Degree } from '../check/finding.ts';
import type { Settings } from '../protocol/settings.ts';

/** The gravest first, numbered as LSP does. */
const severities: Record<Settings['reuse']['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
const steps: Record<Degree, number> = { high: -1, medium: 0, low: 1 };

/** What a finding is shown as: as the setting says where it is of the middle degree, else one step graver or lighter. */
export function severityOf(degree: Degree, setting: Settings['reuse']['severity']): DiagnosticSeverity {
  const severity = severities[setting] + steps[degree];
  return Math.min(DiagnosticSeverity.Hint, Math.max(DiagnosticSeverity.Error, severity)) as DiagnosticSeverity;
}
