import { readTexts } from '../corpora.ts';
import { generateSpeeches } from '../generator.ts';

/** Code units of generated backgrounds. */
const enough = 300_000;
/** Another one than that of the generated corpora. */
const seed = 771;

/** The texts of a folder, or generated ones that are not those of the generated corpus. */
export async function backgroundsIn(folder: string | undefined): Promise<string[]> {
  if (folder !== undefined) return (await readTexts([folder])).map(({ text }) => text);
  const texts: string[] = [];
  let length = 0;
  for (const { text } of generateSpeeches(seed)) {
    texts.push(text);
    length += text.length;
    if (length >= enough) break;
  }
  return texts;
}
