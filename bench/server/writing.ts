import { pathToFileURL } from 'node:url';
import type { Measures } from '../measures.ts';
import { Random } from '../random.ts';
import { pause, timed } from '../statistics.ts';
import type { Editor, Position } from './editor.ts';
import { usageOf } from './processes.ts';

/** Keystrokes measured in a draft. */
const keystrokes = 300;
const mixedRequests = 1000;
/** Pause of a fast writer between keys while indexing goes on, in milliseconds. */
const betweenKeys = 15;

/** A draft typed key by key: from the key to the list. @param goOn asked before each key, together with a pause */
export async function typeDraft(editor: Editor, draft: string, name: string, goOn?: () => boolean): Promise<number[]> {
  const uri = uriOf(name);
  const times: number[] = [];
  const half = draft.length >> 1;
  const from = draft.lastIndexOf('\n', half) + 1;
  let position = positionAt(draft, from);
  editor.open(uri, draft.slice(0, from));
  for (const key of draft.slice(from)) {
    if (goOn ? !goOn() : times.length >= keystrokes) break;
    if (goOn) await pause(betweenKeys);
    const before = position;
    const after =
      key === '\n' ? { line: before.line + 1, character: 0 } : { ...before, character: before.character + 1 };
    times.push(
      await timed(() => {
        editor.type(uri, before, key);
        return editor.client.request('textDocument/completion', { textDocument: { uri }, position: after });
      }),
    );
    position = after;
  }
  editor.close(uri);
  return times;
}

/** Keystrokes while the index is built anew, until it is. */
export async function measureWhileIndexing(editor: Editor, draft: string, measures: Measures): Promise<void> {
  const indexing = editor.next(({ state }) => state === 'indexing');
  await editor.rebuild();
  await indexing;
  while (editor.status?.state === 'indexing') {
    const isIndexing = () => editor.status?.state === 'indexing';
    measures.add('completion while indexing', ...(await typeDraft(editor, draft, 'indexing', isIndexing)));
  }
}

/** A thousand requests of all kinds all over a draft; then the memory. */
export async function measureMixed(editor: Editor, draft: string, seed: number, measures: Measures): Promise<void> {
  const uri = uriOf('mixed');
  const random = new Random(seed);
  const pid = editor.client.process.pid as number;
  measures.add('memory at start', (usageOf(pid)?.memory ?? Number.NaN) / 2 ** 20);
  editor.open(uri, draft);
  const textDocument = { uri };
  for (let i = 0; i < mixedRequests; i++) {
    const position = positionAt(draft, random.below(draft.length));
    const method = random.pick(methods);
    const context = method === 'textDocument/references' ? { includeDeclaration: true } : { triggerKind: 1 };
    const query = draft.substr(random.below(draft.length), 2);
    await editor.client.request(method, { textDocument, position, context, query });
  }
  measures.add('memory', (usageOf(pid)?.memory ?? Number.NaN) / 2 ** 20);
  editor.close(uri);
}

/** Reuse in drafts just opened, and once more after one more character in the middle. */
export async function measureReuse(editor: Editor, drafts: readonly string[], measures: Measures): Promise<void> {
  for (const [number, draft] of drafts.entries()) {
    const uri = uriOf(`reuse-${number}`);
    const ask = () => editor.client.request('textDocument/diagnostic', { textDocument: { uri }, identifier: 'reuse' });
    editor.open(uri, draft);
    measures.add('reuse', await timed(ask));
    for (const share of [0.3, 0.5, 0.8]) {
      const offset = draft.indexOf('，', Math.floor(share * draft.length)) + 1;
      editor.type(uri, positionAt(draft, offset), '又');
      measures.add('reuse after an edit', await timed(ask));
    }
    editor.close(uri);
  }
}

const methods = [
  'textDocument/completion',
  'textDocument/completion',
  'textDocument/inlineCompletion',
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/diagnostic',
  'workspace/symbol',
];

export function uriOf(name: string): string {
  return pathToFileURL(`/bench/${name}.speech`).href;
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}
