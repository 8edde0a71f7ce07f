import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSpeeches } from './parse.ts';

/** In `marked`, what is junk stands in ⟦…⟧. */
function check(marked: string, reasons: string[] = []): void {
  test(marked.slice(0, 40), () => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const { junk } = parseSpeeches(text);
    let found = text;
    for (const { start, end } of junk.toReversed())
      found = `${found.slice(0, start)}⟦${found.slice(start, end)}⟧${found.slice(end)}`;
    assert.equal(found, marked);
    if (reasons.length > 0)
      assert.deepEqual(
        junk.map(({ reason }) => reason),
        reasons,
      );
  });
}

check('要办好微信公众号，让群众看得到、看得懂。');
check('窗口的客服要热情，会员的账要清楚，这是商场同志们的本分。');
check('50年代写下的县志里，就有这条河');
check('我们建了三个群，二维码贴在村口，谁家有事扫一扫。');
check('网上有人卖讲稿，找人代笔，这种风气要不得。');
check('手续要简化，一次办好，资料库要共享。');

check('⟦##paidbegin##⟧一、修渠\n渠要直。\n⟦##paidend##⟧', ['paywall-mark', 'paywall-mark']);
check('谢谢大家。\n⟦【公众号：文稿铺子】，最新最全资料库⟧', ['advertisement']);
check('谢谢大家。\n⟦加入会员群，网盘同步更新，添加客服：wgpz⟧', ['advertisement']);
check('谢谢大家。\n⟦各类代笔，原创高质量，需要的请加微信：wgpz⟧', ['advertisement']);
check('详见⟦https://example.org/a?b=1⟧，不再多说。', ['web-address']);
check('⟦更多范文请登录www.example.org免费下载⟧\n谢谢大家。', ['advertisement']);
check('谢谢大家。\n⟦本作品属于公有领域，不受著作权保护。⟧\n⟦Public domain⟧\n⟦false⟧', [
  'licence',
  'licence',
  'licence',
]);
check('⟦各类代笔，原创高质量，需要的请加微信：wgpz⟧\n⟦如有侵权请联系删除。⟧\n⟦（扫码进群）⟧\n谢谢大家。');
