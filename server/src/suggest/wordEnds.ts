import { isDigit } from '../speech/characters.ts';

/**
 * What goes on with a word that segmenters take for complete, by its last character: nobody stops in `但是`, `这些`,
 * `也许`, `以及`, or within a numeral.
 */
const goingOn = new Map<string, readonly string[]>();
for (const char of '但就还也可要而若或只正都总凡') goingOn.set(char, ['是']);
for (const char of '这那有哪某') goingOn.set(char, ['些']);
for (const char of '也或') goingOn.set(char, ['许', '是']);
goingOn.set('以', [...'及后前来下上']);
for (const char of '〇○零一二三四五六七八九十百千两') goingOn.set(char, [...'〇○零一二三四五六七八九十百千万亿']);
/** The same for names of two words, the first of which ends with 民. */
const names: readonly [first: string, second: string][] = [
  ['中华人民', '共和国'],
  ['人民', '日报'],
  ['人民', '大会堂'],
];

/** What goes on with a figure: `51` before `.2%`, `20` before `%`, `1.2` before `万亿`. */
const figureGoesOn = /^(?:[0-9０-９%％‰万亿]|[.．,，·][0-9０-９])/;

const none: readonly string[] = [];

/**
 * A test of whether what follows a text goes on with its last word, or with its last figure, though segmenters take
 * that for complete. One test for all that may follow, as a branch has many occurrences.
 *
 * @param stem the text, its last four code units at least, if it has them
 */
export function goesOnAfter(stem: string): (text: string, at: number) => boolean {
  const last = stem[stem.length - 1] ?? '';
  if (isDigit(last.charCodeAt(0))) return (text, at) => figureGoesOn.test(text.slice(at, at + 2));
  if ('.．,'.includes(last) && isDigit(stem.charCodeAt(stem.length - 2))) {
    return (text, at) => isDigit(text.charCodeAt(at));
  }
  const rests = goingOn.get(last) ?? (last === '民' ? restsOfNames(stem) : none);
  // segmenters take it for a word, but nobody stops before it: `同学` in `希望同学们`
  return (text, at) => text[at] === '们' || rests.some((rest) => text.startsWith(rest, at));
}

function restsOfNames(stem: string): readonly string[] {
  return names.filter(([first]) => stem.endsWith(first)).map(([, second]) => second);
}
