import type { Occasion } from './occasion.ts';

/** Good wishes, and joy. */
const wishes = '祝(?!贺)|圆满|隆重|热烈|欢聚|喜迎|庆祝|阖家|愉快|快乐|朋友们';

/** Water is rising, a fire burns, or a disease spreads: there is time for orders only. */
export const emergency: Occasion = {
  title:
    /^(?!.*(?:表彰|总结|演练|培训|知识|庆功|先进|慰问))[^\n]*(?:防汛|抗洪|抗旱|抢险|救灾|防台|台风|森林(?:草原)?防灭?火|应急处置|疫情防控|雨雪冰冻)[^\n]*(?:会|调度|部署|紧急|讲话)/m,
  hearers: /同志/,
  salutations: ['同志们：', '各位领导、同志们：'],
  openings: ['今天，我们召开…，主要任务是…。', '刚才，…通报了…情况，大家要认真抓好落实。', '下面，我强调几点意见。'],
  closings: [
    '同志们，让我们…，坚决打赢…这场硬仗！',
    '同志们，责任重于泰山，请大家立即行动起来！',
    '我就讲这些，请大家马上抓好落实。',
  ],
  avoided: new RegExp(wishes),
};

/** Something went wrong, by somebody's fault, and is to be a lesson to all. */
export const warning: Occasion = {
  title:
    /警示(?:教育|反思|大会|会)|反思会|以案(?:促改|说法|为鉴)|(?<![无零])事故(?![^\n]*表彰)[^\n]*会|约谈|通报批评|整改[^\n]{0,10}会/,
  hearers: /同志|领导/,
  salutations: ['同志们：', '各位领导、同志们：'],
  openings: [
    '今天，我们召开…，主要任务是…。',
    '刚才，…通报了…，教训十分深刻。',
    '刚才，我们一起观看了警示教育片，令人警醒。',
  ],
  closings: ['希望大家引以为戒、举一反三，…。', '同志们，让我们…，以实际行动…！', '我就讲这些，请大家认真抓好落实。'],
  avoided: new RegExp(wishes),
};
