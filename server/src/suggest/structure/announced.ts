/** A number of points, and the words that say that they are points. */
const COUNT =
  /(?<![第十百千\d晚早午晨夜]|[早晚]上)([两二三四五六七八九十2-9])\s?(点|条|项|件(?:大?事|实事)|句(?:话|口诀)|杯酒|个(?:方面|问题|字|词|关键词|层面|特点|重点|环节|转变|希望|建议|要求|优势|体会|感受|祝愿|愿望|心愿|故事|短板|难题|坚持|必须|确保|“)|方面|篇文章|大(?:任务|行动|工程|方面|重点|优势|转变|战役)|道?关)(?!钟|半|左右|以上|多|[到至前]|[之以]前)/g;
/** The same right before the list, whatever is counted: `四个明显变化：`, `三个到位，`. */
const COUNT_BEFORE_LIST = /(?<![第十百千\d])([两二三四五六七八九十2-9])\s?[个大项种类][^，。；：、]{1,8}[：:，]$/;
/** Most code units before a list in which its number is announced. */
const nearest = 60;

/**
 * How many members a list is said to have by the words before it (`我讲三点意见`, `做到以下四个方面：`); undefined where
 * nothing is said.
 *
 * @param before the text before the list's first member
 */
export function announced(before: string): number | undefined {
  let count: number | undefined;
  for (const match of before.slice(-nearest).matchAll(COUNT)) count = numberOf(match[1]);
  const last = COUNT_BEFORE_LIST.exec(before.slice(-nearest));
  return last ? numberOf(last[1]) : count;
}

function numberOf(digit: string): number {
  const value = '零一二三四五六七八九十'.indexOf(digit === '两' ? '二' : digit);
  return value < 0 ? Number(digit) : value;
}

/** Whether a paragraph ends by announcing a list: `我讲三点意见。`, `重点抓好以下工作：`. */
export function announcesList(paragraph: string): boolean {
  const last = /[^。！？；]*[。！？；：:]?$/.exec(paragraph)?.[0] ?? '';
  if (/(?:以下|下面|如下|几个?|几[点条项]).{0,16}[：:。]$/.test(last)) return true;
  if (/[：:]$/.test(last)) return announced(last) !== undefined;
  // `盯住新能源、新材料两条赛道，…` counts, but announces nothing
  const clause = /(?:讲|谈|提|作|做|抓|有|汇报|强调|说)([^，；：]{0,24})。$/.exec(last)?.[1];
  return clause !== undefined && announced(clause) !== undefined;
}
