import type { Occasion } from './occasion.ts';

export const parents: Occasion = {
  title: /家长/,
  hearers: /家长|老师/,
  salutations: ['各位家长：', '尊敬的各位家长：', '各位家长、老师们：'],
  openings: [
    '大家好！',
    '感谢各位家长在百忙之中参加今天的家长会。',
    '首先，我代表学校，对各位家长的到来表示热烈的欢迎！',
  ],
  closings: ['最后，祝各位家长工作顺利、阖家幸福，祝孩子们健康成长、学习进步！', '谢谢大家！'],
};

export const children: Occasion = {
  title: /儿童节|少先队|幼儿园毕业|六一/,
  hearers: /同学|小朋友|少先队|老师|家长/,
  salutations: ['亲爱的小朋友们，老师们：', '亲爱的同学们、老师们：', '小朋友们：', '少先队员们、同学们：'],
  openings: ['大家好！', '今天是六一国际儿童节，祝小朋友们节日快乐！'],
  closings: ['最后，祝小朋友们节日快乐、健康成长！', '祝孩子们茁壮成长、学习进步！', '谢谢大家！'],
};

/** Who has learned enough takes leave. */
export const graduation: Occasion = {
  title: /毕业/,
  hearers: /同学|老师|家长|校友|少先队/,
  salutations: [
    '亲爱的同学们、老师们：',
    '老师们、同学们：',
    '尊敬的各位老师，亲爱的同学们：',
    '同学们：',
    '各位老师、各位同学：',
    '各位来宾，老师们、同学们：',
  ],
  openings: ['大家上午好！', '今天，我们在这里隆重举行…。', '首先，我代表…，向同学们表示热烈的祝贺！'],
  closings: ['祝愿同学们前程似锦、一路平安！', '最后，祝同学们学习进步、健康成长！', '谢谢大家！'],
};

export const students: Occasion = {
  ...graduation,
  title: /学生/,
  openings: ['大家上午好！', '今天，我们在这里隆重举行…。', '首先，我代表学校，向同学们表示热烈的祝贺！'],
  closings: ['最后，祝同学们学习进步、健康成长！', '同学们，让我们…，为…而努力奋斗！', '谢谢大家！'],
};

/** What is told the school while the flag is raised. */
export const flagRaising: Occasion = {
  ...graduation,
  title: /升旗|国旗下/,
  salutations: ['尊敬的老师们、亲爱的同学们：', '老师们、同学们：', '各位老师、各位同学：', '同学们：'],
  openings: ['大家早上好！', '今天，我国旗下讲话的题目是《…》。', '今天，我讲话的题目是《…》。'],
  closings: ['同学们，让我们…！', '我的讲话完了，谢谢大家！', '谢谢大家！'],
};

/** A new term begins. */
export const termOpening: Occasion = {
  ...graduation,
  title: /开学|入学|新生|新学[年期]/,
  openings: [
    '今天，我们在这里隆重举行…。',
    '首先，我代表学校，向新同学表示热烈的欢迎！',
    '首先，我代表学校，向全校师生致以新学期的问候！',
    '大家上午好！',
  ],
  closings: ['最后，祝同学们学习进步、健康成长！', '祝老师们工作顺利，祝同学们学习进步！', '谢谢大家！'],
};

/** A pupil speaks for the others. */
export const pupil: Occasion = {
  ...graduation,
  title: /(?:学生|新生|毕业生|同学|学员)代表/,
  salutations: [
    '尊敬的各位老师，亲爱的同学们：',
    '敬爱的老师、亲爱的同学们：',
    '尊敬的各位领导、各位老师，亲爱的同学们：',
    '老师们、同学们：',
  ],
  openings: ['大家好！', '很荣幸能作为…代表在这里发言。', '今天，我代表…，向…致以最诚挚的感谢！'],
  closings: ['我的发言完了，谢谢大家！', '最后，祝老师们身体健康，祝同学们前程似锦！', '谢谢大家！'],
};

/** All the teachers of a county, and none of their pupils. */
export const teachersOfCounty: Occasion = {
  title:
    /^(?![^\n]*(?:学校|中学|小学|学院|大学|幼儿园|师生|升旗))[^\n]*(?:[省市县区镇乡][^\n]*教师节|教师节[^\n]*(?:表彰|慰问|座谈))/m,
  hearers: /老师|教师|教育|同志/,
  salutations: ['各位老师、同志们：', '尊敬的各位老师：', '尊敬的各位老师、同志们：', '各位老师，教育战线的同志们：'],
  openings: [
    '今天，我们欢聚一堂，共同庆祝…。',
    '首先，我代表…，向全体教师和教育工作者致以节日的问候和崇高的敬意！',
    '今天，我们召开…，主要任务是…。',
  ],
  closings: ['最后，祝老师们节日快乐、身体健康、工作顺利！', '同志们，让我们…，为…而努力奋斗！', '谢谢大家！'],
};

export const teachers: Occasion = {
  title: /教师|教职工|老师|师德|教学工作|学校|小学|中学|幼儿园|校园/,
  hearers: /老师|教师|同学|教职/,
  salutations: ['各位老师、同志们：', '老师们、同学们：', '尊敬的各位老师：'],
  openings: ['大家上午好！', '今天，我们欢聚一堂，共同庆祝…。', '首先，我代表…，向全体教师致以节日的问候！'],
  closings: ['最后，祝老师们节日快乐、身体健康、工作顺利！', '最后，祝各位老师身体健康、工作顺利！', '谢谢大家！'],
};

export const alumni: Occasion = {
  title: /校庆|建校|校友(?!代表)/,
  hearers: /校友|来宾|老师|同学|领导|嘉宾/,
  salutations: ['尊敬的各位领导、各位校友：', '各位校友、各位来宾：', '亲爱的校友们：', '各位来宾，老师们、同学们：'],
  openings: [
    '大家上午好！',
    '今天，我们欢聚一堂，共同庆祝…。',
    '今天，我们在这里隆重集会，庆祝…。',
    '值此…之际，我代表…，向各位校友表示热烈的欢迎和诚挚的问候！',
  ],
  closings: ['最后，祝各位校友身体健康、事业兴旺！', '衷心祝愿…的明天更加美好！', '谢谢大家！'],
};

/** Pupils before an examination, and those who see them off to it. */
export const exam: Occasion = {
  title:
    /^(?![\s\S]*(?:工作会|考务|安保|安全|总结|表彰|庆功|监考|家长|毕业典礼))[\s\S]*(?:高考|中考|备考|考前|毕业班|高三|初三|九年级)/,
  hearers: /同学|老师|家长/,
  salutations: ['亲爱的同学们、老师们：', '老师们、同学们：', '同学们：'],
  openings: ['大家好！', '今天，距离…还有…天。', '今天，我们在这里隆重举行…。'],
  closings: [
    '最后，祝愿同学们金榜题名、梦想成真！',
    '祝同学们考试顺利、金榜题名！',
    '同学们，让我们…，用汗水浇灌梦想！',
    '谢谢大家！',
  ],
};
