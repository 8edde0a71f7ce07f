import type { Place } from './openings.ts';

/** What may be said on some days only, and what the speech says of such a day. */
const kinds: readonly { says: RegExp; of: RegExp }[] = [
  {
    says: /节日(?:快乐|的)/,
    of: /(?:春|宵|妇女|劳动|青年|护士|端午|儿童|建党|建军|医师|教师|中秋|国庆|重阳|记者|警察|丰收|八|一|佳|[亲灯婴人新水把诞])节|元旦|新春|国庆|五一|五四|六一|七一|八一|三八|节日/,
  },
  { says: /新年(?:快乐|好|的)|新春/, of: /新年|新春|新的一年|元旦|春节|辞旧|迎新|迎春|年会|团拜|除夕/ },
  {
    says: /一路平安|一路顺风|返程|旅途/,
    of: /欢送|送别|送行|告别|[离临话惜]别|启程|出发|返程|返乡|离任|毕业(?!班)|旅途|远行|远航|出征|奔赴|凯旋|退伍|支援|援[藏疆青外]/,
  },
  { says: /五四|青年节/, of: /五四|青年节/ },
  { says: /金榜题名/, of: /考|高三|初三|九年级|毕业班/ },
  {
    says: /共同庆祝/,
    of: /庆|节|周年|宴|酒|晚会|联谊|茶话|团拜|典礼|婚|寿|新年|迎新|迎春|开学|校友|揭|开业|落成|仪式|年会|招待|颁奖|表彰|聚/,
  },
];
const ANY = new RegExp(kinds.map(({ says }) => says.source).join('|'));

/** Whether a sentence, or a part of one, is of a day that hardly any speech is made on: most speeches cannot say it. */
export function isOfItsDay(text: string): boolean {
  return ANY.test(text);
}

/** Whether a speech is made on the day that a sentence is of: nobody is wished a happy festival on any other day. */
export function isTimely(
  text: string,
  { head, salutation, said, last }: Pick<Place, 'head' | 'salutation' | 'said' | 'last'>,
) {
  if (!isOfItsDay(text)) return true;
  const words = [head, salutation, ...said, last].join('\n');
  return kinds.every(({ says, of }) => !says.test(text) || of.test(words));
}
