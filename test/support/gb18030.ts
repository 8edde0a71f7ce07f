/** Encodes the two-byte part of GB18030, which holds all common Hanzi; Node can only decode it. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes = table();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const found = code < 0x80 ? [code] : bytes.get(character);
      if (found === undefined) throw new Error(`${character} is not in the two-byte part of GB18030.`);
      return found;
    }),
  );
}

function table(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') found.set(character, [lead, trail]);
    }
  }
  return found;
}
