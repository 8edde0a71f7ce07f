/** How many bytes are looked at: enough for a share, and a large file takes no longer than a small one. */
const SAMPLE = 64 * 1024;

/** The byte order in which `bytes` read as UTF-16 without a mark; undefined where neither reads like a text. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const units = Math.min(bytes.length, SAMPLE) >> 1;
  if (units === 0) return undefined;
  let little = 0;
  let big = 0;
  for (let i = 0; i < units; i++) {
    const first = bytes[2 * i] ?? 0;
    const second = bytes[2 * i + 1] ?? 0;
    if (isUsual((second << 8) | first)) little++;
    if (isUsual((first << 8) | second)) big++;
  }
  const [order, most, least] =
    little > big ? (['utf-16le', little, big] as const) : (['utf-16be', big, little] as const);
  return most / units > 0.95 && most > least ? order : undefined;
}

/** Whether a UTF-16 unit is one that Chinese texts are made of: ASCII, Han, Chinese and general punctuation. */
function isUsual(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xff65) ||
    (unit >= 0x2010 && unit <= 0x2026)
  );
}

/**
 * Whether `text`, which is `bytes` read as GB18030, is Chinese: nearly any bytes can be read so. It must have next to no
 * characters that nobody writes, and most of the rest must be those of GB2312, which everybody does.
 */
export function gbPlausible(bytes: Uint8Array, text: string): boolean {
  let odd = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const control = code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0x0c;
    if (control || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code < 0xa0)) odd++;
  }
  // The one bad character of a text cut off in its middle is forgiven.
  if (odd > 1 + length / 100) return false;
  return isGb2312(bytes) && (length < 300 || commonShare(text.slice(0, length)) > 0.05);
}

/** Whether most of the two-byte characters in `bytes` are of GB2312. */
function isGb2312(bytes: Uint8Array): boolean {
  let pairs = 0;
  let usual = 0;
  for (let i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++i] ?? 0;
    pairs++;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xf7) || (lead >= 0xa1 && lead <= 0xa9))) usual++;
  }
  return pairs > 0 && usual / pairs > 0.7;
}

/** The share of the commonest characters among those beyond ASCII. Big5 read as GB18030 has characters enough, but hardly these. */
function commonShare(text: string): number {
  let all = 0;
  let common = 0;
  for (const char of text) {
    if (char < '\x80') continue;
    all++;
    if (COMMON.includes(char)) common++;
  }
  return all === 0 ? 0 : common / all;
}

const COMMON = '的一是在不了有和人这中大为上个国我以要他时来用们，。、';
