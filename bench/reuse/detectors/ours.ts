import { findReuse } from '../../../server/src/reuse/findReuse.ts';
import { defaultSettings } from '../../../server/src/settings.ts';
import { headOf } from '../../../server/src/speech/head.ts';
import { parseSpeeches } from '../../../server/src/speech/parse.ts';
import type { Detection, Detector } from './detector.ts';
import type { NumberedTexts } from './numberedTexts.ts';

/** The engine as the editor uses it, with the index that the server has built. */
export class OurReuse implements Detector {
  readonly name = 'ours';
  readonly #texts: NumberedTexts;

  constructor(texts: NumberedTexts) {
    this.#texts = texts;
  }

  build(): void {}

  find(draft: string): Detection[] {
    const silent = parseSpeeches(draft).speeches.map((speech) => headOf(draft, speech));
    const { minimumLength } = defaultSettings.reuse;
    const passages = findReuse(draft, this.#texts.corpus, { minimumHanzi: minimumLength, silent });
    return passages.flatMap(({ start, end, sources: [best] }) =>
      this.#texts.detection({ start, end }, best.start, best.end - best.start),
    );
  }
}
