/** What is ignored, as the search for reuse sees it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { numbers } from '../../../test/support/texts.ts';
import { markOf } from './draftMark.ts';
import { findReuse } from './findReuse.ts';
import { type Ignored, type IgnoredSource, keyOf, nothingIgnored, united, without } from './ignored.ts';
import { ReuseMemory } from './reuseMemory.ts';
import { sketchText } from './sketchText.ts';

const first = '老周把行军床搬进了泵房，水位每涨一指，他就在墙上划一道线，划到第九道的时候，天亮了。';
const second = '那九道线我们没有刷掉，留在泵房的墙上，新来的同志上岗第一天都要去看一看、摸一摸。';
const third = '防汛物资不许外借，钥匙两把，站长一把、值班员一把，少一条麻袋都要写明去处。';
const flood = `在防汛总结会上的讲话
同志们：
今年的汛期比往年长了十一天，我先讲一个人。
${first}${second}
${third}
各站的电话要有人接，夜里三点打过去，铃响三声以内要听到人声，听不到的，第二天请到我办公室来说明。
水退以后，淤泥要在一个月里清完，秧苗补种的种子由农技站统一发放，哪个村没有领到，村主任直接找我。`;

const corpus = corpusOf({ '防汛.txt': flood, '礼堂.txt': '在礼堂落成典礼上的致辞\n来宾们：\n瓦是旧瓦，梁是新梁。' });

/** The passages warned of must be those between ⟦ and ⟧. */
function check(marked: string, ignored: Ignored, asked = corpus, ownUri?: string): void {
  const draft = marked.replace(/[⟦⟧]/g, '');
  let shown = draft;
  for (const { start, end } of findReuse(draft, asked, { minimumHanzi: 18, ignored, ownUri }).reverse()) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }
  assert.equal(shown, marked);
}

const ignoring = (...texts: string[]): Ignored => ({
  passages: texts.map((text) => ({ text, ignoredAt: '' })),
  sources: [],
});

test('an ignored passage is silent in any draft', () => {
  check(`大家好。⟦${first}⟧今天表扬他。`, nothingIgnored);
  check(`大家好。${first}今天表扬他。`, ignoring(first));
  check(`换一个场合，换一种说法。讲到底，${first}`, ignoring(first));
});

test('edited lightly it stays silent', () => {
  check(first.replace('行军床', '铺盖').replace('天亮了', '天才亮'), ignoring(first));
});

test('what it grew by is warned of alone', () => {
  check(`大家好。${first}⟦${second}⟧`, ignoring(first));
  check(`大家好。⟦${first}⟧${second}`, ignoring(second));
  check(`${third}\n${first}⟦${second}⟧`, ignoring(first, third));
});

test('a few ignored words part what stands before and behind them', () => {
  const few = '天亮时人还在';
  const past = corpusOf({ '防汛.txt': `在防汛总结会上的讲话\n同志们：\n${first.slice(0, -1)}，${few}，${second}` });
  check(`大家好。⟦${first.slice(0, -1)}⟧，${few}，⟦${second}⟧`, ignoring(few), past);
});

test('after many edits around it, it is silent still', () => {
  const next = numbers(7);
  const before = ['同志们。', '今天天气很好。', '我讲三件事。', '先说人。', '再说水。'];
  let draft = ['各位代表：', first, '散会以后，站长留一下。'];
  for (let i = 0; i < 30; i++) {
    const at = next(2) === 0 ? 0 : draft.length - 1;
    const text = draft[at];
    const cut = next(text.length + 1);
    draft[at] = text.slice(0, cut) + before[next(before.length)] + text.slice(cut + next(4));
    check(draft.join(next(2) === 0 ? '' : '\n'), ignoring(first));
  }
  // nor does it hide what was added
  draft = [draft[0], first, `${third}${draft[2]}`];
  assert.equal(findReuse(draft.join('\n'), corpus, { minimumHanzi: 18, ignored: ignoring(first) }).length, 1);
});

test('what is remembered of a paragraph does not outlive a change of what is ignored', () => {
  const memory = new ReuseMemory();
  const draft = `大家好。${first}今天表扬他。`;
  const found = (ignored: Ignored, uri = 'file:///draft.speech') =>
    findReuse(draft, corpus, { minimumHanzi: 18, ignored, ownUri: uri, memory }).length;
  const source = sourceOf('防汛.txt');
  const older = { passages: [], sources: [{ ...source, draft: markOf('另一篇', '另一篇', 'file:///draft.speech') }] };
  for (let round = 0; round < 2; round++) {
    assert.equal(found(nothingIgnored), 1);
    assert.equal(found(ignoring(first)), 0);
    assert.equal(found({ passages: [], sources: [source] }), 0);
    assert.equal(found(older), 0);
    assert.equal(found(older, 'file:///other.speech'), 1);
  }
});

/** The speech at the start of a file of `corpus`, ignored. */
function sourceOf(name: string): IgnoredSource {
  const places = corpus.placesOf(`file:///corpus/${encodeURI(name)}`);
  const speech = places && corpus.speechAt(places.start);
  assert.ok(speech);
  return { title: speech.title, sketch: sketchText(corpus.sketch(speech.id)), ignoredAt: '' };
}

test('an ignored speech is no source, also under another name and a little edited', () => {
  const draft = `大家好。${first}今天表扬他。`;
  const ignored = { passages: [], sources: [sourceOf('防汛.txt')] };
  check(draft, ignored);
  check(draft, ignored, corpusOf({ '旧稿/2021.txt': flood.replace('十一天', '半个月') }));
});

test('what another speech says as well is warned of with that one', () => {
  const two = corpusOf({
    '防汛.txt': flood,
    '先进.txt': `先进事迹报告\n各位：\n${first}这就是老周。\n台下坐着他的女儿，今年考上了水利学校，我提议大家把掌声给她。`,
  });
  const draft = `大家好。${first}今天表扬他。`;
  const [passage, ...others] = findReuse(draft, two, {
    minimumHanzi: 18,
    ignored: { passages: [], sources: [sourceOf('防汛.txt')] },
  });
  assert.deepEqual([passage.sources.length, others.length], [1, 0]);
  assert.equal(two.speech(passage.sources[0].speech).title, '先进事迹报告');
});

test('the older version of one draft is a source of others', () => {
  const older = (text: string, uri: string) => ({
    passages: [],
    sources: [{ ...sourceOf('防汛.txt'), draft: markOf(text, '讲话', uri) }],
  });
  const draft = `在表彰会上的讲话\n同志们：\n${first}\n今天把奖状发到他手里，奖状不大，分量很重，请大家起立鼓掌。`;
  const ignored = older(draft, 'file:///draft.speech');
  check(draft, ignored, corpus, 'file:///draft.speech');
  check(draft, ignored, corpus, 'file:///moved/renamed.speech');
  check(`${draft}\n台下的掌声响了很久。`, ignored, corpus, 'file:///moved/renamed.speech');
  const other = '新站长今天到任，交接清单一式三份，水泵、闸门、发电机逐台试过，哪台带病、哪台该换，当面说明白。';
  check(`${other}⟦${first}⟧`, ignored, corpus, 'file:///other.speech');
  check(`${other}${first}`, ignored, corpus, 'file:///draft.speech');
  // the next new document has the name of the last one
  check(`${other}⟦${first}⟧`, older(draft, 'untitled:Untitled-1'), corpus, 'untitled:Untitled-1');
});

test('two drafts that are the same yet are ignored for one by one', () => {
  const begun = `同志们：\n${first}`;
  const uris = ['file:///a.speech', 'file:///b.speech'];
  const [forA, forB] = uris.map((uri) => ({ ...sourceOf('防汛.txt'), draft: markOf('同志们：', '讲话', uri) }));
  const both = united({ passages: [], sources: [forA] }, { passages: [], sources: [forB] });
  for (const uri of uris) check(begun, both, corpus, uri);
  const forBAlone = without(both, new Set([keyOf(forA)]));
  check(`同志们：\n⟦${first}⟧`, forBAlone, corpus, uris[0]);
  check(begun, forBAlone, corpus, uris[1]);
});
