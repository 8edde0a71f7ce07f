import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentOf } from '../../../test/support/corpusOf.ts';
import { numbers } from '../../../test/support/texts.ts';
import { isEntryUnit } from './fold.ts';
import { longestSeed } from './rareStrings.ts';
import { SegmentsCorpus } from './segmentsCorpus.ts';

const words = ['防汛', '备汛', '抗旱', '春耕', '各镇', '各村', '要抓好', '要落实', '责任', '值守', '，', '，', '。'];

function talk(next: (limit: number) => number, length: number): string {
  return Array.from({ length }, () => words[next(words.length)]).join('');
}

interface Found {
  start: number;
  length: number;
  places: string[];
}

/** As `seeds`, by looking for every string in every text. */
function scan(draft: string, texts: string[], minimum: number, most: number): Found[] {
  const found: Found[] = [];
  for (let start = 0; start + minimum <= draft.length; start++) {
    if (!isEntryUnit(draft.charCodeAt(start))) continue;
    for (let length = minimum; length <= longestSeed && start + length <= draft.length; length++) {
      const places = placesOf(draft.slice(start, start + length), texts);
      if (places.length > most) continue;
      if (places.length > 0) found.push({ start, length, places });
      break;
    }
  }
  return found;
}

function placesOf(wanted: string, texts: string[]): string[] {
  return texts.flatMap((text, k) => {
    const places: string[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(`${k}@${at}`);
    return places;
  });
}

for (let seed = 1; seed <= 12; seed++) {
  test(`rare strings are those of a scan, in one segment and in several (${seed})`, () => {
    const next = numbers(seed);
    const passage = talk(next, 40);
    // the same passage in most of them, gone on with in many ways
    const texts = Array.from({ length: 9 }, () => {
      const shared = passage.slice(0, next(passage.length));
      return `防汛会讲话\n同志们：\n${talk(next, 30 + next(100))}${shared}${talk(next, 30)}\n`;
    });
    const draft = passage + texts[next(9)].slice(20, 90) + talk(next, 60);
    for (const segments of [1, 3]) {
      const views = Array.from({ length: segments }, (_, part) =>
        segmentOf(Object.fromEntries(texts.flatMap((text, k) => (k % segments === part ? [[`${k}.txt`, text]] : [])))),
      );
      const corpus = new SegmentsCorpus(views.map((view) => ({ view, deleted: new Set<number>() })));
      for (const most of [1, 3]) {
        const seeds = corpus.seeds(draft, { minimum: 6, maxOccurrences: most, step: 1 });
        const told = seeds.map(({ start, length, places }) => ({
          start,
          length,
          places: places.map((place) => {
            const { uri, offset } = corpus.locate(place);
            return `${/(\d+)\.txt$/.exec(uri)?.[1]}@${offset}`;
          }),
        }));
        for (const { places } of told) places.sort();
        const wanted = scan(draft, texts, 6, most);
        for (const { places } of wanted) places.sort();
        assert.deepEqual(told, wanted);
      }
    }
  });
}

test('within a run that is shared word for word fewer places are asked about, and each seed tells how many it stands for', () => {
  const shared = '大堤外面的水位比屋檐还高，守堤的人三天三夜没有合过眼';
  const corpus = new SegmentsCorpus([
    { view: segmentOf({ 'a.txt': `防汛会讲话\n同志们：\n${shared}。\n` }), deleted: new Set<number>() },
  ]);
  const draft = `今天说一说堤上的事，${shared}，这样的人要记功`;
  const options = { minimum: 6, maxOccurrences: 24, step: 2 };
  const all = corpus.seeds(draft, options);
  const some = corpus.seeds(draft, { ...options, mostSteps: 3 });
  assert.ok(some.length < all.length, `${some.length} of ${all.length}`);
  for (const { start, length, places } of some) {
    const same = all.find((seed) => seed.start === start);
    assert.deepEqual({ length, places }, { length: same?.length, places: same?.places });
  }
  assert.ok(all.every(({ stride }) => stride === 2));
  for (const [i, { start, stride }] of some.slice(0, -1).entries()) assert.ok(start + stride <= some[i + 1].start);
  const last = some[some.length - 1];
  assert.ok(all[all.length - 1].start < last.start + last.stride);
});
