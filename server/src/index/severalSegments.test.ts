import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, segmentOf, uriOf } from '../../../test/support/corpusOf.ts';
import { numbers, someText } from '../../../test/support/texts.ts';
import { foldText, isEntryUnit } from './fold.ts';
import type { Corpus, Place } from './questions.ts';
import { SegmentsCorpus } from './segmentsCorpus.ts';
import { Voices } from './voices.ts';

type Texts = Record<string, string>;

/** A few texts, one of them twice. */
function someTexts(next: (limit: number) => number): Texts {
  const texts = Array.from({ length: 1 + next(7) }, () => someText(next));
  return Object.fromEntries([...texts, texts[0]].map((text, i) => [`${i}.txt`, text]));
}

/** The texts that stand, in so many segments, with older states and removed files as deleted ones among them. */
function scattered(texts: Texts, parts: number, next: (limit: number) => number): Corpus {
  const voices = new Voices();
  const names = Object.keys(texts);
  const segments = Array.from({ length: parts }, (_, part) => {
    const own = names.filter((_name, i) => i % parts === part);
    const files: Texts = {};
    const deleted = new Set<number>();
    for (const name of own) {
      if (next(2)) files[`removed-${name}`] = texts[name] + someText(next);
      files[name] = texts[name];
    }
    // what another segment has now in a newer state
    const stranger = names[next(names.length)];
    if (!own.includes(stranger)) files[stranger] = someText(next);
    for (const [file, name] of Object.keys(files).entries()) if (!own.includes(name)) deleted.add(file);
    return { view: segmentOf(files, voices), deleted };
  });
  return new SegmentsCorpus(segments);
}

const whereIs = (corpus: Corpus, place: Place) => {
  const { uri, offset } = corpus.locate(place);
  return `${decodeURI(uri)}@${offset}`;
};

/** Every question's answer, in words that do not depend on how the corpus is cut into segments. */
function answers(corpus: Corpus, texts: Texts, asked: string[]) {
  const where = (place: Place) => whereIs(corpus, place);
  const speech = (id: number) => {
    const { uri, title, date, start, end } = corpus.speech(id);
    return [uri, title, date, where(start), end - start, corpus.text(start, end)].join('|');
  };
  const seedOptions = { minimum: 4, maxOccurrences: 1000, step: 1 };
  return {
    counts: [corpus.files, corpus.speeches, corpus.characters],
    asked: asked.map((phrase) => {
      const { count, documents, places } = corpus.occurrences(phrase, 1000);
      return {
        phrase,
        found: [count, documents, places.map(where).sort()],
        longest: [...phrase].map((_, at) => corpus.longestMatch(phrase, at, 30)),
        seeds: corpus.seeds(phrase, seedOptions).map((seed) => ({ ...seed, places: seed.places.map(where).sort() })),
        followers: ['', '\n'].map((before) =>
          corpus.followers(before + phrase, { most: 3, samples: 1000, reach: 12 }).map((one) => ({
            ...one,
            samples: one.samples
              .map((sample) => [sample.text, sample.boundaries, speech(sample.speech), where(sample.place)].join('|'))
              .sort(),
          })),
        ),
        headings: corpus
          .headings(phrase.slice(0, 2), 1000)
          .map(({ name, place, speech: id }) => [name, where(place), speech(id)].join('|'))
          .sort(),
        openers: (['salutation', 'opening', 'heading', 'closing'] as const).map((role) =>
          corpus
            .openers({ role, prefix: phrase.slice(0, 1), most: 1000 })
            .map(({ text, documents }) => `${String.fromCharCode(...foldText(text))} ${documents}`)
            .sort(),
        ),
      };
    }),
    files: Object.keys(texts).map((name) => {
      const places = corpus.placesOf(uriOf(name));
      assert.ok(places, name);
      const offsets = [0, 1, texts[name].length >> 1, texts[name].length - 1];
      const speeches = offsets.map((offset) => corpus.speechAt(places.start + offset)?.id);
      return [
        corpus.text(places.start, places.end),
        corpus.text(places.start - 0, places.end + 10),
        offsets.map((offset) => where(places.start + offset)),
        speeches.map((id) => (id === undefined ? '' : speech(id))),
      ];
    }),
    gone: corpus.placesOf(uriOf('removed-0.txt')),
  };
}

/** Places of a phrase by scanning the folded texts: where its first letter or Hanzi stands is where a look-up begins. */
function scan(texts: Texts, phrase: string): string[] {
  const plain = (text: string) => String.fromCharCode(...foldText(text));
  const wanted = plain(phrase);
  const found: string[] = [];
  if (![...wanted].some((letter) => isEntryUnit(letter.charCodeAt(0)))) return found;
  for (const [name, text] of Object.entries(texts)) {
    const folded = plain(text);
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      found.push(`${decodeURI(uriOf(name))}@${at}`);
    }
  }
  return found.sort();
}

function phrasesOf(texts: Texts, next: (limit: number) => number): string[] {
  const all = Object.values(texts);
  const random = Array.from({ length: 12 }, () => {
    const text = all[next(all.length)];
    const start = next(text.length);
    return text.slice(start, start + 1 + next(24));
  });
  return [...random, '我们要抓好秋收', '，同志们', '〇二一年', '二○', '「放心田', 'Abc三'];
}

test('several segments with deleted files answer as one of the files that stand', () => {
  const next = numbers(11);
  for (let round = 0; round < 40; round++) {
    const texts = someTexts(next);
    const asked = phrasesOf(texts, next);
    const whole = answers(corpusOf(texts), texts, asked);
    for (const parts of [1, 2, 4]) {
      assert.deepEqual(
        answers(scattered(texts, parts, next), texts, asked),
        whole,
        `round ${round}, ${parts} segments`,
      );
    }
  }
});

test('every place of a phrase is found that a scan of the folded texts finds, and no other', () => {
  const next = numbers(5);
  for (let round = 0; round < 60; round++) {
    const texts = someTexts(next);
    for (const parts of [1, 2, 4]) {
      const corpus = scattered(texts, parts, next);
      for (const phrase of phrasesOf(texts, next)) {
        const { count, places, documents } = corpus.occurrences(phrase, 10_000);
        const expected = scan(texts, phrase);
        assert.deepEqual(places.map((place) => whereIs(corpus, place)).sort(), expected, JSON.stringify(phrase));
        assert.equal(count, expected.length);
        const voices = new Set(places.map((place) => corpus.speechAt(place)?.voice).filter((one) => one !== undefined));
        assert.equal(documents, voices.size);
      }
    }
  }
});

const talk = Array.from({ length: 30 }, (_, i) => `第${i}件事要办好，办第${i}件事的人要负起责任来。`).join('');

test('a talk that lies in two segments is one voice', () => {
  const voices = new Voices();
  const first = segmentOf({ '甲.txt': `同志们：\n${talk}` }, voices);
  const second = segmentOf({ '乙.txt': `同志们：\n${talk.replace('第7件', '第七件')}` }, voices);
  const corpus = new SegmentsCorpus([first, second].map((view) => ({ view, deleted: new Set<number>() })));
  assert.deepEqual(
    [corpus.occurrences('第3件事要办好', 10).count, corpus.occurrences('第3件事要办好', 10).documents],
    [2, 1],
  );
  assert.equal(corpus.openers({ role: 'salutation', prefix: '', most: 10 })[0].documents, 1);
});

test('a place outside of the corpus has no text and no speech', () => {
  const corpus = corpusOf({ '甲.txt': talk });
  assert.equal(corpus.text(1e9, 1e9 + 5), '');
  assert.equal(corpus.speechAt(1e9), undefined);
  assert.throws(() => corpus.locate(1e9), RangeError);
  assert.throws(() => corpus.speech(-1), RangeError);
});

test('a corpus whose files are all deleted finds nothing', () => {
  const corpus = new SegmentsCorpus([{ view: segmentOf({ '甲.txt': talk }), deleted: new Set([0]) }]);
  assert.deepEqual([corpus.files, corpus.speeches, corpus.characters, corpus.longestMatch(talk, 0, 60)], [0, 0, 0, 0]);
  assert.deepEqual(corpus.occurrences('第3件事要办好', 10), { count: 0, documents: 0, places: [] });
  assert.deepEqual(corpus.followers('第3件事', { most: 3, samples: 10, reach: 10 }), []);
});
