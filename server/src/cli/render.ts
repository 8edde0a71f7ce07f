import type { ReuseReport } from '../protocol/reuseReport.ts';
import { markdownReport } from '../report/markdown.ts';
import { htmlReport } from '../report/page.ts';
import type { CheckCommand } from './arguments.ts';
import type { Paint } from './paint.ts';
import { renderJson } from './renderJson.ts';
import { renderSarif } from './renderSarif.ts';
import { renderText } from './renderText.ts';
import type { Report } from './report.ts';

/** The findings in the format asked for. */
export function render(format: CheckCommand['format'], report: Report, paint: Paint): string {
  return {
    text: () => renderText(report, paint),
    json: () => renderJson(report),
    sarif: () => renderSarif(report),
    markdown: () => reuseIn(report).map(markdownReport).join('\n---\n\n'),
    html: () => htmlReport(reuseIn(report), report.language),
  }[format]();
}

function reuseIn({ drafts }: Report): ReuseReport[] {
  return drafts.flatMap(({ reuse }) => reuse ?? []);
}
