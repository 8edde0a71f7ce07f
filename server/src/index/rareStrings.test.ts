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
