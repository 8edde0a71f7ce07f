import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ignorePassage, isIgnored, noIgnoredPassages, readIgnored } from './ignored.ts';

const passage = '仓库的钥匙要有人管，账本要有人对，谁开的门、谁取的货，月底一笔一笔都要说得清楚。';
const ignored = ignorePassage(noIgnoredPassages, passage, new Date(0));

const stillWarned: Record<string, string> = {
  'another passage': '春天播下的种子，要等到秋天才知道收成，中间的日子靠的是每天下地。',
  'a passage that holds it and says much more':
    '去年盘点少了三箱货，到今天也没有查出缘故，大家心里都不是滋味，我也睡不好觉。仓库的钥匙要有人管，账本要有人对，谁开的门、谁取的货，月底一笔一笔都要说得清楚。',
  'no Hanzi': 'XX **',
};
for (const [name, text] of Object.entries(stillWarned)) {
  test(`not ignored: ${name}`, () => assert.equal(isIgnored(text, ignored), false));
}

const quiet: Record<string, string> = {
  'the passage itself': passage,
  'other punctuation and spaces': passage.replaceAll('，', ', ').replaceAll('、', ','),
  'a changed character': passage.replace('账本', '帐本').replace('月底', '月末'),
  'other boundaries': '同志们，仓库的钥匙要有人管，账本要有人对，谁开的门、谁取的货，月底一笔一笔都要说得',
  'a part': '账本要有人对，谁开的门、谁取的货，月底一笔一笔都要',
};
for (const [name, text] of Object.entries(quiet)) {
  test(`ignored: ${name}`, () => assert.equal(isIgnored(text, ignored), true));
}

test('a passage is remembered once', () => {
  assert.equal(ignorePassage(ignored, `${passage}！`), ignored);
  assert.equal(ignored.passages[0].ignoredAt, '1970-01-01T00:00:00.000Z');
});

test('what is written can be read again', () => {
  assert.deepEqual(readIgnored(JSON.stringify(ignored)), ignored);
});

test('no file, a broken file and a later version ignore nothing', () => {
  for (const json of [undefined, '', '{', 'null', '{"version":2,"passages":[]}', '{"version":1}']) {
    assert.deepEqual(readIgnored(json), noIgnoredPassages);
  }
  assert.deepEqual(readIgnored('{"version":1,"passages":[null,{"hanzi":3}]}'), noIgnoredPassages);
});
