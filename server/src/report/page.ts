import * as l10n from '@vscode/l10n';
import type { PageView } from '../protocol/pageView.ts';
import type { ReuseReport } from '../protocol/reuseReport.ts';
import { Html, html } from '../util/html.ts';
import { reportBody } from './body.ts';
import { style } from './style.ts';

/**
 * Reports as an HTML file that stands alone: no script, nothing from elsewhere, no path of this machine.
 *
 * @param language a BCP 47 tag
 */
export function htmlReport(reports: readonly ReuseReport[], language: string): string {
  const title =
    reports.length === 1
      ? l10n.t('Reuse report: {0}', reports[0].title)
      : l10n.t('Reuse report: {0} drafts', reports.length);
  const bodies = reports.map((report, i) => html`<article>${reportBody(report, { anchors: `d${i + 1}-` })}</article>`);
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${bodies}
</body>
</html>
`.text;
}

/** The report as an editor shows it, with links to the draft and to its sources. */
export function reportView(report: ReuseReport): PageView {
  return { title: l10n.t('Reuse report: {0}', report.title), style, body: reportBody(report, 'editor').text };
}
