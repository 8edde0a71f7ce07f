const LEAD = /^(?:#{1,6}\s+|[-*+]\s+|>\s*)*(?:\*\*)?/;

/**
 * What stands before the words of a line in Markdown: the marks of a heading (`## `), of a list (`- `), of a quotation
 * (`> `), and those that begin bold type (`**`). Empty where nothing does.
 *
 * @param line without its indentation
 */
export function leadOf(line: string): string {
  // most lines begin with words
  return '#-*+>'.includes(line.charAt(0)) ? (LEAD.exec(line)?.[0] ?? '') : '';
}

/** What ends bold type, and begins it. */
export const bold = '**';

/** A line without the marks of bold type at its end. */
export function withoutBoldEnd(line: string): string {
  return line.endsWith(bold) ? line.slice(0, -bold.length) : line;
}
