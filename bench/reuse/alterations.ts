import { isHanzi } from '../../server/src/reuse/hanzi.ts';
import type { Random } from '../random.ts';
import { synonyms } from './synonyms.ts';

/** Hanzi that everybody writes all the time: what a writer puts in by hand is mostly one of these. */
const everyday = '的了在是和要我们这为不有人大上个中也都把就新更好再又以与对从来到去着过得地还能会可将已';

/** What writers do to a passage when they take it over. */

/** Some characters fall out, some become others, some get one behind them: in so many of a hundred Hanzi. */
export function edited(text: string, percent: number, random: Random): string {
  return Array.from(text, (character) => {
    if (!isHanzi(character.charCodeAt(0)) || random.next() >= percent / 100) return character;
    const other = random.pick([...everyday]);
    return random.pick(['', other, character + other]);
  }).join('');
}

/** Censored letters, placeholders for places and figures, other marks: as speeches look that went round the net. */
export function masked(text: string, random: Random): string {
  const sometimes = (share: number, other: string) => (whole: string) => (random.next() < share ? other : whole);
  return text
    .replace(/主题/g, sometimes(0.7, '主T'))
    .replace(/制度/g, sometimes(0.5, 'Z度'))
    .replace(/腐败/g, sometimes(0.7, '腐B'))
    .replace(/[一-龥](?=[省市县区镇乡村])/g, sometimes(0.4, '×'))
    .replace(/\d+/g, sometimes(0.4, 'XX'))
    .replace(/，/g, sometimes(0.15, ','))
    .replace(/；/g, sometimes(0.3, '。'))
    .replace(/[“”]/g, sometimes(0.5, ''));
}

/** Every word that has a synonym is exchanged with so many in a hundred. */
export function reworded(text: string, percent: number, random: Random): string {
  const others = new Map(synonyms);
  const words = new RegExp([...others.keys()].join('|'), 'g');
  return text.replace(words, (word) => (random.next() < percent / 100 ? (others.get(word) ?? word) : word));
}

/** In each sentence two neighbouring clauses change places. */
export function reordered(text: string, random: Random): string {
  return sentencesOf(text)
    .map((sentence) => {
      const mark = /[。！？；]$/.exec(sentence)?.[0] ?? '';
      const clauses = sentence.slice(0, sentence.length - mark.length).split('，');
      if (clauses.length > 1) {
        const i = random.below(clauses.length - 1);
        [clauses[i], clauses[i + 1]] = [clauses[i + 1], clauses[i]];
      }
      return clauses.join('，') + mark;
    })
    .join('');
}

/** So many in a hundred clauses are left out, but never all. */
export function dropped(text: string, percent: number, random: Random): string {
  const clauses = clausesOf(text);
  const kept = clauses.filter(() => random.next() >= percent / 100);
  return (kept.length > 0 ? kept : clauses.slice(0, 1)).join('');
}

/** All clauses in any order (Fisher and Yates). */
export function permuted(text: string, random: Random): string {
  const clauses = clausesOf(text);
  for (let i = clauses.length - 1; i > 0; i--) {
    const other = random.below(i + 1);
    [clauses[i], clauses[other]] = [clauses[other], clauses[i]];
  }
  return clauses.join('');
}

/** With the mark that ends it. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。！？；])/);
}

/** With the mark that ends it. */
export function clausesOf(text: string): string[] {
  return text.split(/(?<=[，。！？；])/);
}
