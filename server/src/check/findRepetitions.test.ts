import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { gramsOf } from '../reuse/repetitions.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { findRepetitions } from './findRepetitions.ts';

const bridge = '通车那天，对岸的老支书带着全村人走了三个来回，他说等这座桥等了四十年，脚底板要把它认熟。';
const school = '山里的孩子第一次有了自己的操场，校长把开学那天的国旗叠好，收进了村史馆的玻璃柜，谁来都要讲一遍。';

function found(draft: string, corpus = corpusOf({}), others: string[] = []) {
  const options = {
    minimumHanzi: 18,
    others: others.map((text, i) => ({ uri: `file:///d/${i}.speech`, grams: gramsOf(text) })),
  };
  return findRepetitions(draft, parseSpeeches(draft), [], corpus, options).map(({ start, end, degree, uri }) => ({
    text: draft.slice(start, end),
    degree,
    uri,
  }));
}

test('a sentence that is said twice matters, a paragraph matters more', () => {
  const sentence = bridge.slice(0, -1);
  const paragraph = `${bridge}${school}`.slice(0, -1);
  const between = '\n接着讲第二件事。\n';
  assert.deepEqual(found(`${bridge}${between}${bridge}`), [{ text: sentence, degree: 'medium', uri: undefined }]);
  assert.deepEqual(found(`${bridge}${school}${between}${bridge}${school}`), [
    { text: paragraph, degree: 'high', uri: undefined },
  ]);
});

test('headings are said again where they are gone through one by one', () => {
  const [one, two] = ['一、把群众最盼望的那座桥修好，让孩子上学不再坐船', '二、把山里的学校建好，让操场上每天升起国旗'];
  const draft = `在动员会上的讲话\n同志们：\n${one}\n先勘察。\n${two}\n先选址。\n最后再说一遍：\n${one}\n桥墩。\n${two}\n校舍。`;
  assert.deepEqual(found(draft), []);
});

test('names and tables may be said again', () => {
  const name = '云岭县革命老区红色文化传承发展研究会常务副会长兼秘书长李文博同志';
  const rows = '常委会主任\n代表资格审查委员会主任\n法制委员会主任\n财政经济委员会主任\n';
  assert.deepEqual(found(`感谢${name}的支持。\n还要感谢${name}的女儿。\n${rows}\n另一张表\n${rows}`), []);
});

test('the rows of a table in Markdown may be alike', () => {
  const row = (village: string) => `| ${village} | 修渠三百米，清淤二百方，年底以前完工 | 村委会主任和水利员两个人 |\n`;
  const table = `| 村 | 做什么 | 谁来做 |\n|---|---|---|\n${row('东村')}${row('西村')}${row('南村')}`;
  assert.deepEqual(found(`# 水利方案\n\n${table}`), []);
});

test('what many speeches say may be said twice', () => {
  const names = ['春耕', '防汛', '招商', '校庆', '表彰', '换届', '征兵'];
  const texts = names.map((name, i) => [
    `${name}.txt`,
    `在${name}会上的讲话\n同志们：\n${name}的事我讲${i + 3}点，第${i + 1}点最要紧，${name.repeat(3)}。\n${bridge}\n${name}就讲到这里，散会以后各自去忙${name}。`,
  ]);
  const draft = `${bridge}\n接着讲第二件事。\n${bridge}`;
  assert.deepEqual(found(draft, corpusOf(Object.fromEntries(texts))), []);
});

test('what another draft says is told with its file', () => {
  const draft = `今天只讲一件事，讲完就走。${bridge}今年要修第二座桥，从勘察讲起，一直讲到通车。`;
  const other = `各位来宾，先讲一个故事。${bridge}故事讲完了，再讲我们为什么来这里，要办什么样的学校。`;
  assert.deepEqual(found(draft, corpusOf({}), [other]), [
    { text: bridge.slice(0, -1), degree: 'low', uri: 'file:///d/0.speech' },
  ]);
});
