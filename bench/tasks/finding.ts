import { differences } from '../compare.ts';
import { readTexts } from '../corpora.ts';
import { clausesOf } from '../drafts.ts';
import { Limits } from '../limits.ts';
import { Measures } from '../measures.ts';
import { Ours } from '../ours.ts';
import { Fts5 } from '../rivals/fts5.ts';
import { IndexOf } from '../rivals/indexOf.ts';
import { MiniSearchBigrams } from '../rivals/miniSearch.ts';
import { Ripgrep } from '../rivals/ripgrep.ts';
import type { Rival, RivalText } from '../rivals/rival.ts';
import { Winnowing } from '../rivals/winnowing.ts';
import { timed } from '../statistics.ts';
import { answer } from './task.ts';

export type FindingQuestion =
  | { step: 'build'; folders: string[]; characters: number; indexBytes: number; workFolder: string }
  | { step: 'round'; drafts: string[]; indexFolder: string };

export interface FindingAnswer {
  measures: [string, number[]][];
  /** Answers of ours that are not those of a plain scan. */
  wrong: string[];
}

/** Clauses of a draft whose places are all held against a scan. */
const compared = 40;

let texts: readonly RivalText[] = [];
let rivals: Rival[] = [];
let limits: Limits | undefined;

answer<FindingQuestion, FindingAnswer>(async (question) => {
  const measures = new Measures();
  const wrong = question.step === 'build' ? await build(question, measures) : await round(question, measures);
  return { measures: measures.entries(), wrong };
});

async function build(
  { folders, characters, indexBytes, workFolder }: FindingQuestion & { step: 'build' },
  measures: Measures,
): Promise<string[]> {
  texts = await readTexts(folders);
  const all: Rival[] = [new IndexOf(), new Fts5(), new Ripgrep(folders), new MiniSearchBigrams(), new Winnowing()];
  rivals = all.filter(({ most = Number.POSITIVE_INFINITY }) => characters <= most);
  for (const rival of rivals) {
    measures.add(`${rival.name}, build`, await timed(() => rival.build(texts, workFolder)));
    if (rival.bytes) measures.add(`${rival.name}, bytes`, rival.bytes / characters);
  }
  limits = new Limits(indexBytes);
  return [];
}

/** Each in turn answers for each draft. */
async function round({ drafts, indexFolder }: FindingQuestion & { step: 'round' }, measures: Measures) {
  limits?.measure(indexFolder, measures);
  const ours = await Ours.open(indexFolder);
  const wrong: string[] = [];
  const byOccurrences = { name: 'ours', find: ours.find.bind(ours), count: ours.count.bind(ours) };
  const byLongestMatch = { name: 'ours, longestMatch', find: ours.findByLongestMatch.bind(ours), count: undefined };
  for (const [number, draft] of drafts.entries()) {
    const clauses = clausesOf(draft);
    const answers = new Map<string, boolean[]>();
    for (const one of [byOccurrences, byLongestMatch, ...rivals]) {
      measures.add(`${one.name}, find`, await timed(() => answers.set(one.name, one.find(clauses))));
      // what it read is in its cache by then, as in an editor that has the draft open
      measures.add(`${one.name}, again`, await timed(() => one.find(clauses)));
      if (one.count && number === 0) measures.add(`${one.name}, count`, await timed(() => one.count?.(clauses)));
    }
    const truth = answers.get('indexOf') as boolean[];
    for (const [name, given] of answers) {
      measures.add(`${name}, agrees`, given.filter((one, i) => one === truth[i]).length / truth.length);
    }
    measures.add('clauses', clauses.length);
    measures.add('clauses found', truth.filter(Boolean).length);
    if (number > 0) continue;
    const step = Math.max(1, Math.floor(clauses.length / compared));
    const sample = clauses.filter((_one, i) => i % step === 0);
    wrong.push(...differences(ours.corpus, texts, sample));
  }
  await ours.close();
  return wrong;
}
