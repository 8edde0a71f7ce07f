/** The style of what is read as HTML. In VS Code the colours are those of the theme, elsewhere those behind the comma. */
export const style = `
:root {
  --ground: var(--vscode-editor-background, #fff);
  --text: var(--vscode-foreground, #222);
  --quiet: var(--vscode-descriptionForeground, #666);
  --line: var(--vscode-contrastBorder, var(--vscode-panel-border, #ddd));
  --bar: var(--vscode-textBlockQuote-background, var(--vscode-editor-background, #eee));
  --focus: var(--vscode-focusBorder, #06c);
  --edge: var(--vscode-contrastBorder, transparent);
}
.s0 { --colour: var(--vscode-charts-blue, #1a6fb5); }
.s1 { --colour: var(--vscode-charts-green, #2f7d32); }
.s2 { --colour: var(--vscode-terminal-ansiCyan, #0a7d96); }
.s3 { --colour: var(--vscode-charts-purple, #7b3fa0); }
.s4 { --colour: var(--vscode-charts-red, #c62828); }
.s5 { --colour: var(--vscode-charts-yellow, #8a6d00); }
.more { --colour: var(--vscode-descriptionForeground, #666); }
body {
  max-width: 56rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; background: var(--ground); color: var(--text);
  font: var(--vscode-font-size, 15px)/1.6 var(--vscode-font-family, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif);
}
h1 { font-size: 1.3em; font-weight: 600; margin: .4em 0; }
h2 { font-size: 1.1em; font-weight: 600; margin: 2em 0 .5em; }
a { color: var(--vscode-textLink-foreground, #06c); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible, button:focus-visible { outline: 1px solid var(--focus); outline-offset: 1px; }
.summary strong { font-size: 1.7em; margin-right: .3em; }
.note, .facts, .here { color: var(--quiet); }
.picture { display: block; margin-top: 1rem; overflow: visible; }
.ground { fill: var(--bar); stroke: var(--line); }
.stretch rect { fill: var(--colour); stroke: var(--edge); }
a.stretch:hover { text-decoration: none; }
.stretch:hover rect { fill-opacity: .8; }
.stretch:focus { outline: none; }
.stretch:focus rect { stroke: var(--text); stroke-width: 2; }
.stretch text { fill: var(--ground); font-size: 12px; font-weight: 600; text-anchor: middle; pointer-events: none; }
.picture line { stroke: var(--quiet); }
.ordinal { fill: var(--quiet); font-size: 11px; }
.meter { vertical-align: middle; }
.part { fill: var(--vscode-charts-blue, #1a6fb5); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .35em .5em; border-bottom: 1px solid var(--line); vertical-align: top; }
th, th.number { font-weight: 600; color: var(--quiet); vertical-align: bottom; white-space: normal; }
td:first-child:has(.badge) { width: 1.6em; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.date { display: block; color: var(--quiet); font-size: .9em; }
td[class^="level"] { width: 40%; }
.level0 { font-weight: 600; }
.level2 { padding-left: 2em; }
.level3 { padding-left: 3.4em; }
.level4, .level5 { padding-left: 4.8em; }
.badge {
  display: inline-block; min-width: 1.5em; padding: 0 .2em; text-align: center; font-size: .85em; font-weight: 600;
  background: var(--colour); color: var(--ground); border: 1px solid var(--edge); border-radius: 3px;
}
.passages { padding-left: 2em; }
.passages li { margin-bottom: 1.4em; }
.passages li::marker { color: var(--quiet); }
blockquote { margin: .2em 0 .4em; white-space: pre-line; }
blockquote a, blockquote a:hover { color: inherit; }
.tabs { display: flex; gap: 1.5em; border-bottom: 1px solid var(--line); margin-bottom: 1rem; }
.tabs button {
  font: inherit; color: var(--quiet); background: none; border: 0; border-bottom: 2px solid transparent;
  padding: .4em .1em; cursor: pointer;
}
.tabs button[aria-selected="true"] { color: var(--text); border-bottom-color: var(--focus); }
.tabs ~ section h2:first-child { display: none; }
.year { margin-top: 1.6em; }
.sayings { list-style: none; padding: 0; margin: 0; }
.sayings li { padding: .4em 0 .6em 1em; border-left: 2px solid var(--line); }
.sayings p { margin: 0; }
mark { background: var(--vscode-editor-findMatchHighlightBackground, #fde9a9); color: inherit; font-weight: 600; outline: 1px solid var(--vscode-contrastActiveBorder, transparent); }
article + article { border-top: 1px solid var(--line); margin-top: 3rem; }
@media print {
  article + article { break-before: page; border: 0; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  .stretch rect, .ground, .part, .badge, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  li, tr, .picture { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
