import { setImmediate } from 'node:timers/promises';
import { type CheckOptions, checkDraft } from '../check/checkDraft.ts';
import type { Finding } from '../check/finding.ts';
import { decode } from '../corpus/decoding.ts';
import { readBytes } from '../corpus/readBytes.ts';
import type { Corpus } from '../index/questions.ts';
import type { ReuseReport } from '../protocol/reuseReport.ts';
import { reuseReportOf } from '../report/reuseReport.ts';
import { setPhrasesOf } from '../report/setPhrases.ts';
import { longestDraft } from '../reuse/findReuse.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { uriOfPath } from '../util/uri.ts';
import { nameOfUri } from '../util/uriName.ts';
import { draftReport } from './draftReport.ts';
import { draftProblem, tooLongProblem } from './problems.ts';
import type { DraftReport, ReportedProblem } from './report.ts';
import type { World } from './world.ts';

/**
 * Checks drafts one after the other. One that cannot be read is a problem, and the rest goes on.
 *
 * @param paths undefined among them stands for the standard input
 * @param isRead whether shares and set phrases are told, too: for the formats that are read
 */
export async function checkDrafts(
  paths: readonly (string | undefined)[],
  corpus: Corpus,
  options: CheckOptions,
  isRead: boolean,
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
    const findings = await toEnd(checkDraft(text, parseSpeeches(text), corpus, { ...options, ownUri: uri }));
    const reuse = isRead ? { reuse: await reuseIn(text, uri, findings, corpus) } : {};
    drafts.push({ ...draftReport(uri, text, findings, corpus), ...reuse });
  }
  return { drafts, problems };
}

/** What a reader wants to know of a draft beside its findings, as the editor's report tells it. */
async function reuseIn(
  text: string,
  uri: string | undefined,
  findings: readonly Finding[],
  corpus: Corpus,
): Promise<ReuseReport> {
  const parsed = parseSpeeches(text);
  const phrases = await toEnd(setPhrasesOf(text, parsed, corpus, { ownUri: uri }));
  const reuse = findings.filter((finding) => finding.kind === 'reuse');
  const fileName = uri === undefined ? '<stdin>' : nameOfUri(uri);
  return reuseReportOf({ uri: uri ?? '', fileName, text, parsed, reuse, phrases }, corpus);
}

/** What a search finds; between its slices the process hears of signals. */
async function toEnd<T>(search: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
    await setImmediate();
  }
}
