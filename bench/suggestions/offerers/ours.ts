import type { Corpus } from '../../../server/src/index/questions.ts';
import { WriterLearning } from '../../../server/src/learning.ts';
import type { Confidence } from '../../../server/src/suggest/confidence.ts';
import { ghost, ghostTextOf } from '../../../server/src/suggest/ghost.ts';
import { Nearness } from '../../../server/src/suggest/nearness.ts';
import { suggest } from '../../../server/src/suggest/suggest.ts';
import { listLength, type Offerer } from './offerer.ts';

/** Ours as the server makes it, but for pinyin and other drafts. What it learns of the writer holds for the next draft. */
export class OurSuggestions {
  readonly #confidence: Confidence;
  readonly #learning = new WriterLearning({
    files: { read: async () => undefined, replace: async () => {} },
    readDraft: async () => undefined,
    openDrafts: () => [],
    isInCorpus: () => false,
    log: () => {},
  });
  #drafts = 0;

  constructor(confidence: Confidence) {
    this.#confidence = confidence;
  }

  /** The list for one draft. */
  list(corpus: Corpus): Offerer {
    return this.#offerer(corpus, (typed, options) =>
      suggest(typed, typed.length, corpus, { ...options, maxItems: listLength }).map(({ text }) => text),
    );
  }

  /** The ghost text for one draft. */
  ghost(corpus: Corpus): Offerer {
    return this.#offerer(corpus, (typed, options) => {
      const found = ghost(typed, typed.length, corpus, options);
      const text = found ? ghostTextOf(found) : '';
      return text === '' ? [] : [text];
    });
  }

  #offerer(corpus: Corpus, offer: (typed: string, options: Parameters<typeof ghost>[3]) => string[]): Offerer {
    const nearness = new Nearness();
    const uri = `untitled:${this.#drafts++}`;
    return (typed) => {
      const near = nearness.nearest(typed, typed.length, corpus);
      const { shown, ...learned } = this.#learning.at(uri, typed, typed.length);
      const texts = offer(typed, { confidence: this.#confidence, near, ...learned });
      shown(texts);
      return texts;
    };
  }
}
