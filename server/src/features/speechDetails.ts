import type { SpeechDetail, TextChange } from '../protocol/details.ts';
import { detailNames, detailsOf } from '../speech/details.ts';
import { frontMatterOf } from '../speech/frontMatter.ts';
import { frontMatterEdit } from '../speech/frontMatterEdit.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { WrongArguments } from './wrongArguments.ts';

/** What is known of the speech at an offset of a file, all details in a fixed order. */
export function detailsOfSpeech(fileName: string, text: string, offset: number): SpeechDetail[] {
  const { speeches } = parseSpeeches(text);
  const speech = speeches.findLast(({ span }) => span.start <= offset) ??
    speeches[0] ?? { span: { start: text.length, end: text.length }, sections: [] };
  const details = detailsOf(text, speech, {
    fileName,
    frontMatter: frontMatterOf(text),
    several: speeches.length > 1,
  });
  return detailNames.map((name) => ({ name, value: '', ...details[name] }));
}

/** What makes the front matter say this of a detail; undefined where it does already. @throws for an unknown name */
export function changeOfDetail(text: string, name: unknown, value: string): TextChange | undefined {
  const known = detailNames.find((one) => one === name);
  if (!known) throw new WrongArguments(`text, one of ${detailNames.join(', ')}, value`);
  return frontMatterEdit(text, known, value);
}
