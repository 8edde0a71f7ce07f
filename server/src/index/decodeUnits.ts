/** Arguments of one call: more may overflow the stack. */
const chunk = 8192;

/** The text of UTF-16 code units. */
export function decodeUnits(units: Uint16Array): string {
  if (units.length <= chunk) return String.fromCharCode.apply(null, units as unknown as number[]);
  let text = '';
  for (let i = 0; i < units.length; i += chunk) text += decodeUnits(units.subarray(i, i + chunk));
  return text;
}
