import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testReadings } from '../../../test/support/readings.ts';
import { LetterMatcher } from './letterMatcher.ts';

const readings = testReadings();

/** What of the text the pattern covers. */
function covered(pattern: string, text: string): string {
  return text.slice(0, new LetterMatcher(pattern, readings).covers(text));
}

const rows: [pattern: string, text: string, covered: string][] = [
  ['tdgzlfz', '推动高质量发展', '推动高质量发展'],
  ['tdgz', '推动高质量发展', '推动高质'],
  ['tuidong', '推动高质量发展', '推动'],
  ['tuidgaoz', '推动高质量发展', '推动高质'],
  ['tuido', '推动高质量发展', '推动'],
  ['推动gzl', '推动高质量发展', '推动高质量'],
  ['td高质量', '推动高质量发展', '推动高质量'],
  ['t动gz', '推动高质量发展', '推动高质'],
  // one letter or two for zh, ch, sh
  ['zgts', '中国特色社会主义', '中国特色'],
  ['zhgts', '中国特色社会主义', '中国特色'],
  ['zhgtssh', '中国特色社会主义', '中国特色社'],
  ['zhh', '召回', '召回'],
  ['zh', '祖辉', '祖辉'],
  // readings of one character
  ['zd', '重大', '重大'],
  ['cx', '重新', '重新'],
  ['zhongx', '重新', '重新'],
  ['yh', '银行', '银行'],
  ['cq', '长期', '长期'],
  ['zhang', '长期', '长'],
  // ü
  ['lvse', '绿色发展', '绿色'],
  ['zhanlve', '战略', '战略'],
  ['zhanlue', '战略', '战略'],
  // several ways to part the letters
  ['xian', '西安', '西安'],
  ['xian', '先锋', '先'],
  ['xianf', '先锋', '先锋'],
  ['xianf', '西安发展', '西安发'],
  ['fangan', '方案', '方案'],
  ['fanga', '翻盖', '翻盖'],
];
for (const [pattern, text, expected] of rows) {
  test(`${pattern} in ${text}`, () => assert.equal(covered(pattern, text), expected));
}

const no: [pattern: string, text: string][] = [
  ['tdx', '推动高质量'],
  ['tuodong', '推动高质量'],
  ['tuidog', '推动高质量'],
  ['td高质', '推动低质量'],
  ['tdgzlfzx', '推动高质量发展'],
  ['tdg', '推动，高质量'],
  ['app', '安排'],
];
for (const [pattern, text] of no) test(`not ${pattern} in ${text}`, () => assert.equal(covered(pattern, text), ''));
