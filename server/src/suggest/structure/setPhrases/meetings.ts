import type { Occasion } from './occasion.ts';

export const youth: Occasion = {
  title: /^(?!.*(?:论坛|研讨|学术|峰会))[^\n]*(?:青年|共青团|五四|团代会|团干部)/m,
  hearers: /青年|同志|同学|团员/,
  salutations: ['青年朋友们、同志们：', '青年朋友们：', '同志们、青年朋友们：'],
  openings: ['今天，很高兴和青年朋友们欢聚一堂。', '值此五四青年节到来之际，我代表…，向全体青年致以节日的祝贺！'],
  closings: ['最后，祝青年朋友们工作顺利、学习进步！', '青年朋友们，让我们…，在新征程上书写青春华章！', '谢谢大家！'],
};

export const veterans: Occasion = {
  title: /老干部|离退休|退役军人|建军节|老年|重阳/,
  hearers: /老领导|老首长|老同志|战友|老干部/,
  salutations: ['各位老领导、同志们：', '尊敬的各位老领导、老同志：', '各位老首长、各位战友，同志们：'],
  openings: ['今天，我们欢聚一堂，共同庆祝…。', '值此…之际，我代表…，向各位老同志致以节日的问候！'],
  closings: ['最后，祝各位老领导身体健康、阖家幸福！', '祝大家节日快乐、身体健康、阖家幸福！', '谢谢大家！'],
};

/** Those who heal are thanked on their day. */
export const medics: Occasion = {
  title: /护士节|医师节/,
  hearers: /护士|医师|医生|医护|护理|同仁|同事|同志|姐妹/,
  salutations: ['各位同事、同志们：', '全体医护同仁：', '同志们：', '各位领导、各位同事：'],
  openings: ['今天，我们欢聚一堂，共同庆祝…。', '值此…之际，我代表…，向大家致以节日的问候！', '大家好！'],
  closings: ['最后，祝大家节日快乐、身体健康、工作顺利！', '祝大家节日快乐、阖家幸福！', '谢谢大家！'],
};

export const symposium: Occasion = {
  title: /座谈会/,
  hearers: /同志|朋友|老领导|老首长|战友|来宾|企业家|专家/,
  salutations: ['同志们、朋友们：', '各位领导、同志们：', '同志们：'],
  openings: ['今天，我们召开…，主要是听取大家的意见和建议。', '很高兴和大家座谈。', '刚才，…作了发言，讲得都很好。'],
  avoided: /欢聚一堂|共同庆祝/,
  closings: ['最后，祝大家身体健康、工作顺利、阖家幸福！', '谢谢大家！'],
};

export const training: Occasion = {
  title: /培训班|研修班|进修班/,
  hearers: /同志|学员|领导|老师/,
  salutations: ['同志们：', '各位学员：', '各位领导、各位学员：'],
  openings: ['今天，…正式开班了。', '首先，我代表…，向各位学员表示热烈的欢迎！', '大家上午好！'],
  closings: ['最后，祝大家学习愉快、学有所成！', '预祝…圆满成功！', '谢谢大家！'],
};

export const lecture: Occasion = {
  title: /党课|宣讲|辅导/,
  hearers: /同志|党员/,
  salutations: ['同志们：', '各位党员、同志们：'],
  openings: ['今天，我以…为题，给大家讲一堂党课。', '今天，我们一起学习…。', '按照…安排，今天由我给大家讲党课。'],
  closings: ['今天的党课就讲到这里，谢谢大家！', '我的宣讲到此结束，谢谢大家！', '谢谢大家！'],
};

export const hosting: Occasion = {
  title: /主持/,
  hearers: /同志|领导|来宾/,
  salutations: ['同志们：', '各位领导、同志们：', '各位领导、各位来宾：'],
  openings: ['现在开会。', '今天会议的主要任务是…。', '经…研究，今天召开…。'],
  closings: ['今天的会议到此结束，散会。', '会后，请各单位认真抓好贯彻落实。', '散会！'],
};

/** The same of a meeting, whatever it is about. */
export const meetingHost: Occasion = {
  ...hosting,
  title: /(?:会议|[大工调推动部座布]会|[作进员署谈]会|发布会)[^\n]{0,6}主持/,
  closings: [
    '今天的会议到此结束，散会。',
    '今天的会议到此结束，谢谢大家！',
    '散会！',
    '会后，请各单位认真抓好贯彻落实。',
  ],
};

/** The same where journalists ask. */
export const pressHost: Occasion = {
  ...hosting,
  title: /发布会[^\n]{0,6}主持/,
  hearers: /记者|媒体|新闻界|女士|先生|朋友/,
  salutations: ['各位记者朋友：', '女士们、先生们，各位记者朋友：', '各位媒体朋友：'],
  openings: ['大家上午好！欢迎出席今天的新闻发布会。', '今天，我们邀请到…，请他们介绍有关情况，并回答大家关心的问题。'],
  closings: ['今天的新闻发布会到此结束，谢谢大家！', '下面，请…介绍有关情况。', '下面，欢迎各位记者提问。'],
};

export const contest: Occasion = {
  title: /演讲(?:比赛|大赛|赛)/,
  hearers: /评委|朋友|领导|同事|同学/,
  salutations: ['尊敬的各位领导、各位评委：', '各位领导、各位评委：', '各位评委、同事们：'],
  openings: ['大家好！', '今天，我演讲的题目是《…》。'],
  closings: ['我的演讲完了，谢谢大家！', '我的演讲到此结束，谢谢大家！', '谢谢大家！'],
};

export const award: Occasion = {
  title: /表彰|表扬|颁奖|授奖|庆功|劳动模范/,
  hearers: /^同志|同志们|朋友|模范|先进|同事|领导/,
  salutations: ['同志们：', '同志们、朋友们：', '各位领导、同志们：', '各位同事：'],
  openings: [
    '今天，我们召开…，表彰…。',
    '首先，我代表…，向受到表彰的先进集体和先进个人表示热烈的祝贺！',
    '刚才，…受到了表彰，…作了发言，讲得都很好。',
  ],
  closings: ['同志们，让我们以先进为榜样，…，为…而努力奋斗！', '祝大家身体健康、工作顺利、阖家幸福！', '谢谢大家！'],
};

export const company: Occasion = {
  title: /公司|集团|员工|职工|入职|工会|班组/,
  hearers: /同事|员工|职工|同志们|家人|伙伴/,
  salutations: ['各位同事：', '同志们：', '各位领导、各位同事：'],
  openings: ['大家好！', '今天，我们召开…，主要任务是…。', '首先，我代表公司，向全体员工表示衷心的感谢！'],
  closings: ['最后，祝大家身体健康、工作顺利、阖家幸福！', '祝公司事业蒸蒸日上！', '谢谢大家！'],
};

export const work: Occasion = {
  title: /(?:)/,
  hearers: /^同志们|领导.*同志/,
  salutations: ['同志们：', '各位领导、同志们：', '各位领导、各位来宾：'],
  openings: [
    '今天，我们召开…，主要任务是…。',
    '这次会议的主要任务是…。',
    '刚才，…作了很好的发言，我都同意。下面，我讲几点意见。',
  ],
  closings: ['谢谢大家！', '同志们，让我们…，为…而努力奋斗！', '我的讲话完了，谢谢大家！'],
};

/** The people of a village: neighbours, and no assembly with a chair and committees. */
export const village: Occasion = {
  title: /村民(?:代表|小组)?(?:大会|会议|议事会|会)|屋场会|院坝会|坝坝会|户长会|户主会|村组大会/,
  hearers: /乡亲|村民|父老/,
  salutations: ['乡亲们：', '各位村民代表、乡亲们：', '父老乡亲们：', '各位党员、各位村民代表：'],
  openings: ['今天把大家请来，是要商量…。', '今天，我们召开…，主要任务是…。'],
  closings: ['乡亲们，让我们…，把咱们村建设得更加美好！', '我就讲这些，谢谢大家！', '谢谢大家！'],
};

/** People have come together for its own sake. */
export const gathering: Occasion = {
  title: /茶话会|慰问|团拜|联谊|(?:节|周年|迎春|新春|迎新|庆祝|庆)[^\n]{0,10}座谈会/,
  hearers: /同志|朋友|老领导|老首长|战友|来宾|企业家|专家/,
  salutations: ['同志们、朋友们：', '各位领导、同志们：', '同志们：'],
  openings: ['今天，我们欢聚一堂，共同庆祝…。', '很高兴和大家座谈。', '值此…之际，我代表…，向大家致以节日的问候！'],
  closings: ['最后，祝大家身体健康、工作顺利、阖家幸福！', '谢谢大家！'],
};

/** Any other speech that is called so. */
export const address: Occasion = { ...contest, title: /演讲/ };

/** Neighbours of a town, and owners of flats. */
export const residents: Occasion = {
  ...village,
  title: /居民(?:代表)?(?:大会|会议|议事会)|业主(?:代表)?大会/,
  hearers: /居民|业主|邻居/,
  salutations: ['各位居民代表：', '各位居民朋友：', '各位邻居：', '各位业主：'],
  closings: ['让我们…，共同建设我们的家园！', '我就讲这些，谢谢大家！', '谢谢大家！'],
};

/** What happened long ago is remembered, and nobody is mourned. */
export const commemoration: Occasion = {
  title: /纪念[^\n]{0,24}周年|周年[^\n]{0,8}纪念/,
  hearers: /同志|来宾|朋友|领导/,
  salutations: ['同志们、朋友们：', '同志们：', '各位领导、各位来宾：'],
  openings: ['今天，我们在这里隆重集会，纪念…。', '在此，我代表…，向…致以崇高的敬意！'],
  closings: ['同志们，让我们…，为…而努力奋斗！', '谢谢大家！'],
};
