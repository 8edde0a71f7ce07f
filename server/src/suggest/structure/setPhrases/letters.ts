import type { Occasion } from './occasion.ts';

export const appeal: Occasion = {
  title: /倡议/,
  hearers: /朋友|居民|市民|村民|同志|青年|同学/,
  salutations: ['广大居民朋友们：', '市民朋友们：', '同志们、朋友们：'],
  openings: ['为…，我们向…发出如下倡议：', '在…到来之际，我们倡议：'],
  closings: ['让我们从自身做起、从现在做起，为…贡献力量！', '让我们…，共同…！'],
};

export const letter: Occasion = {
  title: /感谢信|慰问信|公开信|贺信|致.{2,20}信/,
  hearers: /尊敬|亲爱|同志|朋友|各界|人士/,
  salutations: ['尊敬的各位朋友：', '尊敬的各界人士：', '亲爱的同志们：'],
  openings: ['你们好！', '值此…之际，谨向你们致以衷心的感谢和诚挚的问候！'],
  closings: ['祝你们身体健康、工作顺利、阖家幸福！', '此致', '敬礼！'],
};

/** What ends the title of a paper that is sent round and read by everybody for himself. */
const paper = [
  '计划',
  '(?:实施|工作|活动|整改|建设|行动|改革|应急|总体)方案|预案',
  '调研报告(?:：[^\\n]*)?|调查报告|可行性研究报告',
  '纪要',
  '个人[^\\n，。]{0,8}总结',
  '通知|通告|公告|通报',
  '^[^\\n]*关于[^\\n]*意见|(?:实施|指导|工作)意见',
  '(?:管理|实施|考核|奖励|处理|评选|暂行|工作|试行|使用)办法',
  '(?:管理|若干|有关|暂行|工作|纪律|的)规定|细则|条例|章程',
  '工作要点|要点安排',
  '(?:管理|工作|责任|考核|会议|学习|财务|值班|保密|培训|安全)制度',
].join('|');

/** Papers that nobody reads aloud. */
export const papers: Occasion = {
  title: new RegExp(
    `^(?![\\s\\S]*(?:讲话|致辞|致词|发言|演讲|汇报|述职|党课|宣讲|解读|说明|主持))[\\s\\S]*(?:${paper})(?:[（(][^\\n]{1,16}[)）])?\\**$`,
    'm',
  ),
  hearers: /(?!)/,
  salutations: [],
  openings: [],
  closings: [],
  isWritten: true,
};
