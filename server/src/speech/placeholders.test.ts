import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlaceholders } from './placeholders.ts';

/** In `marked`, placeholders stand in ⟦…⟧. */
function check(marked: string): void {
  test(marked, () => {
    const text = marked.replace(/[⟦⟧]/g, '');
    let found = text;
    for (const { start, end } of findPlaceholders(text).toReversed()) {
      found = `${found.slice(0, start)}⟦${found.slice(start, end)}⟧${found.slice(end)}`;
    }
    assert.equal(found, marked);
  });
}

for (const silent of [
  '文件用XML和Excel两种格式，另附x86机型。',
  '拍了X射线，查了X染色体，画了X轴。',
  '面积是3*4，也就是3×4，边长5x。',
  '某些人、某种风气、某个环节、某一天、某项工作。',
  '**重点**要突出，**难点**要攻破。',
  '* 一是修渠\n* 二是打井',
  '***',
  'iPhoneX刚上市，NGINX要升级。',
  '变量__init__不要动。',
  '二○○九年修渠，二〇〇〇年打井。',
  '● 一是修渠\n■ 二是打井\n★重点工作',
  '满意度★★★☆☆，服务★★★★☆。',
  '上半场\n★★★★★★★★★★\n下半场',
]) {
  check(silent);
}

check('推动⟦XX⟧工作，弘扬⟦××⟧精神，走进⟦xx⟧镇。');
check('去年⟦x⟧月⟦x⟧日，20⟦xx⟧年⟦X⟧月，⟦X⟧立即召开会议。');
check('⟦**⟧县委书记到⟦**⟧乡调研，用好⟦**⟧纪念馆、⟦**⟧展览馆。');
check('会后，⟦*⟧立即作了部署，结合⟦*⟧实际。');
check('“⟦**⟧党建在线”和“⟦**⟧大学堂”');
check('⟦某⟧县⟦某某⟧同志到⟦某⟧企业，见了⟦某⟧书记。');
check('片中的孙⟦某⟧，利用职务便利，伙同李⟦某⟧在工地');
check('投资⟦＊＊⟧亿元，新增就业⟦___⟧人，编号⟦□□⟧。');
check('⟦○○⟧县⟦〇〇〇⟧同志到⟦■■⟧镇，看了⟦▲▲⟧公司、⟦●●⟧合作社和⟦☆☆⟧小学。');
check('请⟦○○⟧一中发言。');
check('建设“⟦××××⟧”，落实在⟦ＸＸ⟧。');
