/** Code units that an excerpt shows whole. */
const mostUnits = 60;
const headUnits = 36;
const tailUnits = 18;

/** A passage on one line, shortened in its middle, without characters that a terminal would obey. */
export function excerpt(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= mostUnits) return line;
  return `${whole(line.slice(0, headUnits))}……${whole(line.slice(-tailUnits))}`;
}

/** Without the half of a character at either end. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$|^[\udc00-\udfff]/, '');
}
