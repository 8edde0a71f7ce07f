import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../../test/support/corpusOf.ts';
import { findReuse } from '../../reuse/findReuse.ts';
import { parseSpeeches } from '../../speech/parse.ts';
import { findLeftOvers } from './findLeftOvers.ts';
import { ReadText } from './readText.ts';

test('what is read once is kept', () => {
  let times = 0;
  const reader = (words: string) => {
    times++;
    return words.length;
  };
  const text = new ReadText('各位代表：清河县的渠修好了。');
  assert.deepEqual([text.read(reader), text.read(reader), times], [14, 14, 1]);
  assert.deepEqual([text.includes('清河县'), text.includes('白水县'), text.includes('清河县')], [true, false, true]);
});

const verse = '老渡口的风吹了三十年，摆渡人把一支歌谣唱成了满河的渔火，唱得对岸的柳树都弯下腰来听。\n';
const corpus = corpusOf({ '诗会.txt': `在诗会上的讲话\n\n同志们：\n${verse}` });

test("the draft's own words are read once, however many of its passages stand in past speeches", () => {
  const greetings: number[] = [];
  for (const times of [10, 100]) {
    const draft = `在诗会上的致辞\n\n各位诗友：\n${`${verse}今晚月色很好，大家静一静，听我把这几句再慢慢地念上一遍。\n`.repeat(times)}`;
    const passages = findReuse(draft, corpus, { minimumHanzi: 18 });
    assert.ok(passages.length >= times);
    greetings.push(searchesIn(() => [...findLeftOvers(draft, parseSpeeches(draft), passages, corpus)]));
  }
  assert.equal(greetings[1], greetings[0]);
});

/** How often a pattern is looked for from the start of a text of more than a few sentences. */
function searchesIn(work: () => unknown): number {
  const { exec } = RegExp.prototype;
  let count = 0;
  RegExp.prototype.exec = function (text) {
    if (text.length > 200 && this.lastIndex === 0) count++;
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}
