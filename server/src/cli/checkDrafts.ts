import { setImmediate } from 'node:timers/promises';
import { type CheckOptions, checkDraft } from '../check/checkDraft.ts';
import type { Finding } from '../check/finding.ts';
import { decode } from '../corpus/decoding.ts';
import { readBytes } from '../corpus/readBytes.ts';
import type { Corpus } from '../index/questions.ts';
import { longestDraft } from '../reuse/findReuse.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { uriOfPath } from '../util/uri.ts';
import { draftReport } from './draftReport.ts';
import { draftProblem, tooLongProblem } from './problems.ts';
import type { DraftReport, ReportedProblem } from './report.ts';
import type { World } from './world.ts';

/**
 * Checks drafts one after the other. One that cannot be read is a problem, and the rest goes on.
 *
 * @param paths undefined among them stands for the standard input
 */
export async function checkDrafts(
  paths: readonly (string | undefined)[],
  corpus: Corpus,
  options: CheckOptions,
  { signal, readStandardInput }: Pick<World, 'signal' | 'readStandardInput'>,
): Promise<{ drafts: DraftReport[]; problems: ReportedProblem[] }> {
  const drafts: DraftReport[] = [];
  const problems: ReportedProblem[] = [];
  for (const path of paths) {
    if (signal.aborted) break;
    const uri = path === undefined ? undefined : uriOfPath(path);
    let text: string;
    try {
      ({ text } = decode(path === undefined ? await readStandardInput() : await readBytes(path)));
    } catch (error) {
      problems.push(draftProblem(uri, error));
      continue;
    }
    if (text.length > longestDraft) problems.push(tooLongProblem(uri));
    drafts.push(draftReport(uri, text, await findingsIn(text, corpus, { ...options, ownUri: uri }), corpus));
  }
  return { drafts, problems };
}

/** All that is found in a draft, as the editor finds it; between slices the process hears of signals. */
async function findingsIn(draft: string, corpus: Corpus, options: CheckOptions): Promise<Finding[]> {
  const check = checkDraft(draft, parseSpeeches(draft), corpus, options);
  for (;;) {
    const { done, value } = check.next();
    if (done) return value;
    await setImmediate();
  }
}
