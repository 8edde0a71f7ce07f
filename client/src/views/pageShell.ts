/** Where the parts of a page come from, as VS Code's webview names them. */
export interface PageParts {
  /** Of the page's own: only a script and a style with it run. */
  nonce: string;
  /** URI of the script, for the webview. */
  script: string;
  /** Language of the page, as HTML names it. */
  language: string;
}

/**
 * The empty page that a webview begins with; its script fills it. Nothing may be loaded but that script, nothing styled
 * but by the one style element, and nothing sent anywhere.
 */
export function pageShell({ nonce, script, language }: PageParts): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}" id="style"></style>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
