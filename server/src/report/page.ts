import * as l10n from '@vscode/l10n';
import type { PageView, ReuseReport } from '../protocol.ts';
import { Html, html } from '../util/html.ts';
import { reportBody } from './body.ts';
import { style } from './style.ts';

/** The report as an HTML file that stands alone: no script, nothing from elsewhere, no path of this machine. */
export function htmlReport(report: ReuseReport, language: string): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${l10n.t('Reuse report: {0}', report.title)}</title>
<style>${new Html(style)}</style>
</head>
<body>
${reportBody(report, 'file')}
</body>
</html>
`.text;
}

/** The report as an editor shows it, with links to the draft and to its sources. */
export function reportView(report: ReuseReport): PageView {
  return { title: l10n.t('Reuse report: {0}', report.title), style, body: reportBody(report, 'editor').text };
}
