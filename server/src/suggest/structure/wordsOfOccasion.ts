import { birthday, wedding } from './setPhrases/family.ts';
import { envoys } from './setPhrases/guests.ts';
import { disaster, funeral } from './setPhrases/mourning.ts';
import type { Occasion } from './setPhrases/occasion.ts';
import { competition } from './setPhrases/posts.ts';
import { selfCriticism } from './setPhrases/reports.ts';
import { graduation } from './setPhrases/school.ts';

/** What speeches of a kind say, and others hardly ever several of. */
const words: readonly [Occasion, string][] = [
  [wedding, '新郎|新娘|新人|证婚|喜结良缘|结婚|结为夫妻|婚礼|婚后|喜酒|儿媳|女婿'],
  [birthday, '寿辰|大寿|寿星|寿宴|祝寿|福如东海'],
  [funeral, '沉痛的心情|悲痛的心情|沉痛悼念|深切悼念|享年|逝世|与世长辞|噩耗|安息|遗体|送别'],
  [disaster, '遇难|罹难|哀悼|默哀|逝者'],
  [graduation, '毕业|母校|学位|同窗|学弟|学妹|寒窗|校训|离校'],
  [envoys, '使节|大使馆|总领事馆|领事馆|贵国|两国人民|侨胞'],
  [competition, '竞聘|竞选|竞岗|应聘|当选|落选|评委|无论结果如何|不论结果如何|无论成败'],
  [selfCriticism, '对照检查|检视问题|检视剖析|查摆|党性分析|自我批评|批评意见|整改措施'],
];
const occasionByWord = new Map<string, Occasion>(
  words.flatMap(([occasion, all]) => all.split('|').map((word) => [word, occasion] as const)),
);
const ANY = new RegExp([...occasionByWord.keys()].join('|'), 'g');

/** Paragraphs in which the occasion is named, and their greatest length together, in code units. */
const opening = { paragraphs: 3, length: 400 };
/** Different words that make an occasion sure. */
const least = 2;

/**
 * The occasion that the words of a speech tell of, which has no title; undefined where they do not surely. One of the
 * words stands in the first paragraphs: what is named further down is only spoken of.
 *
 * @param paragraphs from the salutation on
 */
export function occasionOfWords(paragraphs: readonly string[]): Occasion | undefined {
  const end = Math.min(opening.length, paragraphs.slice(0, opening.paragraphs).join('\n').length);
  const found = new Map<Occasion, Set<string>>();
  for (const { 0: word, index } of paragraphs.join('\n').matchAll(ANY)) {
    const occasion = occasionByWord.get(word);
    if (!occasion) continue;
    const known = found.get(occasion);
    if (known) known.add(word);
    else if (index < end) found.set(occasion, new Set([word]));
  }
  const sure = [...found].filter(([, said]) => said.size >= least).sort(([, one], [, other]) => other.size - one.size);
  return sure[0]?.[0];
}
