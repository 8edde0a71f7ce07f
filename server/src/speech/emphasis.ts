/** `**…**`, `*…*`, `__…__`, `~~…~~` around words: `**县**局` are placeholders. */
const emphasis =
  /(?<=^|[\s（(【[：:、，,])([*_]{1,3}|~~)(?=\S)([^*_~\n]*[^*_~\s])\1(?=$|[\s）)】\]：:、，,。；;！!])/gu;

/** The words of a line without the marks by which Markdown sets some of them off. Placeholders (`**同志`) stay. */
export function withoutEmphasis(words: string): string {
  return words.replace(emphasis, '$2');
}
