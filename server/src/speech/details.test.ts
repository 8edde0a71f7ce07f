import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detailNames, detailsOf, type SpeechDetails } from './details.ts';
import { frontMatterOf } from './frontMatter.ts';
import { parseSpeeches } from './parse.ts';

function details(text: string, fileName = ''): SpeechDetails {
  const { speeches } = parseSpeeches(text);
  return detailsOf(text, speeches[0], { fileName, frontMatter: frontMatterOf(text), several: speeches.length > 1 });
}

/** Values alone, in the order speaker, date, occasion, audience; what is not told is left out. */
function values(text: string, fileName = ''): Record<string, string> {
  const found = details(text, fileName);
  return Object.fromEntries(detailNames.flatMap((name) => (found[name] ? [[name, found[name].value]] : [])));
}

const rest = '今天把大家请来，只谈一件事：今冬的水渠怎么修。\n';
/** A speech with this title, these lines under it, and a greeting. */
const speech = (...head: string[]) => `${head.join('\n')}\n同志们：\n${rest}`;
const audience = '同志们';

test('who speaks, from the lines under the title', () => {
  const title = '水渠怎么修';
  for (const [line, speaker] of [
    ['市委书记 李明', '李明'],
    ['县委副书记、县长 王建国', '王建国'],
    ['李　明', '李明'],
    ['王 强', '王强'],
    ['讲话人：赵小兰', '赵小兰'],
    ['发言人：萨仁', '萨仁'],
    ['（2023年5月18日  周大山）', '周大山'],
    ['镇长欧阳文', '欧阳文'],
    ['——陈立同志', '陈立'],
    ['石磊', '石磊'],
    ['林小兰', '林小兰'],
    ['马建国', '马建国'],
    ['梁　栋', '梁栋'],
    ['阿依古丽·买买提', '阿依古丽·买买提'],
    ['钱学文 教授', '钱学文'],
    ['**李明**', '李明'],
    ['*李明*', '李明'],
    ['__李明__', '李明'],
    ['***县委书记 李明***', '李明'],
    ['**县委书记** 李明', '李明'],
    ['县委书记：**李明**', '李明'],
    ['**讲话人：** 萨仁', '萨仁'],
    ['（**李明**）', '李明'],
    ['> **李明**', '李明'],
    ['作者：李明', '李明'],
    ['作者：萨仁', '萨仁'],
    ['主讲：赵小兰', '赵小兰'],
    ['演讲者：石磊', '石磊'],
    ['李明（县委书记）', '李明'],
    ['李明(县委书记、县长)', '李明'],
    ['李　明（县委书记）', '李明'],
    ['石磊（县委书记）', '石磊'],
    ['县委书记（李明）', '李明'],
  ])
    assert.deepEqual(values(speech(title, line)).speaker, speaker, line);
});

test('what stands under a title and names nobody', () => {
  for (const line of [
    '（2023年5月18日）',
    '办公室',
    '方案',
    '张家口',
    '×××',
    '某某某',
    '高质量',
    '金秋时节',
    '县水利局',
    '讨论稿',
    '清河县',
    '**同志',
    '**县**局局长 李明',
    '**讨论稿**',
    '作者：××',
    '方案（讨论稿）',
  ])
    assert.equal(values(speech('水渠怎么修', line)).speaker, undefined, line);
});

test('who speaks and where, from the title', () => {
  for (const [title, speaker, occasion] of [
    ['在全市教育工作会议上的讲话', undefined, '全市教育工作会议'],
    ['李明同志在全市教育工作会议上的讲话', '李明', '全市教育工作会议'],
    ['县委书记王强在县委十四届五次全会上的讲话', '王强', '县委十四届五次全会'],
    ['王建国在招商推介会上的致辞', '王建国', '招商推介会'],
    ['石磊书记在春耕动员会上的讲话', '石磊', '春耕动员会'],
    ['在县十八届人大三次会议闭幕会上的讲话', undefined, '县十八届人大三次会议闭幕会'],
    ['在2023届毕业典礼上的致辞', undefined, '2023届毕业典礼'],
    ['在接待客商时的祝酒词', undefined, '接待客商'],
    ['新图书馆开馆仪式致辞', undefined, '新图书馆开馆仪式'],
    ['全县安全生产工作会议讲话稿', undefined, '全县安全生产工作会议'],
    ['第三届龙舟赛开幕词', undefined, '第三届龙舟赛'],
    ['在主题教育读书班上的研讨发言材料', undefined, '主题教育读书班'],
    ['在新员工座谈会上与班组长的交流发言', undefined, '新员工座谈会'],
    ['在北山林场座谈纪要', undefined, '北山林场'],
    ['2024年清河县政府工作报告', undefined, '清河县政府工作报告'],
  ] as const) {
    const { speaker: who, occasion: where } = values(speech(title));
    assert.deepEqual([who, where], [speaker, occasion], title);
  }
});

test('a head without line ends is told from the text that it runs into', () => {
  const text =
    '在全镇春耕动员会上的讲话（2020年3月1日，镇礼堂）镇长 陈立同志们：一年之计在于春，今天把大家请来，只谈一件事。\n';
  assert.deepEqual(values(text), { speaker: '陈立', date: '2020-03-01', occasion: '全镇春耕动员会' });
  const nobody =
    '在春耕动员会上的讲话（2020年3月1日）一年之计在于春，今天把大家请来，只谈一件事，就是今年的水怎么分。\n';
  assert.deepEqual(values(nobody), { date: '2020-03-01', occasion: '春耕动员会' });
});

test('a title that tells a subject tells neither speaker nor occasion', () => {
  for (const title of [
    '扛牢责任 修好水渠',
    '关键在落实',
    '坚持在发展中保障和改善民生',
    '深入学习贯彻会议精神心得体会',
    '任务在肩，步履不停',
    '关于水渠维修情况的报告',
    '张网捕鱼的日子',
  ]) {
    const { speaker, occasion } = values(speech(title));
    assert.deepEqual([speaker, occasion], [undefined, undefined], title);
  }
});

test('a slogan for a title, the occasion below it', () => {
  const text = speech('让渠水流到田头', '——在全县冬修水利现场会上的讲话', '（2022年11月3日）', '县长 孙立');
  assert.deepEqual(values(text), { speaker: '孙立', date: '2022-11-03', occasion: '全县冬修水利现场会', audience });
  assert.deepEqual(
    detailNames.map((name) => details(text)[name]?.from),
    ['under-title', 'under-title', 'under-title', 'salutation'],
  );
});

test('a head in bold tells what it tells in plain type', () => {
  const text = `**在全镇春耕动员会上的讲话**\n\n**（2023年3月1日）**\n\n**镇长 陈立**\n\n**同志们：**\n\n${rest}`;
  assert.deepEqual(values(text), { speaker: '陈立', date: '2023-03-01', occasion: '全镇春耕动员会', audience });
});

test('the salutation tells the audience', () => {
  const greeted = (line: string) => values(`水渠怎么修\n${line}\n${rest}`).audience;
  assert.equal(greeted('尊敬的各位代表、同志们：'), '各位代表、同志们');
  assert.equal(greeted('亲爱的同学们：'), '同学们');
  assert.equal(greeted('今天我们开会。'), undefined);
});

test('what the name of a file tells', () => {
  const full = { speaker: '李明', date: '2023-05-18', occasion: '全市教育工作会议' };
  for (const [name, found] of [
    ['2023-05-18 李明 在全市教育工作会议上的讲话.txt', full],
    ['20230518李明在全市教育工作会议上的讲话.txt', full],
    ['2023.05.18-李明-全市教育工作会议讲话稿.md', full],
    ['在全市教育工作会议上的讲话（李明 2023年5月18日）.txt', full],
    ['在全市教育工作会议上的讲话_李明_2023_05_18.speech', full],
    ['市长李明在全市教育工作会议上的讲话(20230518).txt', full],
    ['2023年 春耕动员会讲话.txt', { date: '2023', occasion: '春耕动员会' }],
    ['004.txt', {}],
    ['draft-3.speech', {}],
    ['讲话.txt', {}],
    ['方案 终稿.txt', {}],
    ['20231234567.txt', {}],
  ] as const)
    assert.deepEqual(values(rest, name), found, name);
});

test('what stands in the text counts more than the name of the file, front matter most', () => {
  const name = '2021-01-05 李明 在年会上的讲话.txt';
  const text = speech('在全镇春耕动员会上的讲话', '（2023年3月1日）', '镇长 陈立');
  assert.deepEqual(values(text, name), { speaker: '陈立', date: '2023-03-01', occasion: '全镇春耕动员会', audience });
  const front = '---\n讲话人: 镇党委书记 周大山\n日期: 2023年3月2日\nAudience: 各村支书\n---\n';
  assert.deepEqual(values(front + text, name), {
    speaker: '周大山',
    date: '2023-03-02',
    occasion: '全镇春耕动员会',
    audience: '各村支书',
  });
  assert.equal(details(front + text, name).audience?.from, 'front-matter');
});

test('of several speeches in one file each tells its own occasion', () => {
  const text = `---\nspeaker: 李明\noccasion: 年会\n---\n篇一：在春耕动员会上的讲话\n同志们：\n${rest}篇二：我的汇报\n同志们：\n${rest}`;
  const { speeches } = parseSpeeches(text);
  const source = { fileName: '2021-01-05 讲话两篇.txt', frontMatter: frontMatterOf(text), several: true };
  const found = speeches.map((one) => detailsOf(text, one, source));
  assert.deepEqual(
    found.map(({ speaker, date, occasion }) => [speaker?.value, date?.value, occasion?.value]),
    [
      ['李明', undefined, '春耕动员会'],
      ['李明', undefined, '年会'],
    ],
  );
});
