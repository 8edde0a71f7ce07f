import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hanziOf } from './hanzi.ts';
import { ignoredSpansIn } from './ignoredSpans.ts';

const passage = '仓库的钥匙要有人管，账本要有人对，谁开的门、谁取的货，月底一笔一笔都要说得清楚。';
const another = '渔船进港先报平安，再报鱼获，码头上的灯要等最后一条船靠岸才能熄灭。';

/** What is ignored of a draft must be what stands between ⟦ and ⟧, up to the Hanzi. */
function check(marked: string, ...texts: string[]): void {
  const draft = marked.replace(/[⟦⟧]/g, '');
  const { units, offsets } = hanziOf(draft);
  const ignored = (texts.length > 0 ? texts : [passage]).map((text) => ({ text, ignoredAt: '' }));
  let shown = draft;
  for (const { start, end } of ignoredSpansIn(units, ignored).reverse()) {
    const from = offsets[start];
    const to = offsets[end - 1] + 1;
    shown = `${shown.slice(0, from)}⟦${shown.slice(from, to)}⟧${shown.slice(to)}`;
  }
  assert.equal(shown, marked);
}

const silent: Record<string, string> = {
  'another passage': '春天播下的种子，要等到秋天才知道收成，中间的日子靠的是每天下地。',
  'a few of its words': '食堂的账本要有人对，这是老规矩。',
  'its words far apart':
    '仓库的钥匙挂在墙上。今年汛期来得早，各村的堤段都分到了户。账本要有人对，这件事已经安排下去，由会计所负责。月底一笔一笔报上来。',
  'no Hanzi': 'XX **',
  nothing: '',
};
for (const [name, draft] of Object.entries(silent)) test(`nothing ignored in: ${name}`, () => check(draft));

test('the passage itself, whatever stands around it', () =>
  check(
    '同志们：\n我只讲一条。⟦仓库的钥匙要有人管，账本要有人对，谁开的门、谁取的货，月底一笔一笔都要说得清楚⟧。散会。',
  ));
test('other punctuation, spaces and figures', () =>
  check('⟦仓库的钥匙, 要有人管;账本2要有人对:谁开的门,谁取的货,\n月底一笔一笔都要说得清楚⟧'));
test('changed words', () => check('⟦仓库的钥匙要有人管，帐本要有人对，谁开的门、谁拿的货，月底一笔一笔都要说得清楚⟧'));
test('a clause put in', () =>
  check('⟦仓库的钥匙要有人管，印章也要有人管，账本要有人对，谁开的门、谁取的货，月底一笔一笔都要说得清楚⟧'));
test('clauses in another order', () =>
  check('⟦谁开的门、谁取的货，月底一笔一笔都要说得清楚，仓库的钥匙要有人管，账本要有人对⟧'));
test('a part of it', () => check('各位，⟦账本要有人对，谁开的门、谁取的货，月底一笔⟧，都在这里。'));
test('twice in one draft', () =>
  check(`⟦${passage.slice(0, -1)}⟧。大家听好，我再说一遍，免得有人忘了：⟦${passage.slice(0, -1)}⟧。`));
test('what is new beside it is not ignored', () =>
  check(
    `去年盘点少了三箱货，到今天也没有查出缘故。⟦${passage.slice(0, -1)}⟧。谁家有疑问，当面问、当面答，答不上来的，三天以内贴到墙上。`,
  ));
test('two that follow each other are one', () => check(`⟦${passage}${another.slice(0, -1)}⟧。`, passage, another));
test('of many each is found', () => {
  const many = Array.from(
    { length: 200 },
    (_, i) => `第${'一二三四五六七八九十'[i % 10]}组的${i}号仓门由值班员看守，交接的时候当面点清`,
  );
  check(`同志们。⟦${another.slice(0, -1)}⟧。`, ...many, another);
});
test('a passage said again and again is one stretch', () => {
  const { units } = hanziOf('账本要有人对'.repeat(40_000));
  const stretches = ignoredSpansIn(units, [{ text: '账本要有人对'.repeat(100), ignoredAt: '' }]);
  assert.deepEqual(stretches, [{ start: 0, end: units.length }]);
});
