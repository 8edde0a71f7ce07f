import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DetailOrigin, detailsOf, type SpeechDetails } from './details.ts';
import { isSameHall, isSameSeries, isSameSpeaker } from './halls.ts';
import { parseSpeeches } from './parse.ts';

test('meetings of one body and events of one kind are one series, whatever their number and year', () => {
  for (const [a, b] of [
    ['县十八届人大三次会议', '县十八届人大四次会议'],
    ['清河县第十八届人民代表大会第三次会议', '县十八届人大四次会议闭幕会'],
    ['2022年全县教育工作会议', '全县教育工作会议'],
    ['全县教育工作会议', '清河县2023年教育大会'],
    ['全市经济工作会议', '2021年度全市经济工作会议暨农村工作会议'],
    ['县委十四届五次全会', '县委十四届六次全体会议'],
    ['中国共产党清河县第十三次代表大会', '清河县第十四次党代会'],
    ['政协清河县第十届委员会第二次会议', '政协清河县第十届委员会第三次会议'],
    ['第三届龙舟赛开幕式', '第四届龙舟赛'],
    ['市一中2021届毕业典礼', '市一中2024届毕业典礼'],
    ['“春晓”读书会', '春晓读书会'],
    ['一季度经济形势分析会', '三季度经济形势分析会'],
    ['全县防汛工作会议（扩大）', '全县防汛工作会议'],
    ['公司2019年年会', '公司2020年年会'],
    ['建厂50周年庆祝大会', '建厂55周年庆祝大会'],
  ])
    assert.ok(isSameSeries(a, b) && isSameSeries(b, a), `${a} | ${b}`);
});

test('other bodies, other places and other subjects are other halls; so are meetings of nobody knows whom', () => {
  for (const [a, b] of [
    ['县十八届人大三次会议', '政协县十届三次会议'],
    ['全市教育工作会议', '全县教育工作会议'],
    ['清河县教育工作会议', '东山县教育工作会议'],
    ['全县教育工作会议', '全县农村工作会议'],
    ['全县动员会', '全县动员会'],
    ['座谈会', '老干部座谈会'],
    ['大会', '大会'],
    ['市一中毕业典礼', '市二中毕业典礼'],
    ['毕业典礼', '毕业典礼'],
    ['县委全会', '县人大会议'],
    ['全县职业教育工作会议', '全县教育工作会议'],
    ['2023年3月会议', '会议'],
  ])
    assert.ok(!isSameSeries(a, b) && !isSameSeries(b, a), `${a} | ${b}`);
});

function details(
  occasion?: string,
  audience?: string,
  from: DetailOrigin = 'salutation',
  speaker?: string,
): SpeechDetails {
  return {
    ...(occasion && { occasion: { value: occasion, from: 'title' } }),
    ...(audience && { audience: { value: audience, from } }),
    ...(speaker && { speaker: { value: speaker, from: 'title' } }),
  };
}

test('plainly different people are another hall', () => {
  const hall = '市一中2021届毕业典礼';
  assert.ok(isSameHall(details(hall, '同学们'), details(hall, '各位老师、同学们')));
  assert.ok(isSameHall(details(hall, '同学们'), details(hall, '同志们')));
  assert.ok(isSameHall(details(hall), details(hall, '各位家长')));
  assert.ok(!isSameHall(details(hall, '同学们'), details(hall, '各位家长')));
});

test('an audience that is told is a hall by itself, one that is greeted is none', () => {
  assert.ok(
    isSameHall(details(undefined, '清河一中 师生', 'front-matter'), details(undefined, '清河一中师生', 'front-matter')),
  );
  assert.ok(!isSameHall(details(undefined, '各位代表'), details(undefined, '各位代表')));
  assert.ok(!isSameHall(details(), details()));
});

test('a speaker is known by the name, with an office or without', () => {
  const by = (speaker?: string) => details(undefined, undefined, undefined, speaker);
  assert.ok(isSameSpeaker(by('李明'), by('市委书记 李 明')));
  assert.ok(!isSameSpeaker(by('李明'), by('李名')));
  assert.ok(!isSameSpeaker(by(), by()));
});

test('a meeting that every county holds is that of its own county; at one of the city all counties sit together', () => {
  const head = (title: string, signature: string) =>
    detailsOf(
      `${title}\n${signature}\n\n同志们：\n今天只讲两件事。\n`,
      parseSpeeches(`${title}\n${signature}\n`).speeches[0],
    );
  const county = (signature: string) => head('在全县教育工作会议上的讲话', signature);
  const city = (signature: string) => head('在全市教育工作会议上的讲话', signature);
  assert.ok(!isSameHall(county('云溪县委书记　何卫东'), county('清河县委书记　孟广田')));
  assert.ok(!isSameHall(county('云溪县县长　何卫东'), head('在清河县教育工作会议上的讲话', '孟广田')));
  assert.ok(isSameHall(county('云溪县委书记　何卫东'), county('云溪县县长　孟广田')));
  assert.ok(isSameHall(county('云溪县委书记　何卫东'), county('孟广田')));
  assert.ok(isSameHall(city('云溪县委书记　何卫东'), city('清河县委书记　孟广田')));
  assert.ok(!isSameHall(city('白沙市委书记　何卫东'), city('安州市委书记　孟广田')));
});
