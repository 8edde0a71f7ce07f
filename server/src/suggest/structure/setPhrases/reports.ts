import type { Occasion } from './occasion.ts';

export const dutyReport: Occasion = {
  title: /^(?![\s\S]*会上的(?:讲话|点评))[\s\S]*(?:述职|述廉|述责|履职报告)/,
  hearers: /领导|同志|评委/,
  salutations: ['各位领导、同志们：', '同志们：', '尊敬的各位领导、同志们：'],
  openings: ['根据安排，现将本人履职情况报告如下，请予评议。', '下面，我围绕…述职，请予评议。'],
  closings: ['以上述职，请各位领导和同志们评议。', '以上述职，不当之处，敬请批评指正。', '谢谢大家！'],
};

/** The same of those whom an assembly has elected: it hears them. */
export const dutyReportToAssembly: Occasion = {
  ...dutyReport,
  title: /^(?=[\s\S]*(?:人大|人民代表|常委会|法院|检察院))(?![\s\S]*会上的(?:讲话|点评))[\s\S]*(?:述职|履职)/,
  hearers: /主任|委员|代表/,
  salutations: ['主任、各位副主任，各位委员：', '各位委员：', '各位代表：'],
  openings: ['根据安排，现将本人履职情况报告如下，请予审议。', '下面，我围绕…述职，请予评议。'],
  closings: ['以上报告，请予审议。', '以上述职，请各位委员评议。', '谢谢大家！'],
};

export const consultative: Occasion = {
  title: /政协|政治协商/,
  hearers: /委员/,
  salutations: ['各位委员：', '各位委员、同志们：', '各位常委、各位委员：'],
  openings: ['现在，我代表…，向大会报告工作，请予审议。', '今天，我们召开…，主要任务是…。'],
  closings: ['各位委员！让我们…，为…而努力奋斗！', '以上报告，请予审议。', '谢谢大家！'],
};

export const report: Occasion = {
  title: /工作报告|执行情况的?报告|预算|代表大会|职代会|常务委员会|人大常委会|党代会/,
  hearers: /代表|委员/,
  salutations: ['各位代表：', '各位代表、同志们：', '主任、各位副主任，各位委员：'],
  openings: [
    '现在，我代表…向大会报告工作，请予审议。',
    '现在，我代表…向大会作工作报告，请予审议，并请列席人员提出意见。',
  ],
  closings: ['各位代表！让我们…，为…而努力奋斗！', '以上报告，请予审议。', '谢谢大家！'],
};

/** Somebody speaks to those assembled, and reports nothing to them. */
export const assemblySpeech: Occasion = {
  ...report,
  title: /^(?![^\n]*报告)[^\n]*(?:代表大会|职代会|党代会|妇代会|工代会)[^\n]*(?:讲话|致辞|致词|开幕词|闭幕词)/m,
  openings: [
    '今天，…隆重开幕了。',
    '首先，我代表…，向大会的召开表示热烈的祝贺！',
    '在此，我代表…，向各位代表表示衷心的感谢和诚挚的问候！',
  ],
  closings: ['最后，预祝大会圆满成功！', '各位代表！让我们…，为…而努力奋斗！', '谢谢大家！'],
};

export const talk: Occasion = {
  title: /发言|体会|心得|感想|研讨|读书班|交流|汇报/,
  hearers: /同志|领导|部长|书记|老师/,
  salutations: ['同志们：', '各位领导、同志们：', '尊敬的各位领导、同志们：'],
  openings: [
    '根据会议安排，我作交流发言。',
    '按照…安排，下面我结合学习和工作实际，谈几点体会，不当之处，敬请批评指正。',
  ],
  closings: ['以上发言，不当之处，敬请大家批评指正。', '我的发言完了，谢谢大家！', '谢谢大家！'],
};

/** Who has looked into his own faults wishes nobody well, and rouses nobody. */
export const selfCriticism: Occasion = {
  title: /^(?![\s\S]*会上的(?:讲话|点评))[\s\S]*(?:党性分析|对照检查|检视|剖析|自查自纠|检讨)/,
  hearers: /同志|领导|书记/,
  salutations: ['同志们：', '各位领导、同志们：', '尊敬的各位领导、同志们：'],
  openings: ['根据会议安排，下面我作对照检查，请同志们批评帮助。', '按照…要求，现将个人对照检查情况报告如下。'],
  closings: [
    '以上是我的对照检查，不当之处，敬请批评指正。',
    '以上发言，请同志们批评帮助。',
    '我的发言完了，谢谢大家！',
  ],
  avoided: /让我们|努力奋斗|祝|圆满|宣布|干杯/,
  lastWords: /批评意见|诚恳接受|照单全收|坚决改正|整改到位|整改落实/,
};

/** What has been done is told to those above. */
export const briefing: Occasion = {
  title: /^(?![\s\S]*(?:会上的(?:讲话|点评)|思想汇报))[\s\S]*汇报(?!演出|表演|展|会演|比赛|课|音乐)/,
  hearers: /领导|组长|专家/,
  salutations: ['尊敬的各位领导：', '各位领导、同志们：', '同志们：'],
  openings: [
    '下面，我将…情况汇报如下。',
    '根据会议安排，我就…情况作简要汇报。',
    '首先，我代表…，对各位领导莅临指导表示热烈的欢迎！',
  ],
  closings: ['以上汇报，不当之处，敬请批评指正。', '我的汇报完了，谢谢大家！', '谢谢大家！'],
};
