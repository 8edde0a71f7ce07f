import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberedAsDue } from './numbering.ts';

const three = '必须做到三点：一是学在前，勤读书。二是干在前，多下田。三是守在前，不越线。';
/** What stands before the cursor, what is due there, what the corpus goes on with, what of it is left. */
const cases: [name: string, before: string, due: string[], found: string[], left: string[]][] = [
  ['what is due', '一是学在前；二是干在前；', ['三是'], ['三是守在前', '二是干在前', '四是'], ['三是守在前']],
  ['no other kind', '一是学在前；二是干在前；', ['三是'], ['二，', '三、公司', '一要早动手'], ['一要早动手']],
  ['nothing that was said', `${three}以上三点，`, [], ['三是', '二是', '大家要记牢'], ['大家要记牢']],
  ['nothing behind the last', three, [], ['四是', '一是'], []],
  [
    'no point twice',
    '一是讲政治，不走样。二是讲学习，不自满。三是',
    [],
    ['讲学习', '讲纪律'],
    // `三是` is part of the line: the clause is begun
    ['讲纪律'],
  ],
  ['the word that all begin with', '一是讲政治，不走样。二是讲学习，不自满。', ['三是'], ['三是讲'], ['三是讲']],
  ['anything where nothing is numbered', '今年雨水多，', [], ['二是', '要早动手'], ['二是', '要早动手']],
];
for (const [name, before, due, found, left] of cases) {
  test(`numbers: ${name}`, () => {
    const as = (texts: string[]) => texts.map((text) => ({ text }));
    assert.deepEqual(numberedAsDue(as(found), { before }, as(due)), as(left));
  });
}
