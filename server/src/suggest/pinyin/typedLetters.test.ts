import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedLetters } from './typedLetters.ts';

/** The patterns before the cursor `$0`. */
function patterns(marked: string): string[] {
  const offset = marked.indexOf('$0');
  const draft = marked.replace('$0', '');
  return typedLetters(draft, offset).map(({ start, pattern }) => {
    assert.equal(draft.slice(start, offset), pattern);
    return pattern;
  });
}

const silent: Record<string, string> = {
  'no letters': '推动$0',
  'one letter': '推动g$0',
  'before a letter': '推动gz$0l',
  'in a file name': '请看 jiangao$0.txt',
  'behind a file name': '请看讲稿.txt$0',
  'in a path': '存到 D:/wenjian$0',
  'in an address': '发到 zhang@gongsi$0',
  'in a name with a hyphen': '用 vs-code$0',
  'in a name with an underline': '填 xing_ming$0',
  'behind a figure': '5gw$0',
  'before a figure': '推动gz$05',
  'behind a capital': '请用PPtz$0',
  'with a capital': '请用tdG$0',
  'a word in full-width letters': '请用ＡＰＰtz$0',
  'in a sentence in English': '他说 thank you$0',
  'behind a comma and a blank in a sentence in English': 'Dear friends, la$0',
  'behind a full stop in English': 'Thank you. we$0',
  'in the address of a link': '见[附件](fu$0',
  'at the beginning of an address': '请看http$0',
  'at the beginning of an address without a scheme': '请看www$0',
  'parted by a blank from Hanzi': '我们 can$0',
  'a blank behind Hanzi, however wide the line is indented': '　　请大家 run$0',
  'a word that the draft has': '我们开发了app，大家都用app$0',
  'the beginning of a word that the draft has': '县里铺开了WiFi，村里也有wi$0',
};
for (const [where, marked] of Object.entries(silent)) {
  test(`none ${where}`, () => assert.deepEqual(patterns(marked), []));
}

const rows: [marked: string, ...patterns: string[]][] = [
  ['tdgz$0', 'tdgz'],
  ['我们要tdgz$0', 'tdgz'],
  ['推动gzl$0', 'gzl'],
  ['td高质量$0', 'td高质量'],
  ['td高zl$0', 'td高zl', 'zl'],
  ['认识到位，tdgz$0，', 'tdgz'],
  ['“gzl$0”', 'gzl'],
  ['开发了zbc发展gzl$0', 'zbc发展gzl', 'gzl'],
  ['用了app，开发了app发展gzl$0', 'gzl'],
  ['　　tdgz$0', 'tdgz'],
  ['    tdgz$0', 'tdgz'],
  ['一、 tdgz$0', 'tdgz'],
  ['第一部分　tdgz$0', 'tdgz'],
  ['同志们：\n tdgz$0', 'tdgz'],
  // marks of headings and lists stand before words of any language
  ['# tdgz$0', 'tdgz'],
  ['1. tdgz$0', 'tdgz'],
  ['（tdgz$0', 'tdgz'],
  // a letter of another kind before the Hanzi is none of theirs
  ['A股gz$0', 'gz'],
  ['3名dy$0', 'dy'],
  ['手机app，再用tdgz$0', 'tdgz'],
];
for (const [marked, ...expected] of rows) test(marked, () => assert.deepEqual(patterns(marked), expected));

test('a very long run is none', () => assert.deepEqual(patterns(`${'tuidong'.repeat(40)}$0`), []));
