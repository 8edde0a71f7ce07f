import { surnames } from '../surnames.ts';

/** Surnames that begin other words as well: believed only where nothing but a name can stand. */
const lessSure =
  '石金方高任武常段文史毛白易万康向安齐樊施洪翁翟倪柳纪章鲁葛毕聂焦岳左代柴申耿祝霍甘辛管童欧柯路牛时卞尤凌' +
  '莫舒涂阮温庄成关兰项饶席解柏覃车古苗骆梅游连褚娄米游阳习卜盛宁牟古裴鞠靳项党安燕闵丛符詹单曲佟冷宫仇季花';
const doubleSurnames =
  '欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|东方|长孙|宇文|轩辕|呼延|独孤|南宫|西门|东郭';
/** What stands at the end of no name, but of places, papers and bodies. */
const noEnd = /[省市县区镇乡村局委办部厅院校司组会议稿件篇期年月日号处科所站社团课奖赛级案表书句话人者员们的了]$/u;
/** Words that look like a name of two or three characters. */
const words = new Set(
  [
    '习惯 习题 习作 高质量 方案 方向 方法 方针 方略 金融 金秋 金华 安全 安康 安徽 全面 时间 时代 文化 文明 文件 文字 成果 成就 成都 成员 成绩 常态 常规 常务 常州',
    '任务 任职 任免 武装 武汉 白银 白皮 温州 温暖 马克思 关于 关键 关心 关注 管理 路线 路演 单位 单独 党建 党性 宁夏 宁波 江苏 江西 江山 连续 连心 代为',
    '万众 万里 向上 毕业 祝贺 祝福 祝酒 贺词 贺信 车间 古代 古城 左右 童心 高中 高考 高铁 高新 高级 康养 平安 项目 史志 甘肃 兰州 申请 席位 盛典 阳光',
    '花园 符合 季度 章程 章节 纪要 纪念 纪检 纪律 洪水 施工 施政 张家口 石油 石化 石家庄 余热 何以 何谓 华夏 康庄 游客 游戏 钟楼 汤圆 钱江 夏季 夏令营',
    '秦岭 田间 胡同 雷达 孟夏 曾经 郑州 徐州 苏州 杭州 危机 方圆 终稿 初稿 汪洋 梅花 周末 周年 程序 黄河 黄山 沈阳 贵州 乔迁 贺岁 余年',
  ]
    .join(' ')
    .split(' '),
);

const sure = `(?:${doubleSurnames}|[${surnames}])`;
const any = `(?:${doubleSurnames}|[${surnames}${lessSure}])`;
const sureName = new RegExp(`^${sure}\\p{Script=Han}{1,2}$`, 'u');
const anyName = new RegExp(`^${any}\\p{Script=Han}{1,2}$`, 'u');
/** `阿依古丽·买买提` */
const dottedName = /^\p{Script=Han}{2,8}[·•]\p{Script=Han}{2,8}(?:[·•]\p{Script=Han}{2,8})?$/u;

/**
 * Whether the words are a person's name and nothing else. `alone` where they stand by themselves, as on a line under a
 * title: there a surname counts that begins other words elsewhere.
 */
export function isPersonName(name: string, alone: boolean): boolean {
  if (dottedName.test(name)) return true;
  return (alone ? anyName : sureName).test(name) && !noEnd.test(name) && !words.has(name);
}

/** What stands beside the name of a person: `市委书记`, `党组书记、局长`. */
const office =
  '(?:书记|主任|局长|主席|部长|校长|院长|总经理|董事长|县长|市长|省长|镇长|乡长|区长|处长|科长|所长|站长|秘书长|会长|社长|理事长|总裁|厂长|经理|' +
  '教授|院士|委员|常委|组长|队长|班长|政委|司令员|检察长|主委|总工程师|代表|同志|先生|女士|老师|同学|行长|台长|馆长|园长|村主任|总理|厅长|庭长|支书|乡贤|创始人|总编辑|指挥长|第一书记)';

const nameLast = new RegExp(`${office}[、，,：:]?(${any}\\p{Script=Han}{1,2})$`, 'u');
const nameFirst = new RegExp(`^(${any}\\p{Script=Han}{1,2}?)${office}`, 'u');

/**
 * The person whom a few words name, with an office or without: `市委书记 李 明`, `县长王建国`, `李明同志`. Undefined where
 * they name nobody surely.
 */
export function personIn(text: string): string | undefined {
  const plain = text
    .replace(/^[\s—–―-]+|[\s。，,；;]+$/g, '')
    // names of two characters are often set as wide as those of three
    .replace(/(?<=^|[\s、])(\p{Script=Han})[ \t　]+(\p{Script=Han})(?=$|\s)/gu, '$1$2');
  const parts = plain.split(/[\s　]+/).filter(Boolean);
  for (const part of [parts.at(-1), parts[0]]) {
    const name = part?.replace(/(?:同志|先生|女士)$/, '');
    if (name && isPersonName(name, parts.length > 1 || part !== name || name === plain)) return name;
  }
  return officeHolderIn(plain);
}

/** The person whose name stands beside an office: `县长王建国`, `李明同志`. */
export function officeHolderIn(text: string): string | undefined {
  const found = nameLast.exec(text)?.[1] ?? nameFirst.exec(text)?.[1];
  return found && isPersonName(found, true) ? found : undefined;
}
