import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gramsOf, type OtherDraft, type RepetitionOptions, repetitionsIn } from './repetitions.ts';

const bridge = '通车那天，对岸的老支书带着全村人走了三个来回，他说等这座桥等了四十年，脚底板要把它认熟。';
const edited = '通车那一天，河对岸的老支书带着全村的人走了三个来回，他说等这座桥等了四十多年，脚底板要把它认熟。';
const formula =
  '坚持以习近平新时代中国特色社会主义思想为指导，深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。';

/** What is found must stand between ⟦ and ⟧, and repeat what stands between « and ». */
function check(marked: string, options: Partial<RepetitionOptions> = {}): void {
  const draft = marked.replace(/[⟦⟧«»]/g, '');
  let shown = draft;
  const found = repetitionsIn(draft, { minimumHanzi: 18, ...options });
  const marks = found.flatMap(({ start, end, earlier, uri }) => [
    { at: start, mark: '⟦' },
    { at: end, mark: '⟧' },
    ...(uri
      ? []
      : [
          { at: earlier.start, mark: '«' },
          { at: earlier.end, mark: '»' },
        ]),
  ]);
  for (const { at, mark } of marks.sort((a, b) => b.at - a.at)) shown = shown.slice(0, at) + mark + shown.slice(at);
  assert.equal(shown, marked);
}

test('a passage that is said twice is found where it is said again', () => {
  check(`先说一座桥。\n«${bridge.slice(0, -1)}»。\n后面讲讲产业。\n⟦${bridge.slice(0, -1)}⟧。\n谢谢大家。`);
});

test('a passage that was changed a little is found too', () => {
  check(`先说一座桥。«${bridge.slice(0, -1)}»。后面讲讲产业，讲讲人。⟦${edited.slice(0, -1)}⟧。`);
});

test('what only a few words have in common is no repetition', () => {
  check(`对岸的老支书带着全村人走了三个来回。\n后来，对岸的老支书带着全村人修了水渠。`);
});

test('set phrases may be said again', () => {
  check(`${formula}\n抓好今年的防汛。\n${formula}\n`);
});

test('headings may be said again', () => {
  const heading = '一、把群众最盼望的那座桥修好，让孩子们上学不再坐船过河';
  const draft = `目录\n${heading}\n\n${heading}\n今年先修桥墩。`;
  const second = draft.lastIndexOf(heading);
  check(draft, { silent: [{ start: second, end: second + heading.length }] });
});

test('a sentence that goes on and on is one repetition', () => {
  const found = repetitionsIn(bridge.repeat(400), { minimumHanzi: 18 });
  assert.deepEqual(
    found.map(({ start, earlier }) => [start, earlier]),
    [[bridge.length, { start: 0, end: bridge.length }]],
  );
});

test('what is called out again and again takes nothing of what follows', () => {
  const rest = '今年的龙舟赛就要开桨，岸上的老人都站了起来，谁也不肯先坐下。';
  check(`大家一起喊：${'加油'.repeat(8)}！${rest}`);
  check(`他笑得前仰后合：${'哈'.repeat(20)}！${rest}`);
  check(`大家一起喊：«${'加油'}»⟦${'加油'.repeat(19)}⟧！${rest}`);
});

test('two passages that follow each other share nothing', () => {
  const first = bridge.slice(0, -1);
  const second = '后来桥头支起了一个茶摊，过桥的人都要歇一歇脚，喝一碗大叶茶，说几句收成，再慢慢往家里走';
  const found = repetitionsIn(
    `${first}。\n老人说，${first.slice(-5, -1)}${second}。\n散会前我再说一遍，${first}了${second}。`,
    {
      minimumHanzi: 18,
    },
  );
  assert.equal(found.length, 2);
  assert.ok(found[0].end <= found[1].start);
});

const other = (text: string): OtherDraft[] => [{ uri: 'file:///d/其他稿.speech', grams: gramsOf(text) }];

test('a passage of another draft is found, with its place there', () => {
  const text = `在另一个会上的讲话\n开头不同。${bridge}结尾也不同，讲的是学校和老师，还有放学路上的灯。`;
  const draft = `今天只讲一件事，讲完就走。${bridge}大家都听过了，那就讲讲今年要修的第二座桥，从勘察讲起。`;
  const [found, ...more] = repetitionsIn(draft, { minimumHanzi: 18, others: other(text) });
  assert.equal(more.length, 0);
  assert.equal(draft.slice(found.start, found.end), bridge.slice(0, -1));
  assert.equal(text.slice(found.earlier.start, found.earlier.end), bridge.slice(0, -1));
  assert.equal(found.uri, 'file:///d/其他稿.speech');
});

test('two versions of one draft are not held against each other', () => {
  const draft = `今天只讲一件事。${bridge}\n今年要修第二座桥，从勘察讲起，钱从哪里来，人从哪里来。`;
  check(draft, { others: other(draft.replace('第二座', '第三座')) });
});
