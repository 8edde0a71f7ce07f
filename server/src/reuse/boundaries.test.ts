import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpeechInfo } from '../index/questions.ts';
import { trimmed } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import { hanziIndexAt, hanziOf } from './hanzi.ts';
import { byParagraph } from './paragraphs.ts';

const speech: SpeechInfo = { id: 0, voice: 0, uri: '', title: '', start: 0, end: 1000 };

/** A candidate for what stands between ⟪ and ⟫, all of it from the source. */
function candidateIn(marked: string): { candidate: Candidate; draft: ReturnType<typeof hanziOf> } {
  const draft = hanziOf(marked.replace(/[⟪⟫]/g, ''));
  const start = hanziIndexAt(draft, marked.indexOf('⟪'));
  const end = hanziIndexAt(draft, marked.indexOf('⟫') - 1);
  const places = Float64Array.from({ length: end - start }, (_, i) => i);
  return { candidate: { speech, start, end, places }, draft };
}

function textOf({ start, end }: Candidate, { text, offsets }: ReturnType<typeof hanziOf>): string {
  return text.slice(offsets[start], offsets[end - 1] + 1);
}

const trims: Record<string, string> = {
  '⟪水渠修到哪里，名字刻到哪里，谁修的谁来管，年年要清淤。⟫': '水渠修到哪里，名字刻到哪里，谁修的谁来管，年年要清淤',
  '⟪水渠修到哪里，名字刻到哪里，谁修的谁来管。我们⟫还要修路。': '水渠修到哪里，名字刻到哪里，谁修的谁来管',
  '这事要⟪抓紧。水渠修到哪里，名字刻到哪里，谁修的谁来管⟫。': '水渠修到哪里，名字刻到哪里，谁修的谁来管',
  '开工。⟪对。水渠修到哪里，名字刻到哪里，谁修的谁来管。好！⟫': '对。水渠修到哪里，名字刻到哪里，谁修的谁来管。好',
};
for (const [marked, expected] of Object.entries(trims)) {
  test(`boundaries: ${marked}`, () => {
    const { candidate, draft } = candidateIn(marked);
    assert.equal(textOf(trimmed(candidate, draft), draft), expected);
  });
}

const paragraphs: Record<string, string[]> = {
  '⟪一行到底，没有分段。⟫': ['一行到底，没有分段'],
  '⟪第一段说水渠的事情。\n第二段说道路的事情。⟫': ['第一段说水渠的事情', '第二段说道路的事情'],
  '⟪水渠\n第二段说道路的事情。⟫': ['水渠\n第二段说道路的事情'],
  '⟪第一段说水渠的事情。\n道路⟫': ['第一段说水渠的事情。\n道路'],
  '⟪第一段说水渠的事情。\r\n道路\r\n第三段说桥梁的事情。⟫': ['第一段说水渠的事情', '道路\r\n第三段说桥梁的事情'],
};
for (const [marked, expected] of Object.entries(paragraphs)) {
  test(`paragraphs: ${JSON.stringify(marked)}`, () => {
    const { candidate, draft } = candidateIn(marked);
    const pieces = byParagraph(candidate, draft, (piece) => piece.places.length >= 6);
    assert.deepEqual(
      pieces.map((piece) => textOf(piece, draft)),
      expected,
    );
  });
}

const around: Record<string, { own: string; expected: string[] }> = {
  '⟪先修水渠。\n二、说说道路\n第二段说桥梁的事情。⟫': { own: '说说道路', expected: ['第二段说桥梁的事情'] },
  '⟪第一段说水渠的事情。\n二、说说道路\n再修桥。⟫': { own: '说说道路', expected: ['第一段说水渠的事情'] },
  '⟪先修水渠。\n二、说路\n再修桥。⟫': { own: '说路', expected: ['先修水渠。\n二、说路\n再修桥'] },
  '⟪先修水。\n道路改了名字\n第二段说桥梁的事情。⟫': {
    own: '名字',
    expected: ['先修水。\n道路改了名字\n第二段说桥梁的事情'],
  },
};
for (const [marked, { own, expected }] of Object.entries(around)) {
  test(`paragraphs with own words ${own}: ${JSON.stringify(marked)}`, () => {
    const { candidate, draft } = candidateIn(marked);
    const from = hanziIndexAt(draft, draft.text.indexOf(own)) - candidate.start;
    candidate.places.fill(-1, from, from + own.length);
    const pieces = byParagraph(candidate, draft, (piece) => piece.places.filter((place) => place >= 0).length >= 8);
    assert.deepEqual(
      pieces.map((piece) => textOf(piece, draft)),
      expected,
    );
  });
}
