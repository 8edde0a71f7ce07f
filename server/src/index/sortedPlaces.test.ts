import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf } from '../../../test/support/corpusOf.ts';
import { buildSegment } from './building/build.ts';
import { foldTable, foldText } from './fold.ts';
import { assemble, pageSize, parseHeader } from './format.ts';
import { PageCache, PagedFile } from './pageCache.ts';
import { SegmentView } from './segmentView.ts';
import type { SortedPlaces } from './sortedPlaces.ts';
import { Voices } from './voices.ts';

const verbs = ['抓好', '抓实', '抓紧', '落实', '推进'];
const things = ['防汛备汛', '防汛抗旱', '春耕备耕', '护林防火', '防汛值守'];
const places = ['各镇各村', '各镇各站', '河库渠堤', '全县上下'];

/** A talk of set phrases, so that very many places begin alike. */
function talk(seed: number): string {
  let state = seed;
  const pick = (of: string[]) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return of[Math.floor((state / 2147483648) * of.length)];
  };
  const clauses = Array.from({ length: 300 }, () => `${pick(places)}要${pick(verbs)}${pick(things)}工作`);
  return `防汛会讲话\n同志们：\n${clauses.join('，')}。\n`;
}

/** A text in which hardly two places begin alike. */
function noise(seed: number, length: number): string {
  let state = seed;
  const units = Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return 0x4e00 + Math.floor((state / 2147483648) * 3000);
  });
  return String.fromCharCode(...units);
}

function built(texts: string[]): Buffer {
  const sources = texts.map((text, k) => sourceOf(`${k}.txt`, text));
  return assemble(buildSegment(sources, 'intl', new Voices()));
}

/** A segment through a cache of so many pages, and how many of them were read. */
function open(segment: Buffer, pages: number) {
  let reads = 0;
  const cache = new PageCache(new ArrayBuffer(pages * pageSize));
  const file = new PagedFile(cache, segment.length / pageSize, (page, target) => {
    reads++;
    target.set(segment.subarray(page * pageSize, page * pageSize + target.length));
  });
  return { view: new SegmentView(file, parseHeader(segment)), reads: () => reads };
}

/** As `bound`, by looking at all places. */
function bound(entries: SortedPlaces, folded: Uint16Array, pattern: Uint16Array): number {
  let index = 0;
  while (index < entries.count) {
    const place = entries.at(index);
    let k = 0;
    while (k < pattern.length && folded[place + k] === pattern[k]) k++;
    if (k === pattern.length || folded[place + k] > pattern[k]) break;
    index++;
  }
  return index;
}

const texts = [talk(1), talk(2), talk(3)];
const talks = built(texts);

for (const pages of [2, 7, 400]) {
  test(`bounds are those of a scan, through a cache of ${pages} pages`, () => {
    const { view } = open(talks, pages);
    const folded = Uint16Array.from(view.text.slice(0, view.text.length), (unit) => foldTable[unit]);
    const all = open(talks, 400).view.entries;
    const draft = `各镇各村要抓实防汛备汛工作，${texts[1].slice(700, 760)}，河库渠堤要有人管。`;
    for (let start = 0; start < draft.length; start++) {
      for (const length of [1, 4, 5, 9, 30, 64]) {
        const pattern = foldText(draft.slice(start, start + length));
        const found = view.entries.bound(pattern, 0, pattern.length).index;
        assert.equal(found, bound(all, folded, pattern), draft.slice(start, start + length));
      }
    }
  });
}

test('the interval of what begins alike ends where a scan says, however many there are', () => {
  const { view } = open(talks, 7);
  const folded = Uint16Array.from(view.text.slice(0, view.text.length), (unit) => foldTable[unit]);
  const all = open(talks, 400).view.entries;
  let longest = 0;
  for (let start = 0; start < 400; start += 3) {
    for (const length of [1, 2, 3, 4, 5, 6, 9]) {
      const pattern = folded.slice(start, start + length);
      const { from, to } = view.entries.find(pattern, 0, length);
      const isWithin = (index: number) => pattern.every((unit, k) => folded[all.at(index) + k] === unit);
      assert.ok(to <= from || (isWithin(from) && isWithin(to - 1)));
      assert.ok(to === all.count || to <= from || !isWithin(to));
      longest = Math.max(longest, to - from);
    }
  }
  assert.ok(longest > 200, String(longest));
});

test('where a passage stands in the corpus, one look-up after the other reads three pages', () => {
  const source = noise(1, 60_000);
  const { view, reads } = open(built([source, noise(2, 60_000)]), 1000);
  const draft = foldText(source.slice(30_000, 30_100));
  view.entries.bound(draft, 0, 64);
  const before = reads();
  for (let start = 2; start <= 32; start += 2) view.entries.bound(draft, start, start + 64);
  assert.ok(reads() - before <= 3 * 16, String(reads() - before));
});
