import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departedIn, lastWordsTo, restOfFarewell } from './departed.ts';

const people: [head: string, said: string[], departed: string | undefined][] = [
  ['悼词\n——在周启明同志追悼会上', [], '周启明同志'],
  ['悼词', ['今天，我们怀着沉痛的心情，送别镇水利站老站长赵志远同志。'], '赵志远同志'],
  ['', ['我们在这里送别县剧团的老琴师沈立群先生。'], '沈立群先生'],
  ['在矿工遇难一周年悼念仪式上的讲话', ['一年前的今天，十一位工友离开了我们。'], undefined],
];
for (const [head, said, departed] of people) {
  test(`${departed ?? 'nobody'} is taken leave of in ${head}${said}`, () => {
    assert.equal(departedIn({ head, said }), departed);
  });
}

test('the last words name who has died', () => {
  assert.deepEqual(
    lastWordsTo('周启明同志', ['…同志安息吧！', '…，一路走好！', '最后，让我们向…作最后的告别！', '愿逝者安息！']),
    ['周启明同志安息吧！', '周启明同志，一路走好！', '最后，让我们向周启明同志作最后的告别！', '愿逝者安息！'],
  );
});

const rests: [typed: string, departed: string | undefined, rests: string[] | undefined][] = [
  ['周启明同志，', '周启明同志', ['安息吧！', '一路走好！']],
  ['敬爱的周启明同志，', '周启明同志', ['安息吧！', '一路走好！']],
  ['安息吧，', '周启明同志', ['周启明同志！']],
  ['安息吧，', undefined, []],
  ['同志们，', '周启明同志', undefined],
  ['今天，', '周启明同志', undefined],
];
for (const [typed, departed, expected] of rests) {
  test(`what goes on behind ${typed} where ${departed} has died`, () => {
    assert.deepEqual(restOfFarewell(typed, departed), expected);
  });
}
