import { corpusOf } from '../../../../../test/support/corpusOf.ts';
import { body, table } from '../../../../../test/support/offered.ts';

const few = corpusOf({ '随笔.txt': '河边的早晨\n太阳升起来了，渔船出了港。\n' });

/** A short speech of two parts, with the cursor at its end. */
function endOf(title: string, begun: string): string {
  return `${title}\n同志们：\n一、认清形势\n${body}\n二、狠抓落实\n${body}\n${begun}$0`;
}

const work = '在全镇秋收工作会议上的讲话';
table('a closing begun', [
  ['thanks', endOf(work, '谢'), '谢大家。'],
  ['a wish', endOf(work, '祝'), '大家身体健康、工作顺利、阖家幸福！'],
  ['behind 最后', endOf(work, '最后，'), '祝大家身体健康、工作顺利、阖家幸福！'],
  ['a wish for everybody', endOf(work, '祝大家'), '身体健康、工作顺利、阖家幸福！'],
  ['a wish for the hearers', endOf(work, '最后，祝乡亲们'), '身体健康、工作顺利、阖家幸福！'],
  ['a toast', endOf('在丰收节晚宴上的祝酒辞', '最后，我提议'), '，让我们共同举杯，为…，为各位的健康，干杯！'],
  ['an appeal', endOf(work, '同志们，'), '让我们…，为…而努力奋斗！'],
  ['an appeal behind a sentence', endOf(work, '同志们，秋收时间紧、任务重。'), '让我们…，为…而努力奋斗！'],
  ['an appeal begun behind a sentence', endOf(work, '同志们，秋收时间紧、任务重。让我们'), '…，为…而努力奋斗！'],
  ['behind an address of our own', endOf('在职工代表大会上的讲话', '各位代表、同志们，'), '让我们…，为…而努力奋斗！'],
  ['a report', endOf('镇政府工作报告', '以上报告，'), '请予审议。'],
  ['a talk', endOf('在读书班上的交流发言', '以上是我的几点体会，'), '不当之处，敬请大家批评指正。'],
  ['a talk of one word', endOf('在读书班上的交流发言', '以上'), '发言，不当之处，敬请大家批评指正。'],
]);
table(
  'a closing begun, without a corpus',
  [
    ['a wish for an event', endOf('在龙舟赛开幕式上的致辞', '预祝'), '龙舟赛圆满成功！'],
    ['what was said is over', endOf('在项目评审会上的汇报', '我的汇报'), '完了，谢谢大家！'],
  ],
  few,
);

table('a closing begun in other ways', [
  ['what is declared', endOf('在河堤加固工程开工仪式上的致辞', '现在，我宣布，'), '河堤加固工程正式开工！'],
  ['what is declared open', endOf('在龙舟赛开幕式上的致辞', '现在，我宣布：'), '龙舟赛开幕！'],
  ['a call at its comma', endOf(work, '让我们在县委坚强领导下，埋头苦干、颗粒归仓，'), '为…而努力奋斗！'],
  ['a toast at its comma', endOf('在丰收节晚宴上的祝酒辞', '现在，让我们共同举起手中的酒杯，'), '为…，干杯！'],
  ['what is declared closed', endOf('在龙舟赛闭幕式上的致辞', '现在，我宣布，'), '龙舟赛闭幕！'],
  ['a call and what it is for', endOf(work, '让我们在县委坚强领导下，埋头苦干、颗粒归仓，为'), '…而努力奋斗！'],
  ['that was all', endOf(work, '我就讲这些，'), '谢谢大家！'],
  ['that was all of a talk', endOf(work, '我的发言完毕，'), '谢谢大家！'],
  ['for a birthday', endOf('在爷爷九十寿辰上的致辞', '最后，祝'), '…福如东海、寿比南山！'],
  ['for a couple', endOf('在女儿婚礼上的致辞', '最后，祝'), '两位新人百年好合、永结同心！'],
  ['for who retires', endOf('在王建国同志退休欢送会上的讲话', '最后，'), '衷心祝愿…退休生活愉快、身体健康、阖家幸福！'],
  ['for a new year', endOf('合作社新年贺词', '最后，祝'), '大家新年快乐、身体健康、阖家幸福！'],
  ['at the first character', endOf('在丰收节开幕式上的致辞', '预'), '祝丰收节圆满成功！'],
  ['behind a lead', endOf(work, '最后，衷心'), '祝愿…！'],
  ['what the title does not call a speech', endOf('在国旗下的讲话', '我的演讲'), '完了，谢谢大家！'],
  ['a report to superiors', endOf('秋收工作情况汇报', '以上汇报，'), '请批评指正。'],
  ['with a colon', endOf('在丰收节晚宴上的祝酒辞', '现在，我提议：'), '让我们共同举杯，为…，为各位的健康，干杯！'],
  ['what glasses are raised for at a wedding', endOf('在外甥婚礼上的致辞', '我提议，'), '让我们共同举杯，为…，干杯！'],
  [
    'a wish behind other words',
    endOf('在外甥婚礼上的致辞', '薄酒素菜，还请包涵。最后，祝各位来宾'),
    '身体健康、万事如意！',
  ],
  [
    'what is asked behind an apology',
    endOf('在读书班上的交流发言', '以上是我的一些体会，不妥之处，'),
    '敬请大家批评指正。',
  ],
  ['a wish for this event', endOf('在第三届节水论坛上的致辞', '最后，预祝本次'), '论坛圆满成功！'],
  ['a wish for what is named', endOf('在建校六十周年大会上的致辞', '最后，衷心祝愿母校'), '的明天更加美好！'],
  ['the end of a meeting', endOf('全县秋收工作会议主持词', '今天的会议'), '到此结束，散会。'],
  ['what glasses are raised for', endOf('在答谢晚宴上的祝酒辞', '让我们'), '共同举杯，为…，为各位的健康，干杯！'],
  ['what is opened', endOf('在丰收节开幕式上的主持词', '现在，我宣布，'), '丰收节开幕！'],
  ['what was said is over', endOf('在年度考核会上的述职报告', '我的述职到此结束，'), '请各位领导和同志们评议。'],
  [
    'an appeal in a short talk',
    `${work}\n同志们：\n${body}\n同志们，秋收时间紧、任务重。$0`,
    '让我们…，为…而努力奋斗！',
  ],
]);
