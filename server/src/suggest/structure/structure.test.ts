import { body, other, table } from '../../../../test/support/offered.ts';

table('mould', [
  [
    'one quoted word changes',
    `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、要聚焦“基层基础”下功夫、抓实效\n${body}\n$0`,
    '三、要聚焦“…”下功夫、抓实效',
  ],
  ['after one heading alone', `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n$0`, '二、要聚焦“…”下功夫、抓实效'],
  ['right below the heading', '一、要聚焦“理论武装”下功夫、抓实效\n$0', '二、要聚焦“…”下功夫、抓实效'],
  [
    'its end while the gap is being filled',
    `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、要聚焦“作风建设$0`,
    '”下功夫、抓实效',
  ],
  [
    'the rest where the gap is still empty',
    `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、要聚焦“$0`,
    '…”下功夫、抓实效',
  ],
  ['the rest of a part begun', `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、要聚焦“作风建设”下$0`, '功夫、抓实效'],
  ['behind the ordinal alone', `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、$0`, '要聚焦“…”下功夫、抓实效'],
  [
    'three gaps in run-in headings',
    `一、以学铸魂，在信念坚定上走在前。${body}\n二、以学增智，在破解难题上下苦功。${body}\n$0`,
    '三、以学…，在…上…。',
  ],
  ['a common end', `（一）思想认识要再提升。${body}\n（二）工作举措要再提升。${body}\n$0`, '（三）…要再提升。'],
  [
    'two common stretches',
    `1.作风就是形象，要在“严”字上用力。${body}\n2.作风就是效率，要在“快”字上用力。${body}\n$0`,
    '3.作风就是…，要在“…”字上用力。',
  ],
  ['single characters that shape', `1. 向创新要空间。${body}\n2. 向管理要效益。${body}\n$0`, '3. 向…要…。'],
  ['a verb in front', `（一）把产业做强\n${body}\n（二）把村庄建美\n${body}\n$0`, '（三）把'],
  [
    'points within a paragraph',
    '讲四点意见。一是强化政治引领，确保方向不偏；二是强化责任担当，确保任务落地；$0',
    '三是强化…，确保',
  ],
  ['a point begun', '一是强化政治引领，确保方向不偏；二是强化责任担当，确保任务落地；三是强化作风建设，$0', '确保'],
  [
    'of three, the common one',
    `一、在学深悟透上见真章\n${body}\n二、在知行合一上见真章\n${body}\n三、在破题解难上见真章\n${body}\n$0`,
    '四、在…上见真章',
  ],
  ['by way of a usual shape', `一、坚持党建引领，着力建强战斗堡垒\n${body}\n$0`, '二、坚持…，着力'],
  ['for one heading with a usual end', `（一）在优化环境上求突破。${body}\n$0`, '（二）在…上求突破。'],
  ['headings one below the other', '一、做对党忠诚的明白人\n二、做服务群众的贴心人\n$0', '三、做…的…人'],
  [
    'in Markdown',
    `## 一、聚焦主业，推动制造业升级\n\n${body}\n\n## 二、聚焦民生，推动服务业提质\n\n${body}\n\n$0`,
    '## 三、聚焦…，推动',
  ],
  ['whole words only', `一、强化政治引领，把牢方向\n${body}\n二、强化政策支撑，激发动能\n${body}\n$0`, '三、强化…，'],
]);

table('mould', [
  [
    'a set phrase in front',
    `（一）坚持不懈抓学习，筑牢思想根基\n${body}\n（二）坚持不懈抓作风，树好队伍形象\n${other}\n$0`,
    '（三）坚持不懈抓…，',
  ],
  ['one character between marks', `一、在“融”字上做文章\n${body}\n$0`, '二、在“…”字上做文章'],
  [
    'single characters at both ends of a gap',
    `1.抓招商，让项目多起来。${body}\n2.抓环境，让企业留下来。${other}\n$0`,
    '3.抓…，让…来。',
  ],
  [
    'the rest of a longer one',
    `一、守初心，做信念坚定的引路人\n${body}\n二、担使命，做服务群众的贴心人\n${other}\n三、强本领，做$0`,
    '…的…人',
  ],
]);

table('ordinal', [
  ['the fourth', `二、下一步打算\n（一）补短板。${body}\n（二）强弱项。${other}\n（三）防风险。${body}\n$0`, '（四）'],
  ['without a comma', '主要有三个方面。首先是思想不够解放，遇事先看有没有先例。其次是办法不多，老路走惯了。$0', '最后'],
  ['a chapter', `第一章 总体要求\n${body}\n$0`, '第二章 '],
  ['ranked with another mark', `我向组织作三点承诺：\n第一、忠诚履职。${body}\n第二、勤勉干事。${other}\n$0`, '第三、'],
  ['by a verb', '村里的变化，一靠政策好，二靠支部强，$0', '三靠'],
  ['一是, 二是', '要做好三件事：一是抓学习；$0', '二是'],
  ['behind a full stop', '要抓好各项工作。一是摸清底数。把家底弄清楚。二是压实责任。$0', '三是'],
  ['behind commas', '要做到三点，一是学在前，二是干在前，$0', '三是'],
  ['一要, 二要', `一要抓早。${body}\n二要抓小。${body}\n$0`, '三要'],
  ['as it is begun', '要做好三件事：一是抓学习；二$0', '是'],
  ['bracketed', `一、认识\n（一）形势\n${body}\n（二）任务\n${body}\n$0`, '（三）'],
  ['the outer one behind the inner', `一、认识\n（一）形势\n${body}\n（二）任务\n${body}\n$0`, '二、'],
  ['the inner one anew', `一、认识\n（一）形势\n${body}\n（二）任务\n${body}\n二、举措\n${body}\n$0`, '（一）'],
  ['Arabic', `1.抓早\n${body}\n2.抓小\n${body}\n$0`, '3.'],
  ['full-width Arabic', `１．抓早\n${body}\n２．抓小\n${body}\n$0`, '３．'],
  ['bracketed Arabic', `（1）看困难户。${body}\n（2）看企业。${body}\n$0`, '（3）'],
  ['ranked', `第一，要学。${body}\n第二，要干。${body}\n$0`, '第三，'],
  ['ranked in a paragraph', '我谈两点体会。第一，学习要深。学而不思则罔。$0', '第二，'],
  ['其一', '原因有三：其一，认识不到位；其二，措施不具体；$0', '其三，'],
  ['首先', '首先，要统一思想。思想通了，事情就好办。$0', '其次，'],
  ['其次', '首先，要统一思想。其次，要压实责任。$0', '最后，'],
  ['一方面', '一方面，要深耕老客户，把服务做到家；$0', '另一方面，'],
  ['一个是', '这里面有两个问题：一个是认识问题；$0', '另一个是'],
  [
    'glasses of a toast',
    `我想敬三杯酒。\n这第一杯酒，敬我们的客户。${body}\n这第二杯酒，敬我们的员工。${body}\n$0`,
    '这第三杯酒，',
  ],
  ['announced headings', '下面，我讲三点意见。\n$0', '一、'],
  ['announced points', '重点做到以下几点：$0', '一是'],
  ['announced parts', `一、认识\n${body}\n二、任务\n今年要抓好四项重点工作。\n$0`, '（一）'],
  ['tenth and further', `九、抓廉政\n${body}\n十、抓落实\n${body}\n$0`, '十一、'],
  ['parts', `第一部分 过去五年的工作\n${body}\n第二部分 今后五年的任务\n${body}\n$0`, '第三部分 '],
  ['circled', '要把握三点：①方向要准；②力度要够；$0', '③'],
  [
    'the outer list where the inner one is complete',
    `一、认识\n${body}\n二、任务\n要做好两件事。\n（一）修路\n${body}\n（二）架桥\n${body}\n$0`,
    '三、',
  ],
]);
