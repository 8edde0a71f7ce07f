import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchCorpus, cacheFolder } from './corpora.ts';
import { makeDraft } from './drafts.ts';
import { Measures } from './measures.ts';
import { workspaceIn } from './server/editor.ts';
import { bytesBelow, measureIdle, measureIndexing, measureWarmStart } from './server/indexing.ts';
import { typePinyin } from './server/pinyin.ts';
import { measureSaving, removeSaved } from './server/saving.ts';
import { measureMixed, measureReuse, measureWhileIndexing, typeDraft } from './server/writing.ts';
import type { FindingAnswer, FindingQuestion } from './tasks/finding.ts';
import { Task } from './tasks/task.ts';

/** Drafts that are searched in each repetition. */
const draftsARound = 3;

/** Measures everything on one corpus, ours and the rivals by turns. */
export async function measureCorpus(corpus: BenchCorpus, repetitions: number, say: (what: string) => void) {
  const measures = new Measures();
  const wrong: string[] = [];
  const folder = join(cacheFolder, `run-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const workspace = workspaceIn(folder, corpus.folders);
  const finding = new Task('finding.ts');
  const ask = async (question: FindingQuestion) => {
    const answer = await finding.ask<FindingAnswer>(question);
    measures.addAll(answer.measures);
    wrong.push(...answer.wrong);
  };
  try {
    for (let round = 0; round < repetitions; round++) {
      const drafts = Array.from({ length: draftsARound }, (_one, i) => makeDraft(corpus.sample, 10 * round + i));
      say(`${corpus.name}: repetition ${round + 1} of ${repetitions}: cutting and indexing`);
      measures.add('bare cut', await bareCut(corpus));
      await measureIndexing(workspace, corpus.characters, measures);
      if (round === 0) {
        say(`${corpus.name}: the rivals get ready`);
        const { folders, characters } = corpus;
        const indexBytes = bytesBelow(workspace.indexFolder);
        await ask({ step: 'build', folders, characters, indexBytes, workFolder: folder });
      }
      say(`${corpus.name}: repetition ${round + 1} of ${repetitions}: finding and writing`);
      await ask({ step: 'round', drafts, indexFolder: workspace.indexFolder });
      const editor = await measureWarmStart(workspace, measures);
      await measureMixed(editor, drafts[0], round, measures);
      for (const [i, draft] of drafts.entries())
        measures.add('completion', ...(await typeDraft(editor, draft, `typed-${i}`)));
      for (const [i, draft] of drafts.entries())
        measures.add('pinyin', ...(await typePinyin(editor, draft, `spelled-${i}`)));
      await measureReuse(editor, drafts, measures);
      await measureSaving(editor, workspace, round, measures);
      removeSaved(workspace);
      await measureWhileIndexing(editor, drafts[0], measures);
      await measureIdle(editor, measures);
      await editor.client.stop();
    }
  } finally {
    await finding.end();
    rmSync(folder, { recursive: true, force: true });
  }
  return { corpus, measures, wrong };
}

async function bareCut({ folders }: BenchCorpus): Promise<number> {
  const task = new Task('cutting.ts');
  const time = await task.ask<number>(folders);
  await task.end();
  return time;
}
