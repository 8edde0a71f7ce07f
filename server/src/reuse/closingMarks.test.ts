import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { findReuse } from './findReuse.ts';

const corpus = corpusOf({
  '防火.txt': '入冬以后，瞭望塔上二十四小时不离人，护林员老周说，山上的每一棵松树都认得他的手电光。散会。\n',
});

/** `⟦…⟧` marks what is warned of. */
function check(marked: string): void {
  const draft = marked.replace(/[⟦⟧]/g, '');
  const [found] = findReuse(draft, corpus, { minimumHanzi: 18 });
  assert.equal(
    `${draft.slice(0, found.start)}⟦${draft.slice(found.start, found.end)}⟧${draft.slice(found.end)}`,
    marked,
  );
}

test('the mark that closes a reused sentence belongs to it', () => {
  check('我去看过。⟦瞭望塔上二十四小时不离人，护林员老周说，山上的每一棵松树都认得他的手电光。⟧大家鼓掌。');
  check('⟦瞭望塔上二十四小时不离人,护林员老周说,山上的每一棵松树都认得他的手电光.⟧大家鼓掌。');
});

test('a mark that opens a quotation does not', () => {
  const quoting = corpusOf({
    '防火.txt': '入冬以后，瞭望塔上二十四小时不离人，山上的松树都认得护林员老周，他说：“知道了。”\n',
  });
  const draft = '瞭望塔上二十四小时不离人，山上的松树都认得护林员老周，他说：“明天上山。”';
  const [found] = findReuse(draft, quoting, { minimumHanzi: 18 });
  assert.equal(draft.slice(found.start, found.end), draft.slice(0, draft.indexOf('“')));
});

test('a mark that the source does not have stays outside', () => {
  check('⟦瞭望塔上二十四小时不离人，护林员老周说，山上的每一棵松树都认得他的手电光⟧！大家鼓掌。');
});
