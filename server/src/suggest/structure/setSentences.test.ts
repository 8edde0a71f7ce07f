import { corpusOf } from '../../../../test/support/corpusOf.ts';
import { body, other, table } from '../../../../test/support/offered.ts';

const few = corpusOf({ '随笔.txt': '河边的早晨\n太阳升起来了，渔船出了港。\n' });
const long = `${body.repeat(18)}\n`;

table('salutation', [
  ['a work meeting', '在全县安全生产工作会议上的讲话\n（2025年3月4日）\n\n$0', '同志们：'],
  ['as it is begun', '在全市防汛工作会议上的讲话\n同$0', '志们：'],
  ['a graduation', '在江州学院2025届毕业典礼上的致辞\n$0', '亲爱的同学们、老师们：'],
  ['teachers', '在第四十一个教师节庆祝大会上的讲话\n$0', '各位老师、同志们：'],
  ['a report to delegates', '公司2025年度工作报告\n总经理　沈立群\n$0', '各位代表：'],
  ['guests', '在文化旅游节开幕式上的致辞\n（2025年5月1日）\n$0', '尊敬的各位领导、各位来宾：'],
  ['a dinner', '在迎新春答谢晚宴上的祝酒辞\n$0', '尊敬的各位领导、各位来宾，老朋友、新朋友们：'],
  ['a talk', '在读书班上的研讨发言\n$0', '同志们：'],
]);
table(
  'salutation without a corpus',
  [
    ['a work meeting', '在全镇春耕生产会议上的讲话\n$0', '同志们：'],
    ['delegates', '政府工作报告\n——在县第十八届人民代表大会第四次会议上\n县长　周启明\n$0', '各位代表：'],
    ['pupils', '在开学典礼上的讲话\n$0', '老师们、同学们：'],
    ['guests', '在项目开工仪式上的致辞\n$0', '各位领导、各位来宾：'],
    ['guests, as it is begun', '在项目签约仪式上的致辞\n各位$0', '领导、各位来宾：'],
    ['an opening', '在项目开工仪式上的致辞\n各位领导、各位来宾：\n$0', '大家上午好！'],
    ['an opening of a talk', '在研讨会上的发言\n同志们：\n$0', '根据会议安排，我作交流发言。'],
  ],
  few,
);

table('salutation', [
  ['a party meeting', '在全镇党员干部警示教育大会上的讲话\n镇党委书记　赵志远\n（2025年7月1日）\n$0', '同志们：'],
  ['the start of a school year', '在县中2025级新生开学典礼上的讲话\n$0', '老师们、同学们：'],
  ['a court', '县人民法院工作报告\n——在县第十七届人民代表大会第四次会议上\n$0', '各位代表：'],
  ['investors', '在招商引资推介会上的致辞\n尊敬的$0', '各位企业家，各位来宾，女士们、先生们：'],
  ['members of the consultative conference', '在县政协十届四次会议上的讲话\n$0', '各位委员：'],
  ['a report on the budget', '关于2025年预算执行情况的报告\n$0', '各位代表、同志们：'],
  ['a contest', '在“我的岗位我的家”主题演讲比赛上的演讲稿\n$0', '尊敬的各位领导、各位评委：'],
  ['old cadres', '在重阳节老干部座谈会上的讲话\n$0', '各位老领导、同志们：'],
]);

table('salutation', [
  ['the consultative conference', '县政协常务委员会工作报告\n$0', '各位委员：'],
  ['teachers, as it is begun', '在新入职教师座谈会上的讲话\n老$0', '师们、同学们：'],
  ['parents', '在七年级家长会上的讲话\n$0', '各位家长：'],
  ['children', '在六一儿童节庆祝活动上的致辞\n$0', '小朋友们：'],
  ['a graduation, as it is begun', '在2025届毕业典礼上的讲话\n各$0', '位老师、各位同学：'],
  ['a new year', '# 二〇二六年新年贺词\n\n$0', '同志们、朋友们：'],
  ['a new year in a company', '清河集团新年贺词\n全$0', '体员工：'],
  ['alumni', '在江州校友会成立大会上的致辞\n$0', '各位校友、各位来宾：'],
  ['new staff', '在新员工入职仪式上的致辞\n$0', '各位新同事：'],
  ['the press', '在秋粮收购新闻发布会上的发布词\n$0', '各位记者朋友：'],
  ['a wedding', '在儿子婚礼上的致辞\n$0', '各位来宾、各位亲朋好友：'],
  ['more hearers', '在县第十八届人民代表大会上的讲话\n各位代表，$0', '同志们：'],
  ['more hearers behind a pause mark', '在茶叶节开幕式上的致辞\n尊敬的各位领导、\n$0', '女士们、先生们，朋友们：'],
  ['more hearers on the next line', '在茶叶节开幕式上的致辞\n尊敬的各位领导，\n$0', '女士们、先生们，朋友们：'],
]);

table('opening', [
  ['of an award', '在全镇劳动模范表彰大会上的讲话\n同志们：\n$0', '今天，我们召开全镇劳动模范表彰大会，表彰…。'],
  ['behind hearers of a rarer kind', '在育种科学家论坛开幕式上的致辞\n尊敬的各位院士、各位专家：\n$0', '大家上午好！'],
]);

table('closing', [
  [
    'behind an appeal',
    `在三级干部大会上的讲话\n同志们：\n${other.repeat(12)}\n同志们，新的一年已经开始，让我们撸起袖子加油干！\n$0`,
    '谢谢大家。',
  ],
  [
    'of a meeting in the branch',
    `在支部组织生活会上的发言\n同志们：\n${other.repeat(12)}\n$0`,
    '我的发言完了，谢谢大家。',
  ],
  ['of a jubilee', `在校庆大会上的致辞\n各位校友：\n${other.repeat(12)}\n最后，祝母校桃李芬芳！\n$0`, '谢谢大家。'],
  [
    'of a report',
    `县人民政府工作报告\n各位代表：\n${other.repeat(12)}\n各位代表！使命重在担当，让我们再创佳绩！\n$0`,
    '以上报告，请予审议。',
  ],
  ['thanks', `在全县大会上的讲话\n同志们：\n${long}同志们，让我们携起手来，为实现目标而努力奋斗！\n$0`, '谢谢大家。'],
  ['behind a list', `在全县大会上的讲话\n同志们：\n一、认识\n${long}二、任务\n${long}$0`, '谢谢大家。'],
  ['a talk', `在读书班上的研讨发言\n同志们：\n${long}$0`, '我的发言完了，谢谢大家。'],
  ['a ceremony', `在博览会开幕式上的致辞\n各位来宾：\n${long}最后，预祝博览会圆满成功！\n$0`, '谢谢大家！'],
  ['a closing begun', `在博览会开幕式上的致辞\n各位来宾：\n${long}谢谢$0`, '大家！'],
]);
table(
  'closing without a corpus',
  [
    ['a talk', `在研讨会上的发言\n同志们：\n${long}$0`, '我的发言完了，谢谢大家！'],
    ['a ceremony', `在文化节开幕式上的致辞\n各位来宾：\n${long}$0`, '最后，预祝文化节圆满成功！'],
    [
      'a toast',
      `在招待晚宴上的祝酒辞\n各位来宾：\n${long}$0`,
      '现在，我提议，让我们共同举杯，为…，为各位的健康，干杯！',
    ],
    ['a report', `政府工作报告\n各位代表：\n${long}$0`, '以上报告，请予审议。'],
    ['a new office', `任职表态发言\n各位领导、同志们：\n${long}$0`, '我的表态发言完了，请组织和同志们监督。'],
    ['a party lecture', `专题党课讲稿\n同志们：\n${long}$0`, '今天的党课就讲到这里，谢谢大家！'],
  ],
  few,
);
