import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writer } from '../generator.ts';
import type { Measures } from '../measures.ts';
import { Random } from '../random.ts';
import { pause } from '../statistics.ts';
import type { Editor, Workspace } from './editor.ts';
import { uriOf } from './writing.ts';

const savedFiles = 4;
const length = 5000;
/** Given up after so many milliseconds. */
const patience = 60_000;
const betweenQuestions = 3;
/** A writer does not save again at once. */
const betweenSaves = 700;

/** Files of 5,000 characters saved into the corpus: how long until a sentence that stands nowhere else is found. */
export async function measureSaving(
  editor: Editor,
  workspace: Workspace,
  round: number,
  measures: Measures,
): Promise<void> {
  for (let i = 0; i < savedFiles; i++) {
    const sentence = unheard(round * savedFiles + i);
    const uri = uriOf(`saving-${i}`);
    editor.open(uri, `${sentence}。`);
    const path = join(workspace.savedFolder, `${round}-${i}.txt`);
    const text = `在总结会上的讲话\n\n同志们：\n${sentence}。\n${filling(round * savedFiles + i)}`.slice(0, length);
    const start = performance.now();
    writeFileSync(path, text);
    while (!(await isFound(editor, uri))) {
      if (performance.now() - start > patience) throw new Error('a saved file was not found');
      await pause(betweenQuestions);
    }
    measures.add('saved file', performance.now() - start);
    editor.close(uri);
    await pause(betweenSaves);
  }
}

/** Takes the saved files away again, so that the next repetition finds the corpus as this one did. */
export function removeSaved({ savedFolder }: Workspace): void {
  for (const name of readdirSync(savedFolder)) rmSync(join(savedFolder, name));
}

async function isFound(editor: Editor, uri: string): Promise<boolean> {
  const position = { line: 0, character: 4 };
  const found = await editor.client.request<unknown[] | null>('textDocument/definition', {
    textDocument: { uri },
    position,
  });
  return (found?.length ?? 0) > 0;
}

/** Rare Hanzi in an order that nobody has ever written. */
function unheard(seed: number): string {
  const random = new Random(seed);
  return String.fromCharCode(...Array.from({ length: 12 }, () => 0x9b00 + random.below(0x200)));
}

function filling(seed: number): string {
  const writer = new Writer(1000 + seed);
  let text = '';
  for (let i = 1; text.length < length; i++) text += writer.sentence() + (i % 6 === 0 ? '\n' : '');
  return text;
}
