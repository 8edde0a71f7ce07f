import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSpeeches } from '../../speech/parse.ts';
import { pastOutline } from './pastOutline.ts';

/** The outline of the speech with this number in a file; what is to be filled in stands between ⟦…⟧. */
function check(name: string, file: string, expected: string, index = 0): void {
  test(name, () => {
    const { text, blanks } = pastOutline(file, parseSpeeches(file).speeches[index]);
    let marked = '';
    let done = 0;
    for (const { start, end } of blanks) {
      marked += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
      done = end;
    }
    assert.equal(marked + text.slice(done), expected);
  });
}

const irrigation = `在全县农田水利建设会上的讲话
（2022年11月8日）
同志们：
今天开这个会，是要把冬修水利抓起来。
一、认清形势，早作准备。去年冬天雨水少，塘坝蓄水不足。
二、突出重点，抓好落实
（一）修好干渠。干渠是命脉。
（二）清好支渠。要做到三点：支渠要通。一是清淤泥。二是补渠埂。三是配闸门。
三、加强领导。书记要上堤，村长要下渠。
谢谢大家！
`;

check(
  'title, salutation, headings and points stay, their words are blanks',
  irrigation,
  `⟦【旧稿·在全县农田水利建设会上的讲话】⟧

同志们：

一、⟦【旧稿·认清形势，早作准备】⟧

二、⟦【旧稿·突出重点，抓好落实】⟧
（一）⟦【旧稿·修好干渠】⟧
（二）⟦【旧稿·清好支渠】⟧
一是⟦【旧稿·清淤泥】⟧。二是⟦【旧稿·补渠埂】⟧。三是⟦【旧稿·配闸门】⟧。

三、⟦【旧稿·加强领导】⟧
`,
);

check(
  'a speech without headings gives its title and salutation',
  '在敬老院联欢会上的致辞\n各位老人家：\n给大家拜年了！\n祝大家健康长寿！\n',
  '⟦【旧稿·在敬老院联欢会上的致辞】⟧\n\n各位老人家：\n',
);

check(
  'line ends of Windows, and one speech of several',
  '学习发言两篇\r\n学习发言一\r\n同志们：\r\n一、学好原文。要读。\r\n二、用好原文。要用。\r\n学习发言二\r\n同志们：\r\n一、站稳立场。要稳。\r\n二、改进作风。要改。\r\n',
  '⟦【旧稿·学习发言二】⟧\n\n同志们：\n\n一、⟦【旧稿·站稳立场】⟧\n\n二、⟦【旧稿·改进作风】⟧\n',
  1,
);

test('what comes out has the outline that went in', () => {
  const names = (text: string) =>
    parseSpeeches(text).speeches[0].sections.map(({ name, children }) => [name, children.map((child) => child.name)]);
  const [speech] = parseSpeeches(irrigation).speeches;
  const { text } = pastOutline(irrigation, speech);
  assert.deepEqual(names(text.replace(/【旧稿·|】/g, '')), names(irrigation));
  const marked = (name: string) => name.replace(/^([（）一二三]+[、是]?)(.*)$/u, '$1【旧稿·$2】');
  assert.deepEqual(
    names(text),
    names(irrigation).map(([name, children]) => [marked(String(name)), (children as string[]).map(marked)]),
  );
});
