/** Numbers that look random and are the same each time. */
export function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
}

const pieces = [
  '我们要抓好春耕备耕',
  '各位代表',
  '同志们',
  '一是摸清底数',
  '二是压实责任',
  '把沟渠修到田头',
  '让老人有人管、有地方去',
  'ＡＢＣ三类地块',
  'abc三类地块',
  '“放心田”',
  '「放心田」',
  '二○二一年',
  '二〇二一年',
  '𠮷家村的路灯',
  '路灯亮了',
];
const stops = ['，', '。', ',', '；', '！', '\n', '\r\n', '　', ' ', '\n\n'];

/** A text of a few hundred characters: pieces that come again and again, and as much that nobody else says. */
export function someText(next: (limit: number) => number): string {
  let text = '';
  for (let i = 0; i < 5 + next(40); i++) text += pieces[next(pieces.length)] + stops[next(stops.length)];
  const own = Array.from({ length: 20 + text.length }, () => String.fromCharCode(0x4e00 + next(8000)));
  return `${text}${own.join('')}。`;
}
