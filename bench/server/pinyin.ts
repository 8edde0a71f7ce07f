import { pinyin } from 'pinyin-pro';
import { timed } from '../statistics.ts';
import type { Editor } from './editor.ts';
import { positionAt, uriOf } from './writing.ts';

/** Clauses of a draft that are typed. */
const clauses = 60;
/** Initials of each that are typed at most. */
const mostLetters = 5;

/**
 * Clauses of a draft begun in initials, where the draft has them: from a letter to the list, in milliseconds. A first
 * letter alone is no pinyin yet and does not count.
 */
export async function typePinyin(editor: Editor, draft: string, name: string): Promise<number[]> {
  const uri = uriOf(name);
  const found = [...draft.matchAll(/(?<=[，。；：\n])[一-龥]{4,}/g)];
  const step = Math.max(1, Math.floor(found.length / clauses));
  const times: number[] = [];
  for (const { 0: clause, index } of found.filter((_one, i) => i % step === 0).slice(0, clauses)) {
    editor.open(uri, draft.slice(0, index));
    const { line, character } = positionAt(draft, index);
    for (const [k, letter] of initialsOf(clause.slice(0, mostLetters)).entries()) {
      const time = await timed(() => {
        editor.type(uri, { line, character: character + k }, letter);
        const position = { line, character: character + k + 1 };
        return editor.client.request('textDocument/completion', { textDocument: { uri }, position });
      });
      if (k > 0) times.push(time);
    }
    editor.close(uri);
  }
  return times;
}

/** The first letter of each Hanzi as it is read there. */
function initialsOf(hanzi: string): string[] {
  return pinyin(hanzi, { pattern: 'first', toneType: 'none', type: 'array' }).map((letters) => letters[0]);
}
