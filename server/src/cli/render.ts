import type { CheckCommand } from './arguments.ts';
import type { Paint } from './paint.ts';
import { renderJson } from './renderJson.ts';
import { renderSarif } from './renderSarif.ts';
import { renderText } from './renderText.ts';
import type { Report } from './report.ts';

/** The findings in the format asked for. */
export function render(format: CheckCommand['format'], report: Report, paint: Paint): string {
  return { text: () => renderText(report, paint), json: () => renderJson(report), sarif: () => renderSarif(report) }[
    format
  ]();
}
