import type { Occasion } from './occasion.ts';

/** Words of joy, thanks and good wishes. */
const joy =
  '好！|家好|^好$|祝(?!愿逝者)|热烈|欢迎|高兴|欢聚|相聚|喜|庆|隆重|圆满|谢谢|干杯|掌声|快乐|愉快|顺利|健康|阖家|荣幸|[开闭]幕|一堂|汇聚|金秋|春暖';
/** Meetings that work is done at, or somebody is honoured, whatever they speak of. */
const noWork =
  '^(?![\\s\\S]*(?:工作|祭扫安全|文明祭扫|警示|动员|部署|通报|汇报|述职|表彰|报告会|开学|毕业|典礼|大典|征文))';
/** Farewells at which nobody is mourned, and what is worshipped without grief. */
const noGrief = '(?![\\s\\S]*(?:退役|退伍|毕业|军旗|警旗|校区|老兵|荣休|退休|离任|黄帝|炎帝|孔子|妈祖|大禹))';

const grief = /逝世|去世|走了|化悲痛|永远(?:怀念|记住|铭记|活在|留在)|未竟|安息|不会忘记|告慰|牢记|缅怀/;

/** Many have died, and not by their own choice: a flood, an accident, a massacre. */
export const disaster: Occasion = {
  title: new RegExp(`${noWork}${noGrief}(?![\\s\\S]*(?:烈士|英烈|先烈))[\\s\\S]*(?:遇难|死难|罹难|公祭|哀悼)`),
  hearers: /同志|乡亲|亲友|家属|同胞|朋友|领导|来宾/,
  salutations: ['同志们、乡亲们：', '同志们：', '各位亲属、同志们：', '同胞们、同志们、朋友们：'],
  openings: [
    '今天，我们怀着沉痛的心情，深切悼念…。',
    '今天，我们怀着无比沉痛的心情，在这里举行…，深切哀悼…。',
    '在此，我代表…，向遇难者表示沉痛的哀悼，向遇难者家属表示诚挚的慰问！',
  ],
  closings: ['愿逝者安息，愿生者坚强！', '愿逝者安息！', '…，安息吧！'],
  avoided: new RegExp(`${joy}|努力奋斗`),
  lastWords: grief,
  isMourning: true,
};

/** One has died: his life is told, and he is taken leave of. */
export const funeral: Occasion = {
  title: new RegExp(
    `${noWork}${noGrief}[\\s\\S]*(?:悼[\\s　]*词|悼念|追悼|追思|遗体|(?<![区校厂旗园站桥路楼船车机街城号])告别仪式|骨灰|安葬|葬礼|治丧|殉职|出殡|祭文|吊唁)`,
  ),
  hearers: /亲友|亲属|家属|同志|来宾|领导|乡亲|乡邻|朋友|同事/,
  salutations: ['各位领导、各位亲友：', '各位亲友、同志们：', '同志们：', '各位亲友、各位来宾：'],
  openings: [
    '今天，我们怀着沉痛的心情，深切悼念…。',
    '今天，我们怀着无比沉痛的心情，在这里送别…。',
    '首先，我代表…，向前来送别的各位领导、各位亲友表示衷心的感谢！',
  ],
  closings: [
    '…同志安息吧！',
    '…同志永垂不朽！',
    '…，一路走好！',
    '最后，让我们向…的亲属表示深切的慰问！',
    '最后，让我们向…作最后的告别！',
  ],
  avoided: new RegExp(`${joy}|努力奋斗`),
  lastWords: grief,
  isMourning: true,
};

/** Those who gave their lives are remembered, at their graves or on their day. */
export const martyrs: Occasion = {
  title: new RegExp(
    `${noWork}[\\s\\S]*(?:(?:烈士|英烈|先烈|人民英雄).{0,16}(?:纪念|仪式|祭|缅怀|敬献|活动|周年|安放)|祭扫|祭奠|扫墓|祭英烈|缅怀|清明.{0,6}祭|敬献花[篮圈]|纪念.{0,10}(?:烈士|英烈|先烈|英雄)|(?:地震|洪灾|惨案).{0,8}周年)`,
  ),
  hearers: /同志|首长|战友|官兵|同学|老师|少先队|朋友|乡亲|来宾|领导|亲属/,
  salutations: ['同志们：', '同志们、朋友们：', '各位领导、同志们：', '老师们、同学们：'],
  openings: [
    '今天，我们怀着崇敬的心情，在这里深切缅怀…。',
    '今天，我们在这里庄严集会，深切缅怀…，寄托我们的哀思和敬意。',
    '在此，我代表…，向…致以崇高的敬意和深切的怀念！',
  ],
  closings: ['烈士们永垂不朽！', '革命先烈永垂不朽！', '让我们…，告慰英烈的在天之灵！'],
  avoided: new RegExp(joy),
  lastWords: grief,
  isMourning: true,
};

/** A hundred years since somebody was born: he is remembered with respect, and without grief. */
export const birthAnniversary: Occasion = {
  title: /诞辰|逝世.{0,6}周年/,
  hearers: /同志|来宾|领导|朋友|亲属|家属|老师|同学/,
  salutations: ['同志们、朋友们：', '同志们：', '各位领导、各位来宾：'],
  openings: ['今天，我们在这里集会，纪念…诞辰…周年，缅怀…。', '今天，我们怀着崇敬的心情，纪念…，缅怀…。'],
  closings: ['同志们，让我们…，为…而努力奋斗！', '谢谢大家！'],
  avoided: /欢聚|庆祝|祝贺|热烈|高兴|好！|节日|身体健康/,
};
