import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf } from './frames.ts';
import { gapsIn, mouldOf, restOf } from './mould.ts';

/** Headings, the latest first, and their shape with `…` for gaps; undefined where they have none. */
const shapes: [string[], string | undefined][] = [
  [['把村庄建美', '把产业做强'], '把…'],
  [['向管理要效益', '向创新要空间'], '向…要…'],
  [['讲学习，做勤学善思的“有心人”', '讲政治，做对党忠诚的“老实人”'], '讲…，做…的“…人”'],
  [['作风就是效率，要在“快”字上用力', '作风就是形象，要在“严”字上用力'], '作风就是…，要在“…”字上用力'],
  [['强化政策支撑，激发动能', '强化政治引领，把牢方向'], '强化…，…'],
  [['把责任压得更具体', '把准备落实得更扎实', '把形势估计得更严峻'], '把…得更…'],
  [['抓住关键，推动乡村全面振兴', '看准方位，增强乡村振兴底气'], undefined],
  [['突出重点，整治隐患', '认清形势，绷紧弦'], undefined],
  [['坚持改革创新，动能实现新转换。', '坚持人民至上，民生迈上新台阶。'], '坚持…，…新…。'],
  [['“坚韧”。', '“责任”。'], '“…”。'],
  [['从细从快抓排查，织密“防护网”', '从严从实抓责任，拧紧“责任链”'], '从…从…抓…，…“…”'],
  [['以实干之力，守住饭碗之重', '以读书之乐，照亮乡村之夜'], '以…之…，…之…'],
  [['渠道要通畅。', '河堤要牢固。'], '…要…。'],
  [['大家要知道，天还会旱，水要省着用。', '我们要看到，路还很长。'], undefined],
  [['对照同行，我们差在哪里？', '过去一年，我们做成了什么？'], '…，我们…？'],
  [['做有精度的匠人，让用户安心。', '做有温度的匠人，让邻里放心。'], '做有…度的匠人，让…心。'],
  [['隐患排查要再深入。', '责任体系要再压实。', '思想认识要再提高。'], '…要再…。'],
  [['村容村貌有了新变化。', '粮食生产有了新突破。'], '…有了新…。'],
  [['做脚踏实地的实干家', '做心怀乡土的追梦人'], '做…的…'],
  [['聚焦村民关切，推动服务常态化', '聚焦用水安全，推动巡查具体化'], '聚焦…，推动…化'],
  [['实干是成事之基', '忠诚是立身之本'], '…是…之…'],
  [['匠心——练就救人的本领', '初心——穿上白衣的那天'], '…心——…的…'],
  [['攻坚克难，跑出项目建设加速度', '凝心聚力，交出项目建设新答卷'], '…，…出项目建设…'],
  [['正风肃纪，扎紧制度之笼', '强基固本，筑牢思想之堤'], '…，…之…'],
  [['坚持市场导向，拓宽销路。', '坚持党建引领，把准方向。'], '坚持…，…。'],
  [['练体能，打牢制胜的基础。', '练思想，锤炼忠诚的品格。'], '练…，…的…。'],
  [['加快修渠，保住水源。', '加强管护，守住堤坝。'], undefined],
  // words that stand beside something in one of them only
  [['回答好“种什么”的问题', '回答好“为什么种”的问题'], '回答好“…”的问题'],
  [['必须坚持公道办事，努力让大家服气。', '必须坚持办事为公，不断让大家满意。'], '必须坚持…，…让大家…。'],
  [['提高认识'], undefined],
  [['提高认识', '提高认识'], undefined],
];
for (const [headings, shape] of shapes) {
  test(`${headings.join(' / ')} have the shape ${shape}`, () => {
    assert.equal(mouldOf(headings)?.join('…'), shape);
  });
}

const frames: [string, string | undefined][] = [
  ['要聚焦“理论武装”下功夫、抓实效', '要聚焦“…”下功夫、抓实效'],
  ['以产业振兴推动乡村发展', '以…推动…'],
  ['坚持党建引领，着力建强堡垒。', '坚持…，着力…。'],
  ['深学细悟，在筑牢信仰之基上见实效', '…，在…上见实效'],
  ['吃透精神、统一思想，在“真学真懂”上聚合力', '…，在“…”上聚合力'],
  ['突出一个“早”字，抓好宣传预防', '突出一个“…”字，…'],
  ['在“学”上下功夫，筑牢思想根基', '在“…”上下功夫，…'],
  ['坚持党建引领不动摇', '坚持…不动摇'],
  ['以“严”的标准压实责任', '以“…”的…'],
  ['在抓落实上', undefined],
  ['认清形势，绷紧思想这根弦', undefined],
  ['弘扬“三牛”精神，奋力开创新局面', undefined],
];
for (const [heading, shape] of frames) {
  test(`${heading} alone lets one expect ${shape}`, () => assert.equal(frameOf(heading)?.join('…'), shape));
}

test('what stands in the gaps', () => {
  assert.deepEqual(gapsIn(['以', '推动', ''], '以改革推动发展'), ['改革', '发展']);
  assert.equal(gapsIn(['以', '推动', ''], '以推动发展'), undefined);
});

test('a mould goes on from where the words are', () => {
  const mould = ['要聚焦“', '”下功夫、抓', ''];
  assert.deepEqual(restOf(mould, ''), { text: '要聚焦“”下功夫、抓', gaps: [4] });
  assert.deepEqual(restOf(mould, '要聚'), { text: '焦“”下功夫、抓', gaps: [2] });
  assert.deepEqual(restOf(mould, '要聚焦“'), { text: '”下功夫、抓', gaps: [0], filled: 0 });
  assert.deepEqual(restOf(mould, '要聚焦“作风'), { text: '”下功夫、抓', gaps: [], filled: 2 });
  assert.deepEqual(restOf(mould, '要聚焦“作风”下'), { text: '功夫、抓', gaps: [], filled: 2 });
  assert.equal(restOf(mould, '要聚焦“作风”下功夫、抓'), undefined);
  assert.equal(restOf(mould, '提高认识'), undefined);
});
