import { checkDraft } from '../../server/src/check/checkDraft.ts';
import type { Corpus } from '../../server/src/index/questions.ts';
import type { CheckedDraft } from '../../server/src/report/reuseReport.ts';
import { setPhrasesOf } from '../../server/src/report/setPhrases.ts';
import { nothingIgnored } from '../../server/src/reuse/ignored.ts';
import { parseSpeeches } from '../../server/src/speech/parse.ts';

/** A draft with all that a report of it needs. */
export function checkedDraft(text: string, corpus: Corpus): CheckedDraft {
  const parsed = parseSpeeches(text);
  const reuse = toEnd(checkDraft(text, parsed, corpus, { minimumHanzi: 18, ignored: nothingIgnored }));
  const phrases = toEnd(setPhrasesOf(text, parsed, corpus, {}));
  return {
    uri: 'file:///drafts/draft.speech',
    fileName: 'draft.speech',
    text,
    parsed,
    reuse: reuse.filter((finding) => finding.kind === 'reuse'),
    phrases,
  };
}

/** What a generator returns in the end. */
export function toEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
  }
}
