import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import type { Corpus } from '../index/questions.ts';
import { SeedMemory } from './seedMemory.ts';

const text = '渠修到山脚，水流进了田。老人蹲在渠边看了一夜；第二天，全村都来了。\n树栽在坡上，山就不再往下走。';
const options = { minimum: 6, maxOccurrences: 24, step: 1 };

/** A corpus that notes what it is asked. */
function asked(): { corpus: Corpus; texts: string[] } {
  const real = corpusOf({ '山.txt': text });
  const texts: string[] = [];
  const corpus: Corpus = Object.create(real, {
    seeds: {
      value: (draft: string, wanted: typeof options) => {
        texts.push(draft);
        return real.seeds(draft, wanted);
      },
    },
  });
  return { corpus, texts };
}

test('the seeds are those of the corpus, also across the ends of sentences', () => {
  const { corpus } = asked();
  assert.deepEqual(new SeedMemory().seeds(corpus, text, options), corpusOf({ '山.txt': text }).seeds(text, options));
});

test('after an edit only the sentences around it are asked for again', () => {
  const { corpus, texts } = asked();
  const memory = new SeedMemory();
  const far = `${text}${'今天的会就开到这里，大家回去以后抓紧办，办好了打电话告诉我。'.repeat(3)}`;
  memory.seeds(corpus, far, options);
  const before = texts.length;
  memory.seeds(corpus, far.replace('电话告诉我。', '电话告诉我！'), options);
  assert.ok(texts.length - before < before, `${texts.length - before} of ${before}`);
  memory.seeds(corpus, far, options);
  const after = texts.length;
  memory.seeds(corpus, far, options);
  assert.equal(texts.length, after);
});

test('another corpus has other seeds', () => {
  const memory = new SeedMemory();
  memory.seeds(corpusOf({ '山.txt': text }), text, options);
  assert.deepEqual(memory.seeds(corpusOf({ '海.txt': '潮水涨到了防波堤。' }), text, options), []);
});
