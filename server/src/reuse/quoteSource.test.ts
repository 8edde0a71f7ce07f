import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { findReuse } from './findReuse.ts';
import { quoteSource } from './quoteSource.ts';

const title = '在校庆上的致辞';
const corpus = corpusOf({
  '校庆.txt': `${title}
老师们：
一百年前，先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂。
门卫张师傅敲了三十一年的钟，没有敲错过一次，他说“钟声里有孩子们的时辰”，马虎不得。
山里的路修好了没有？孩子们的鞋还湿不湿？冬天的炉子，谁来生火、谁来守夜！`,
});

function changed(draft: string, start: number, end: number, name = title): string | undefined {
  let text = draft;
  const changes = quoteSource(draft, { start, end }, name);
  for (const change of changes?.reverse() ?? [])
    text = text.slice(0, change.start) + change.text + text.slice(change.end);
  return changes && text;
}

/** What is found between ⟦ and ⟧ is quoted, and not found again. */
function check(marked: string, quoted: string): void {
  const draft = marked.replace(/[⟦⟧]/g, '');
  const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
  const found = findReuse(draft, corpus, { minimumHanzi: 18 });
  assert.deepEqual(
    found.map((one) => [one.start, one.end]),
    [[start, end]],
  );
  assert.equal(changed(draft, start, end), quoted);
  assert.deepEqual(findReuse(quoted, corpus, { minimumHanzi: 18 }), []);
}

test('at the start of a sentence the source comes first', () => {
  check(
    '我很感动。⟦一百年前，先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂。⟧这就是初心。',
    '我很感动。《在校庆上的致辞》中讲道：“一百年前，先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂。”这就是初心。',
  );
  check(
    '同志们：\n　　⟦一百年前，先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂⟧，这就是初心。',
    '同志们：\n　　《在校庆上的致辞》中讲道：“一百年前，先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂”，这就是初心。',
  );
});

test('the mark that ends the sentence is taken along', () => {
  check(
    '⟦山里的路修好了没有？孩子们的鞋还湿不湿？冬天的炉子，谁来生火、谁来守夜⟧？',
    '《在校庆上的致辞》中讲道：“山里的路修好了没有？孩子们的鞋还湿不湿？冬天的炉子，谁来生火、谁来守夜？”',
  );
});

test('within a sentence the source follows in brackets', () => {
  check(
    '翻开这部厚厚的校史，⟦先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂⟧，今天更没有理由懈怠。',
    '翻开这部厚厚的校史，“先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂”（引自《在校庆上的致辞》），今天更没有理由懈怠。',
  );
  check(
    '翻开这部厚厚的校史：⟦先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂。⟧\n谢谢！',
    '翻开这部厚厚的校史：“先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂”（引自《在校庆上的致辞》）。\n谢谢！',
  );
});

test('quotations within become inner ones', () => {
  check(
    '⟦门卫张师傅敲了三十一年的钟，没有敲错过一次，他说“钟声里有孩子们的时辰”，马虎不得。⟧',
    '《在校庆上的致辞》中讲道：“门卫张师傅敲了三十一年的钟，没有敲错过一次，他说‘钟声里有孩子们的时辰’，马虎不得。”',
  );
});

const mixed = '门卫张师傅说：$敲钟要敲准$，这话我记了三十一年。';
for (const [marks, inner] of [
  ['""', '‘’'],
  ['＂＂', '‘’'],
  ['「」', '‘’'],
  ['『』', '‘’'],
  ['“”', '‘’'],
]) {
  test(`${marks} within become inner ones`, () => {
    const said = (pair: string) => mixed.replace('$', pair[0]).replace('$', pair[1]);
    const text = said(marks);
    assert.equal(changed(text, 0, text.length), `《${title}》中讲道：“${said(inner)}”`);
  });

  test(`what stands between ${marks} is a quotation already`, () => {
    const [opening, closing] = marks;
    const text = `老人们常说${opening}门板做的黑板还在${closing}。`;
    const start = text.indexOf('门');
    const quoted = `老人们常说${opening}门板做的黑板还在${closing}（引自《${title}》）。`;
    assert.equal(changed(text, start, text.indexOf('在') + 1), quoted);
    assert.equal(changed(text, 0, text.indexOf('在') + 1), quoted);
    assert.equal(changed(text, start + 2, text.indexOf('在') + 1), undefined);
  });
}

test('quotations within quotations change in turn', () => {
  const text = '他说“门板上写着‘读书’两个字”，我见过。';
  assert.equal(changed(text, 0, text.length), `《${title}》中讲道：“他说‘门板上写着“读书”两个字’，我见过。”`);
});

test('a mark that nobody closes does not keep what follows from being quoted', () => {
  const text = '他说：“天亮了。门板做的黑板还在，钟声也还在。';
  const start = text.indexOf('门');
  assert.equal(
    changed(text, start, text.length),
    `他说：“天亮了。《${title}》中讲道：“门板做的黑板还在，钟声也还在。”`,
  );
});

test('of a quotation without a source only that is added', () => {
  check(
    '我们村里的老人们到现在还常说，“⟦先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂⟧”。',
    '我们村里的老人们到现在还常说，“先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂”（引自《在校庆上的致辞》）。',
  );
  // found together with the words before it
  check(
    '⟦常有人说，“先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂⟧”。',
    '常有人说，“先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂”（引自《在校庆上的致辞》）。',
  );
});

test('a title within a title is marked as one', () => {
  const text = '门板做的黑板还在。';
  assert.equal(
    changed(text, 0, text.length, '在学习《论教育》会上的讲话'),
    '《在学习〈论教育〉会上的讲话》中讲道：“门板做的黑板还在。”',
  );
});

const refused: Record<string, string> = {
  'two paragraphs': '⟦门板做的黑板还在。\n钟声也还在。⟧',
  'a part of a quotation': '他说：“天亮了，⟦门板做的黑板还在，钟声也还在⟧，人都来了。”',
  'a part of a straight quotation': '他说："天亮了，⟦门板做的黑板还在，钟声也还在⟧，人都来了。"',
  'a mark that is closed elsewhere': '⟦他说：「门板做的黑板还在，钟声也还在⟧。',
  'across the end of a quotation': '⟦门板做的黑板还在。”他说，钟声也还在。⟧',
  'more than a reader takes for a quotation': `⟦${'钟声还在。'.repeat(150)}⟧`,
  'blanks alone': '⟦　 ⟧',
};
for (const [name, marked] of Object.entries(refused)) {
  test(`not quoted: ${name}`, () => {
    const draft = marked.replace(/[⟦⟧]/g, '');
    assert.equal(changed(draft, marked.indexOf('⟦'), marked.indexOf('⟧') - 1), undefined);
  });
}
