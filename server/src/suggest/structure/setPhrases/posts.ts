import type { Occasion } from './occasion.ts';

export const newStaff: Occasion = {
  title: /入职|新员工|新同事/,
  hearers: /同事|员工|同志|伙伴/,
  salutations: ['各位新同事：', '各位新同事、同志们：', '同志们：'],
  openings: ['大家上午好！', '首先，我代表公司，向各位新同事表示热烈的欢迎！', '今天，我们在这里举行…。'],
  closings: ['最后，祝大家工作顺利、生活愉快！', '谢谢大家！'],
};

export const retirement: Occasion = {
  title: /退休(?![干职人老教党金制政])|荣休|荣退/,
  hearers: /领导|同志|朋友|同事|老师/,
  salutations: ['同志们：', '各位领导、同志们：', '各位老同志、同志们：', '同志们、朋友们：'],
  openings: ['今天，我们在这里欢送…光荣退休。', '此时此刻，我的心情十分激动。'],
  closings: ['最后，衷心祝愿…退休生活愉快、身体健康、阖家幸福！', '祝大家身体健康、工作顺利、阖家幸福！', '谢谢大家！'],
};

export const leaving: Occasion = {
  title: /离任|卸任|欢送|送别|告别/,
  hearers: /领导|同志|朋友|战友|同学|老师/,
  salutations: ['各位领导、同志们：', '同志们：', '同志们、朋友们：'],
  openings: ['此时此刻，我的心情十分激动。', '刚才，…宣布了…的决定，我坚决拥护、坚决服从。', '今天，我们在这里欢送…。'],
  closings: ['最后，祝大家身体健康、工作顺利、阖家幸福！', '衷心祝愿…的明天更加美好！', '谢谢大家！'],
};

export const newPost: Occasion = {
  title: /就职|任职|表态|履新/,
  hearers: /领导|同志|部长|评委|书记/,
  salutations: ['各位领导、同志们：', '尊敬的各位领导、同志们：', '尊敬的各位领导、各位评委：', '同志们：'],
  openings: ['刚才，…宣布了…的决定，我坚决拥护、坚决服从。', '感谢组织的信任和培养。'],
  closings: [
    '我的表态发言完了，请组织和同志们监督。',
    '以上表态，请组织和同志们监督。',
    '请组织放心，请同志们监督！',
    '谢谢大家！',
  ],
};

/** Those who go to the army are congratulated, and seen off. */
export const recruits: Occasion = {
  title: /新兵|(?:光荣)?(?:入伍|参军)(?!地)/,
  hearers: /战友|新兵|青年|家长|首长|家属|同志/,
  salutations: ['各位新战友、同志们：', '各位首长、同志们，新战友们：', '各位新战友、各位家长：', '亲爱的新战友们：'],
  openings: [
    '今天，我们在这里欢送…光荣入伍。',
    '首先，我代表…，向光荣入伍的新战友表示热烈的祝贺，向各位家长表示崇高的敬意！',
  ],
  closings: ['最后，祝新战友们一路平安、建功军营！', '祝各位新战友早日在军营建功立业！', '谢谢大家！'],
};

const seenOff = ['今天，我们怀着依依不舍的心情，在这里欢送…。', '此时此刻，我的心情十分激动。'];
const ofTeachers = {
  hearers: /老师|教师|同事/,
  salutations: ['各位老师、同志们：', '尊敬的各位老师：', '老师们、同事们：', '各位老师、各位同事：'],
};
const retires = '(?:欢送[^\\n]{0,14}退休|(?<!离)退休[^\\n]{0,10}(?:欢送|感言|仪式|纪念)|荣休|荣退)';
const ofSchool = '(?=[\\s\\S]*(?:老师|教师|教职|教授|[小中]学|学校|学院|大学|幼儿园))';

/** Somebody has worked to the end of his time, and is thanked for it: not the same as who has retired long ago. */
export const retiring: Occasion = { ...retirement, title: new RegExp(retires) };
export const retiringTeachers: Occasion = {
  ...retirement,
  ...ofTeachers,
  title: new RegExp(`^${ofSchool}[\\s\\S]*${retires}`),
};

/** Teachers who go elsewhere: no pupils are greeted where colleagues take leave. */
export const leavingTeachers: Occasion = {
  ...ofTeachers,
  title: /(?:欢送|送别)[^\n]{0,12}(?:老师|教师)|(?:老师|教师)[^\n]{0,8}(?:欢送|送别)/,
  openings: seenOff,
  closings: ['最后，衷心祝愿…身体健康、一切顺利！', '祝各位老师身体健康、阖家幸福！', '谢谢大家！'],
};

const candidate = '^(?![\\s\\S]*(?:工作会|动员|部署|方案|公告|会上的讲话))[\\s\\S]*';

/** Who applies for a post has not been given it yet. */
export const competition: Occasion = {
  title: new RegExp(`${candidate}(?:竞聘|竞选|竞岗|竞职|应聘|竞争上岗)`),
  hearers: /评委|评审|考官|同事/,
  salutations: [
    '尊敬的各位领导、各位评委：',
    '各位领导、各位评委：',
    '尊敬的各位评委、各位同事：',
    '各位领导、同志们：',
  ],
  openings: ['大家好！', '感谢…给我这次机会。', '我竞聘的岗位是…。'],
  closings: ['我的演讲完了，谢谢大家！', '恳请各位领导、各位评委支持我，谢谢大家！', '谢谢大家！'],
  avoided: /让我们|努力奋斗|圆满|宣布|拥护|组织的信任|审议|祝大家/,
  lastWords: /如果(?:我能)?(?:当选|竞聘|落选)|(?:当选|竞聘)(?:成功|与否)|落选|无论(?:结果|成败)/,
};

/** The same among pupils. */
export const pupilsElection: Occasion = {
  ...competition,
  title: new RegExp(
    `${candidate}(?:(?:竞选|竞聘)[^\\n]{0,6}(?:班|学生会|大队|团支书|社团|中队|课代表)|(?:班[长干级]|学生会|大队[长委]|社团|中队)[^\\n]{0,6}竞[选聘])`,
  ),
  hearers: /同学|老师/,
  salutations: ['敬爱的老师、亲爱的同学们：', '老师们、同学们：', '亲爱的同学们：'],
  openings: ['大家好！', '我竞选的职务是…。', '感谢老师和同学们给我这次机会。'],
  closings: ['请大家投我一票，谢谢大家！', '我的演讲完了，谢谢大家！', '谢谢大家！'],
};
