import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameSeries, sessionsIn, withNumber } from './sessions.ts';

const found: Record<string, string[]> = {
  第七届职工代表大会第三次会议: ['第七届', '第三次'],
  '公司成立三十周年，第38个教师节': ['三十周年', '第38个'],
  江州学院2023届毕业典礼: ['2023届'],
  '第一期中青年干部培训班，第二轮巡察': ['第一期', '第二轮'],
  '县政协十届二次会议，县十八届人大三次会议': ['十届', '二次', '十八届', '三次'],
  '中共石桥镇第九次代表大会，石桥镇第八次党代会': ['第九次', '第八次'],
  '党的二十届三中全会，十四届全国人大，第一次见面，第一书记，三次来到这里': [],
};
for (const [text, expected] of Object.entries(found)) {
  test(text, () =>
    assert.deepEqual(
      sessionsIn(text).map((session) => session.text),
      expected,
    ),
  );
}

test('one series under a long name and a short one', () => {
  const [long, short, other] = sessionsIn('第六届江洲国际茶产业博览会，第七届茶博会，第八届青年歌手赛');
  assert.ok(isSameSeries(long, short));
  assert.ok(!isSameSeries(long, other));
});

test('another number in the same writing', () => {
  const next = (text: string, value: number) => withNumber(sessionsIn(text)[0], value);
  assert.equal(next('第九届博览会', 10), '第十届');
  assert.equal(next('第3次会议', 4), '第4次');
  assert.equal(next('公司成立九十九周年', 101), '一百零一周年');
});
