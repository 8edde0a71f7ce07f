import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEnd } from '../../../test/support/checkedDraft.ts';
import { corpusOf, uriOf } from '../../../test/support/corpusOf.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { setPhrasesOf } from './setPhrases.ts';

const endings = ['路修好了。', '水通了。', '灯亮了。', '桥架上了。'];
const tails = ['养牛的事要抓紧办。', '晒谷场今年翻新。', '老戏台的瓦要换。', '学堂门口装上了护栏。'];
const corpus = corpusOf(
  Object.fromEntries(
    endings.map((ending, i) => [
      `${i}.txt`,
      `我们要把群众的小事当作大事来办，${ending}${tails[i]}只有这一篇说河滩上的白鹭。\n`,
    ]),
  ),
);

/** Phrases of a draft as `text ×times (voices)`. */
function phrasesIn(draft: string, ownUri?: string): string[] {
  const { phrases } = toEnd(setPhrasesOf(draft, parseSpeeches(draft), corpus, { ownUri }));
  return phrases.map(({ text, starts, voices }) => `${text} ×${starts.length} (${voices})`);
}

test('what nobody says is no set phrase', () => {
  assert.deepEqual(phrasesIn('昨天夜里下了一场雨，屋后的竹子又高了一截。'), []);
});

test('a phrase of the genre is one, also where this corpus does not say it', () => {
  assert.deepEqual(phrasesIn('大家要撸起袖子加油干，不要停。'), ['撸起袖子加油干 ×1 (0)']);
});

test('what many voices say is one, with their number', () => {
  const [phrase] = phrasesIn(
    '各位乡亲：\n会上我说，把群众的小事当作大事来办。散会以后又说，把群众的小事当作大事来办。\n',
  );
  assert.match(phrase, /群众的小事当作大事来办? ×2 \(4\)$/);
});

test("the draft's own file is no voice", () => {
  const draft = `我们要把群众的小事当作大事来办，${endings[0]}${tails[0]}`;
  const counted = (ownUri?: string) => /群众的小事.*\((\d)\)/.exec(phrasesIn(draft, ownUri).join())?.[1];
  assert.deepEqual([counted(), counted(uriOf('0.txt'))], ['4', '3']);
});

test('quotation marks are closed', () => {
  const [phrase] = phrasesIn('要增强“四个意识”、坚定“四个自信”、做到“两个维护”。');
  assert.equal(phrase, '增强“四个意识”、坚定“四个自信”、做到“两个维护” ×1 (0)');
});

test('a cancelled search gives up', () => {
  const draft = '撸起袖子加油干。'.repeat(200);
  const options = { isCancelled: () => true };
  assert.deepEqual(toEnd(setPhrasesOf(draft, parseSpeeches(draft), corpus, options)).phrases, []);
});
