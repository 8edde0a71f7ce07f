import type { Editor } from '../server/editor.ts';
import { usageOf, watchMemory } from '../server/processes.ts';
import { positionAt, uriOf } from '../server/writing.ts';
import { median, timed } from '../statistics.ts';

/** A draft that no writer makes on purpose, held against a normal one of its length. */
export interface Pathological {
  what: string;
  characters: number;
  /** Milliseconds until it is answered, and until a normal draft is. */
  time: number;
  normal: number;
  /** At most so many times that. */
  most: number;
  /** Most memory of the server and its children meanwhile, in MB. */
  memory: number;
}

const oddBar = 20;
/** A long draft may take so many times what its length in shorter ones takes: it is to be linear. */
const growthBar = 3;
/** At most so many milliseconds at the client after an edit of one character. */
export const editBar = 10;

const repetitions = 3;
const edits = 60;
const editedLength = 20_000;

interface Kind {
  what: string;
  characters: number;
  /** Another one for each repetition: what is remembered must not help. */
  make: (repetition: number) => string;
}

/** @param normal text that speeches are like. @param corpus text that stands in the corpus */
export async function measurePathological(editor: Editor, normal: string, corpus: string): Promise<Pathological[]> {
  const sentences = [
    '要把安全生产的责任落实到每一个班组、每一个岗位。',
    '各镇街要把防汛物资备足备齐。',
    '欢迎各位来宾常来常往。',
  ];
  const kinds: Kind[] = [
    {
      what: 'one sentence again and again',
      characters: 20_000,
      make: (i) => sentences[i].repeat(20_000 / sentences[i].length),
    },
    { what: 'one character again and again', characters: 200_000, make: (i) => '国民好'[i].repeat(200_000) },
    {
      what: 'the corpus itself',
      characters: 200_000,
      make: (i) => part(corpus, 200_000, i),
    },
  ];
  await answered(editor, 'warm', normal.slice(0, 5000));
  const found: Pathological[] = [];
  for (const { what, characters, make } of kinds) {
    const times: number[] = [];
    const normals: number[] = [];
    const memory = watchMemory(editor.client.process.pid as number);
    for (let i = 0; i < repetitions; i++) {
      times.push(await answered(editor, `${what} ${i}`, make(i)));
      normals.push(await answered(editor, `normal ${what} ${i}`, part(normal, characters, i)));
    }
    found.push({
      what,
      characters,
      time: median(times),
      normal: median(normals),
      most: oddBar,
      memory: memory() / 2 ** 20,
    });
  }
  const [short, long] = found;
  const what = 'a normal one, against as many characters in shorter ones';
  const inShorter = (long.characters / short.characters) * short.normal;
  return [...found, { ...long, what, time: long.normal, normal: inShorter, most: growthBar }];
}

/** What edits of one character took, all over a draft of 20,000 characters. */
export interface Edits {
  /** Milliseconds at the client after each of them. */
  times: number[];
  /** Processor time of the server for one of them, in milliseconds, at the mean: whatever else the machine does. */
  cpu: number;
}

export async function measureEdits(editor: Editor, normal: string): Promise<Edits> {
  const uri = uriOf('edited');
  const draft = normal.slice(0, editedLength);
  editor.open(uri, draft);
  await ask(editor, uri);
  const times: number[] = [];
  const pid = editor.client.process.pid as number;
  const before = usageOf(pid)?.cpu ?? Number.NaN;
  // from the end to the start: what is before stays where it is
  for (let i = edits; i > 0; i--) {
    const offset = Math.floor((i * draft.length) / (edits + 1));
    editor.type(uri, positionAt(draft, offset), '新');
    times.push(await timed(() => ask(editor, uri)));
  }
  const cpu = ((usageOf(pid)?.cpu ?? Number.NaN) - before) / edits;
  editor.close(uri);
  return { times, cpu };
}

async function answered(editor: Editor, name: string, text: string): Promise<number> {
  const uri = uriOf(name.replaceAll(' ', '-'));
  const time = await timed(() => {
    editor.open(uri, text);
    return ask(editor, uri);
  });
  editor.close(uri);
  return time;
}

function ask(editor: Editor, uri: string): Promise<unknown> {
  return editor.client.request('textDocument/diagnostic', { textDocument: { uri }, identifier: 'reuse' });
}

/** So many characters, from another place for each repetition, beginning again where the text ends. */
function part(text: string, characters: number, repetition: number): string {
  const start = Math.floor((repetition * text.length) / repetitions);
  const round = text.slice(start) + text.slice(0, start);
  return round.repeat(Math.ceil(characters / round.length)).slice(0, characters);
}
