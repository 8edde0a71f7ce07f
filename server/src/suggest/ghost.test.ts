import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { ghost } from './ghost.ts';

const oath = '不忘初心，牢记使命，守护好这一片青山绿水。';
const corpus = corpusOf(
  Object.fromEntries(
    ['护林', '造林', '防火', '植树', '巡山'].map((work, n) => [
      `${work}.txt`,
      `${work}工作会讲话\n同志们：\n今年${work}有${'一二三四五'[n]}件大事，一是讲团结，二是讲奉献。我们要${oath}${work}人员辛苦了，${'请转达问候道声保重多多休息常回家看'.slice(3 * n, 3 * n + 3)}。`,
    ]),
  ),
);

function check(name: string, marked: string, expected: string | undefined): void {
  test(name, () => {
    const offset = marked.indexOf('$0');
    const draft = marked.slice(0, offset) + marked.slice(offset + 2);
    assert.equal(ghost(draft, offset, corpus, {})?.text, expected);
  });
}

check('silent where one voice alone spoke', '今年巡山有$0', undefined);
check('silent where they differ', '我们要不忘初心，牢记使命，守护好这一片青山绿水。$0', undefined);
check('silent on an empty line', '护林讲话\n$0', undefined);
check('silent in an old sentence', '我们要不忘$0初心，牢记使命。', undefined);
check('silent behind words that nobody said', '猫咪睡着觉打着呼$0', undefined);
check('goes on to the end of the clause where all agree', '我们要不忘初心，$0', '牢记使命，');
check('goes on with the next point', '我们要守护好这一片青山绿水。一是讲团结，$0', '二是讲奉献。');
check('silent where that point has been made', '一是讲学习，二是讲奉献，三是讲团结，$0', undefined);
check(
  'goes on with the ordinal that is due, as soon as it is begun',
  '工作会讲话\n（一）抓早\n要早。\n（二）抓小\n要小。\n（$0',
  '三）',
);
check('goes on with the point that is due, as soon as it is begun', '今天讲三点。第一，要早部署。第$0', '二，');
check('silent where a point may be due and none is begun', '今天讲三点。第一，要早部署。$0', undefined);
