/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&').replace(/\r?\n/g, ' ');
}

/** A link that opens a file at a position (from 0); editors read the fragment `#L3,5`, counted from 1. */
export function fileLink(label: string, uri: string, position: { line: number; character: number }): string {
  // a bracket in a file name would end the link
  const target = uri.replace(/\(/g, '%28').replace(/\)/g, '%29');
  return `[${escapeMarkdown(label)}](${target}#L${position.line + 1},${position.character + 1})`;
}
