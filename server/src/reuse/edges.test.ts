import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { findReuse } from './findReuse.ts';

const corpus = corpusOf({
  '渡口.txt':
    '在渡口会上的讲话\n\n（二）盯住渡口的缆绳。老船工每天收工以前都要把缆绳摸上三遍，摸到起毛的地方就换一截新的。\n' +
    '1.把桨叶擦干净。桨叶上有泥，划起来就沉，一沉就要多使三分力气，到了对岸人就没有劲了。\n' +
    '油灯挂在船头，风再大也不许灭（灭了要马上靠岸）\n\n' +
    '下游的岸坡修过两回了，水文站的人年年来量，石头和柳条都用上了，还是要补一补，开春就动手，不等汛期，' +
    '沿岸各家出一个劳力，工具自己带，午饭由队里管，三天干不完就五天，五天干不完就七天，干完了为止。\n' +
    '修整老旧码头要先问过船家。同志们，让我们撑稳这条船，奋力划出渡口的新天地！\n谢谢大家。\n',
});

/** `⟦…⟧` marks what is warned of. */
function check(marked: string): void {
  const draft = marked.replace(/[⟦⟧]/g, '');
  const shown = findReuse(draft, corpus, { minimumHanzi: 18 }).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
    draft,
  );
  assert.equal(shown, marked);
}

test('a heading is underlined with the bracket and the number that open it', () => {
  check('我再说一件。\n⟦（二）盯住渡口的缆绳。老船工每天收工以前都要把缆绳摸上三遍，摸到起毛的地方就换一截新的。⟧\n');
  check('我再说一件。\n⟦1.把桨叶擦干净。桨叶上有泥，划起来就沉，一沉就要多使三分力气，到了对岸人就没有劲了。⟧\n');
});

test('a sentence from elsewhere in the source is underlined with the mark that closes it', () => {
  check(
    '我再说一件。\n⟦老船工每天收工以前都要把缆绳摸上三遍，摸到起毛的地方就换一截新的。让我们撑稳这条船，奋力划出渡口的新天地！⟧散会。',
  );
});

test('the first words of the next sentence are no part of a passage, though its source has them, too', () => {
  check(
    '我再说一件。\n⟦老船工每天收工以前都要把缆绳摸上三遍，摸到起毛的地方就换一截新的。⟧修整老旧码头的钱已经到了账上，今天就请木匠。',
  );
});

test('what everybody says is not underlined with the passage that it ends, but is within one', () => {
  check(
    '⟦老船工每天收工以前都要把缆绳摸上三遍，摸到起毛的地方就换一截新的。让我们撑稳这条船，奋力划出渡口的新天地！⟧\n谢谢大家。\n',
  );
  check(
    '⟦老船工每天收工以前都要把缆绳摸上三遍，摸到起毛的地方就换一截新的。谢谢大家。让我们撑稳这条船，奋力划出渡口的新天地！⟧',
  );
});
