import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutRepeated } from './repeated.ts';

const headings = '（一）心中有党，做明白人\n学了才明白。\n（二）心中有民，做贴心人\n村里的事要常问。\n';
const years = '这一年，我们用双手种下了新苗。\n果园有了样子。\n\n这一年，我们用双脚走遍了山村。\n\n';
/** The draft as far as the cursor, what goes on there, what of it is left. */
const cases: [what: string, before: string, found: string[], left: string[]][] = [
  ['headings', `${headings}（三）心中有`, ['民，', '党，', '责，'], ['责，']],
  ['the shape of headings', `${headings}（三）心`, ['中有', '中有民'], ['中有']],
  [
    'paragraphs that begin alike',
    `${years}这一年，`,
    ['我们用双手种下了新苗', '我们用双手', '我们去'],
    ['我们用双手', '我们去'],
  ],
  ['bold headings', '**一、抓学习**\n要读书。\n**二、', ['抓学习', '抓生产'], ['抓生产']],
  ['titles', '清水湾果业合作社社员大会\n', ['清水湾果业合作社社员大会'], ['清水湾果业合作社社员大会']],
  ['nothing amid a line', `${years}到了冬天，这一年，`, ['我们用双手种下'], ['我们用双手种下']],
  ['no short beginning of one line', '今年以来，雨水多。\n', ['今年以来，'], ['今年以来，']],
];
for (const [what, draft, found, left] of cases) {
  test(`repeats ${what} as it should`, () => {
    const before = draft.slice(draft.lastIndexOf('\n') + 1);
    const candidates = found.map((text) => ({ text }));
    const kept = withoutRepeated(candidates, draft, draft.length, { opensLine: true, before });
    assert.deepEqual(
      kept.map(({ text }) => text),
      left,
    );
  });
}
