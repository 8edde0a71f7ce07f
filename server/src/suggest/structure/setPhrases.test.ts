import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feast, wedding } from './setPhrases/family.ts';
import { emergency, warning } from './setPhrases/grave.ts';
import { annualParty, ceremony, entrepreneurs, envoys, gala, villageGala } from './setPhrases/guests.ts';
import { papers } from './setPhrases/letters.ts';
import {
  commemoration,
  contest,
  gathering,
  medics,
  residents,
  symposium,
  veterans,
  village,
  work,
} from './setPhrases/meetings.ts';
import { birthAnniversary, disaster, funeral, martyrs } from './setPhrases/mourning.ts';
import type { Occasion } from './setPhrases/occasion.ts';
import {
  competition,
  leaving,
  leavingTeachers,
  newPost,
  pupilsElection,
  recruits,
  retiring,
  retiringTeachers,
} from './setPhrases/posts.ts';
import {
  assemblySpeech,
  briefing,
  dutyReport,
  dutyReportToAssembly,
  report,
  selfCriticism,
} from './setPhrases/reports.ts';
import {
  exam,
  flagRaising,
  graduation,
  pupil,
  students,
  teachers,
  teachersOfCounty,
  termOpening,
} from './setPhrases/school.ts';
import { isParticular, occasionOf } from './setPhrases.ts';

const titles: Record<string, [Occasion, string[]]> = {
  'a disaster': [
    disaster,
    [
      '在煤矿事故遇难工友悼念仪式上的讲话',
      '在惨案死难者公祭仪式上的致辞',
      '在哀悼洪水遇难同胞集会上的讲话',
      '在“8·9”安全生产事故遇难者追思会上的讲话',
    ],
  ],
  'a funeral': [
    funeral,
    [
      '悼词',
      '悼　词\n——在周启明同志追悼会上',
      '在老校长遗体告别仪式上的致辞',
      '在沈老先生骨灰安放仪式上的讲话',
      '在殉职民警追思会上的发言',
    ],
  ],
  martyrs: [
    martyrs,
    [
      '在烈士陵园清明祭扫活动上的讲话',
      '在向人民英雄敬献花篮仪式上的致辞',
      '在烈士纪念日集会上的讲话',
      '在大地震二十周年纪念活动上的讲话',
    ],
  ],
  'a birth long ago': [birthAnniversary, ['在纪念老县长诞辰一百周年座谈会上的讲话']],
  'a wedding': [wedding, ['在外甥婚礼上的致辞']],
  papers: [
    papers,
    [
      '2025年秋季学期教研工作计划',
      '全镇秋粮收购工作方案',
      '关于开展河道清淤的通知',
      '关于加强仓储管理的若干规定',
      '专题会议纪要',
      '2024年度个人工作总结',
      '车辆管理办法（试行）',
      '# 团总支2025年工作要点',
      '县域农机装备调研报告',
    ],
  ],
  envoys: [envoys, ['在国庆招待会上的致辞', '在各国驻华使节见面会上的讲话', '在友城代表团欢迎会上的致辞']],
  'a competition': [competition, ['财务科长竞聘演讲稿', '在村主任竞选大会上的演讲', '车间主任竞岗报告']],
  'an election of pupils': [pupilsElection, ['竞选班长演讲稿', '学生会主席竞选稿']],
  'a report on duties': [dutyReport, ['2024年度述职报告']],
  'a contest': [contest, ['在青年教师演讲比赛上的演讲']],
  'who retires': [retiring, ['在老站长退休欢送会上的讲话']],
  'teachers who retire': [retiringTeachers, ['在退休教师欢送会上的讲话', '在中心小学教职工荣休仪式上的致辞']],
  'teachers who leave': [leavingTeachers, ['在欢送支教老师座谈会上的讲话']],
  'an examination': [exam, ['在高三年级百日誓师大会上的讲话', '在中考考前动员会上的讲话']],
  students: [students, ['在学生干部大会上的讲话']],
  teachers: [teachers, ['在庆祝教师节大会上的讲话']],
  villagers: [village, ['在村民代表大会上的讲话', '在三组屋场会上的讲话']],
  delegates: [report, ['在县人民代表大会上的报告', '政府工作报告']],
  'delegates who are only spoken to': [assemblySpeech, ['在县人民代表大会上的讲话', '在公司职代会上的致辞']],
  'a family’s feast': [feast, ['在外孙女满月宴上的致辞']],
  'those who heal': [medics, ['在护士节庆祝大会上的致辞']],
  'people of firms': [entrepreneurs, ['在全区纺织企业座谈会上的讲话']],
  residents: [residents, ['在社区居民代表大会上的讲话', '在业主大会上的讲话']],
  'what happened long ago': [commemoration, ['在纪念水库建成五十周年大会上的讲话']],
  'old cadres': [veterans, ['在离退休老干部情况通报会上的讲话']],
  'who celebrate': [gathering, ['在庆祝丰收节座谈会上的讲话', '在新春茶话会上的致辞']],
  'who are asked for their opinion': [symposium, ['在河长制工作座谈会上的讲话']],
  'who leave': [leaving, ['在向军旗告别大会上的讲话']],
  'a new post': [newPost, ['任职表态发言']],
  'one’s own faults': [selfCriticism, ['民主生活会对照检查材料', '个人检视剖析材料']],
  'a briefing': [briefing, ['关于秋粮收购工作情况的汇报']],
  'what went wrong': [
    warning,
    ['在全市安全事故警示教育大会上的讲话', '在窑炉爆燃事故通报会上的讲话', '在作风问题整改推进会上的讲话'],
  ],
  'an emergency': [emergency, ['在全县防汛抗旱紧急调度会上的讲话', '在森林防火工作会议上的讲话']],
  'a gala': [gala, ['在全县新春联欢会上的致辞', '在中秋文艺晚会上的致辞']],
  'a gala of neighbours': [villageGala, ['在石桥村首届村晚上的致辞']],
  'a company at the end of its year': [annualParty, ['在公司年会上的致辞', '在2026年新春年会上的讲话']],
  'scholars and guests': [ceremony, ['在省水利学会2025年年会上的致辞', '在节水论坛上的致辞']],
  recruits: [recruits, ['在秋季新兵入伍欢送大会上的讲话']],
  'a new term': [termOpening, ['在2025年秋季开学典礼上的讲话', '新生入学教育讲话']],
  'who has finished school': [graduation, ['在2025届毕业典礼上的致辞']],
  'the raising of the flag': [flagRaising, ['在升旗仪式上的讲话', '国旗下的讲话']],
  'a pupil': [pupil, ['在开学典礼上的发言（学生代表）', '新生代表发言']],
  'the teachers of a county': [teachersOfCounty, ['在全县庆祝第41个教师节大会上的讲话', '在教师节慰问座谈会上的讲话']],
  'what an elected office has done': [dutyReportToAssembly, ['县人民法院院长履职情况报告']],
  'scholars, old or young': [ceremony, ['在青年学者论坛上的致辞']],
  'any work': [work, ['在清明祭扫安全工作会议上的讲话', '在烈士褒扬工作会议上的讲话', '在全县秋收工作会议上的讲话']],
};
for (const [kind, [occasion, all]] of Object.entries(titles)) {
  for (const title of all) test(`${title} tells of ${kind}`, () => assert.equal(occasionOf(title), occasion));
}

test('what is read aloud is no paper', () => {
  for (const title of [
    '关于2025年预算执行情况的报告',
    '在部署年度工作计划会议上的讲话',
    '整改方案汇报',
    '政府工作报告',
  ]) {
    assert.notEqual(occasionOf(title), papers, title);
  }
});

test('a solemn farewell to a flag or to a school is no funeral', () => {
  for (const title of [
    '在老兵向军旗告别仪式上的讲话',
    '在老校区告别仪式上的致辞',
    '在老办公楼告别仪式上的致辞',
    '在公祭黄帝典礼上的致辞',
  ]) {
    assert.ok(!occasionOf(title).isMourning, title);
  }
  assert.ok(!isParticular(occasionOf('在全县秋收工作会议上的讲话')));
});
