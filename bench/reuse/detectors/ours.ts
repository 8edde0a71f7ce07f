import type { Corpus } from '../../../server/src/index/questions.ts';
import { findReuse } from '../../../server/src/reuse/findReuse.ts';
import { defaultSettings } from '../../../server/src/settings.ts';
import { headOf } from '../../../server/src/speech/head.ts';
import { parseSpeeches } from '../../../server/src/speech/parse.ts';
import type { Detection, Detector } from './detector.ts';

/** The engine as the editor uses it, with the index that the server has built. */
export class OurReuse implements Detector {
  readonly name = 'ours';
  readonly #corpus: Corpus;
  /** Numbers of the texts by the addresses of their files. */
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(corpus: Corpus, numbers: ReadonlyMap<string, number>) {
    this.#corpus = corpus;
    this.#numbers = numbers;
  }

  build(): void {}

  find(draft: string): Detection[] {
    const silent = parseSpeeches(draft).speeches.map((speech) => headOf(draft, speech));
    const { minimumLength } = defaultSettings.reuse;
    return findReuse(draft, this.#corpus, { minimumHanzi: minimumLength, silent }).flatMap(
      ({ start, end, sources }) => {
        const first = this.#corpus.locate(sources[0].start);
        const text = this.#numbers.get(first.uri);
        const source = { start: first.offset, end: first.offset + sources[0].end - sources[0].start };
        return text === undefined ? [] : [{ start, end, text, source }];
      },
    );
  }
}
