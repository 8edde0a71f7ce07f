import type { Line } from './lines.ts';
import { PAYWALL_MARKS } from './lines.ts';
import type { Junk } from './model.ts';

/** The lines of a text told apart. */
export interface Separated {
  /** The lines that are a speaker's. */
  lines: Line[];
  /** What stands in the text and is not speech, in order and without overlaps; parts of a speaker's lines too. */
  junk: Junk[];
}

/** Parts what is not speech from `lines`, which are those of `text`. */
export function separateJunk(text: string, lines: readonly Line[]): Separated {
  const junk: Junk[] = [];
  const kept: Line[] = [];
  const licence = licenceFrom(text, lines);
  let inTrailer = false;
  lines.forEach((line, i) => {
    inTrailer = isAdvertisement(text, line, inTrailer);
    const reason = i >= licence ? 'licence' : inTrailer ? 'advertisement' : undefined;
    if (reason) junk.push({ start: line.start, end: line.end, reason });
    else kept.push(line);
  });
  for (const mark of PAYWALL_MARKS) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      junk.push({ start: at, end: at + mark.length, reason: 'paywall-mark' });
    }
  }
  for (const match of text.matchAll(WEB_ADDRESS)) {
    junk.push({ start: match.index, end: match.index + match[0].length, reason: 'web-address' });
  }
  junk.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const apart = junk.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
  return { lines: kept, junk: apart };
}

/** Index of the first line of the note on copyright that a website put at the end; beyond the last line where there is none. */
function licenceFrom(text: string, lines: readonly Line[]): number {
  for (let i = Math.max(1, lines.length - LICENCE_LINES); i < lines.length; i++) {
    const line = lines[i];
    if (line && LICENCE.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) return i;
  }
  return lines.length;
}

const LICENCE_LINES = 16;
const LICENCE =
  /^(?:本作品|本文|本页面).{0,60}(?:法律、法规|著作权|版权|公有领域|许可协议)|维基文库|Creative Commons|Public domain/;

const WEB_ADDRESS = /(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]{3,2000}/g;

/**
 * Whether a line is a seller's and no speaker's. One word of the trade is not enough, since speeches speak of 公众号 too,
 * unless the line follows upon another one of a seller's.
 */
function isAdvertisement(text: string, line: Line, inTrailer: boolean): boolean {
  if (line.end - line.start > LONGEST) return false;
  const words = text.slice(line.start, line.end);
  let score = 0;
  for (const [pattern, points] of SIGNS) if (pattern.test(words)) score += points;
  if (inTrailer) return score >= 1;
  // A whole sentence may well be a speaker's, who knows these words too.
  return score >= (words.length > SHORT || /[。！？]$/.test(words) ? 3 : 2);
}

const LONGEST = 400;
const SHORT = 120;

const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/公众号\s?[：:]/, 2],
  [/(关注|搜索).{0,6}(微信)?公众号/, 1],
  [/公众号/, 1],
  [/素材库|资料库|文库|范文网|公文网|材料网|文秘网|写作网/, 1],
  [/会员|[vV][iI][pP]/, 1],
  [/网盘|提取码|QQ群|微信群|交流群/, 1],
  [/代笔|(?<!年)代写|润笔|原创高质量/, 2],
  [/客服/, 1],
  [/加微信|微信号|[vV]信|[＋+]\s?[vV][：:]/, 2],
  [/扫码|二维码|长按识别/, 1],
  [/一键(精准|快速|极速|下载)|谨防假冒|最新最全|好评如潮|持续接单|每日更新|每天更新/, 1],
  [/(本文|文章|资料|来源).{0,4}(来自|源自|转自|下载)/, 1],
  [/网友上传|仅供(?:学习)?参考|侵权|进群|下载[wW]ord|领取/, 1],
  [/免费下载|更多(精彩|材料|范文|资料|公文)/, 2],
];
