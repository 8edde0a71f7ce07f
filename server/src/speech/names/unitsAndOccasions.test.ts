import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingIn } from './occasions.ts';
import { unitsInHead } from './units.ts';

const units: Record<string, string[]> = {
  在恒远机械有限公司成立三十周年答谢晚宴上的祝酒辞: ['恒远机械有限公司', '恒远机械', '恒远'],
  恒远机械2023年度工作报告: ['恒远机械', '恒远'],
  '恒远机械总经理　沈立群': ['恒远机械', '恒远'],
  '清河县教育局局长　王志强': ['教育局'],
  在市住房和城乡建设局2024年工作会议上的讲话: ['住房和城乡建设局'],
  在江州学院2023届毕业典礼上的致辞: ['江州学院'],
  在清河县第一中学建校六十周年庆祝大会上的致辞: ['第一中学', '一中'],
  在市第二人民医院廉政工作会议上的讲话: ['第二人民医院', '二院'],
  在沱江大桥项目部百日攻坚誓师会上的讲话: ['沱江大桥项目部'],
  在机关第三党支部组织生活会上的发言: ['机关第三党支部'],
  在江南大学材料学院迎新大会上的讲话: ['江南大学', '材料学院'],
  在边防某部三连老兵退伍仪式上的讲话: ['边防某部三连', '三连'],
  在清溪古镇开街仪式上的致辞: ['清溪古镇'],
  在公园城市建设座谈会上的讲话: [],
  在国家湿地公园座谈会上的讲话: [],
  在全省先进党支部座谈会上的讲话: [],
  在参观远景集团座谈会上的致辞: ['远景集团', '远景'],
  在全县安全生产工作会议上的讲话: [],
  在清河县人民医院座谈会上的讲话: [],
  '清河县县长　周启明': [],
};
for (const [head, expected] of Object.entries(units)) {
  test(`units in ${head}`, () => {
    assert.deepEqual(
      unitsInHead(head).flatMap(({ text, short }) => [text, ...short]),
      expected,
    );
  });
}

const occasions: Record<string, string | undefined> = {
  在全县安全生产工作会议上的讲话: '安全生产工作会议',
  在清河县高质量发展大会上的讲话: '高质量发展大会',
  在机械工业博览会开幕式上的致辞: '机械工业博览会',
  在高新区招商引资动员大会上的讲话: '招商引资动员大会',
  在公司成立三十周年答谢晚宴上的祝酒辞: '答谢晚宴',
  在江州学院2023届毕业典礼上的致辞: '毕业典礼',
  全县安全生产工作会议: '安全生产工作会议',
  '场合: 全县安全生产工作会议': '安全生产工作会议',
  '李明：在驻外人员培训交流会上的座谈纪要': '驻外人员培训交流会',
  在会议上的讲话: undefined,
  '2023年度工作报告': undefined,
};
for (const [title, expected] of Object.entries(occasions)) {
  test(`occasion of ${title}`, () => assert.equal(meetingIn(title), expected));
}
