import { basename, extname } from 'node:path';

/** Documents that speeches are often kept in, and that cannot be read here. */
export type DocumentKind = 'word' | 'pdf';

const speechEndings = new Set(['.txt', '.md', '.markdown', '.text', '.speech', '.jianggao']);
const documentEndings = new Map<string, DocumentKind>([
  ...['.doc', '.docx', '.docm', '.wps', '.rtf', '.odt'].map((ending) => [ending, 'word'] as const),
  ['.pdf', 'pdf'],
]);

/** Whether a file of this name is taken into the corpus. */
export function isSpeechFile(name: string): boolean {
  return speechEndings.has(endingOf(name)) && !isLeftBehind(name);
}

/** What a file of this name is instead of a text; undefined for what hardly holds a speech. */
export function documentKindOf(name: string): DocumentKind | undefined {
  return isLeftBehind(name) ? undefined : documentEndings.get(endingOf(name));
}

function endingOf(name: string): string {
  return extname(name).toLowerCase();
}

/** `~$` and `._` files are what office programs and macOS leave beside a document. */
function isLeftBehind(name: string): boolean {
  return /^[.~]/.test(basename(name));
}
