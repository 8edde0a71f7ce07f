import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSpeeches } from '../../speech/parse.ts';
import { findUnfilled } from '../../speech/unfilled.ts';
import { fillInFor } from './fillInFor.ts';
import { knownOf } from './knownOf.ts';

/** A draft in which each gap that is to be filled stands as `⟦XX县→清河县⟧`; all others stand bare. */
function check(name: string, marked: string, fileName = '草稿.speech', reused = ''): void {
  test(name, () => {
    const text = marked.replace(/⟦([^→⟧]*)→[^⟧]*⟧/g, '$1');
    const at = reused === '' ? -1 : text.indexOf(reused);
    const spans = at < 0 ? [] : [{ start: at, end: at + reused.length }];
    const draft = { text, parsed: parseSpeeches(text), fileName, reused: spans };
    let shown = text;
    for (const gap of findUnfilled(text).toReversed()) {
      const { start, end } = gap;
      const known = knownOf(draft, start);
      const fill = known && fillInFor(text, gap, known);
      if (fill !== undefined) shown = `${shown.slice(0, start)}⟦${text.slice(start, end)}→${fill}⟧${shown.slice(end)}`;
    }
    assert.equal(shown, marked);
  });
}

const matter = '---\n讲话人: 邵明远\n日期: 2026-05-18\n场合: 全县春茶产业推进会\n地点: 茶香会堂\n---\n';
const rest = '同志们：\n今年的茶比往年早开了七天。\n';

check(
  'front matter fills the lines under the title',
  `${matter}在⟦XXX→全县春茶产业⟧推进会上的讲话\n（2026年⟦X月X日→5月18日⟧）\n白石县委书记　⟦XXX→邵明远⟧\n${rest}`,
);
check('a date is written as its gap is', `${matter}在春茶会上的讲话\n⟦二〇××年×月×日→二〇二六年五月十八日⟧\n${rest}`);
check('a date line that names another year stays', `${matter}在春茶会上的讲话\n（2025年X月X日）\n${rest}`);
check('what is not known to the day stays', `在春茶会上的讲话\n（2026年X月X日）\n${rest}`, '2026-05 春茶会讲话.speech');
check(
  'the name of the file tells the date',
  `在春茶会上的讲话\n（⟦20xx年x月x日→2026年5月8日⟧）\n${rest}`,
  '2026-05-08 春茶会.speech',
);
check(
  'a date in a sentence may be any other',
  `${matter}在春茶会上的讲话\n${rest}X月X日，我到茶园去看过，那天下着小雨。\n再说一件事。\n再说两件事。\n就说到这里。\n`,
);
check(
  'a person in a sentence may be any other',
  `${matter}在春茶会上的讲话\n${rest}刚才，XX同志讲得很好，XXX也讲得很好，大家鼓掌。\n`,
);
check(
  'the own county, wherever it is not said to be another',
  `在白石县春茶产业推进会上的讲话\n同志们：\n⟦XX县→白石县⟧的茶，要卖出⟦XX县→白石县⟧的名声。上个月我们赴XX县学习，XX镇和XX市的同志也去了。\n`,
);
check(
  'the place of a passage taken over is not the own one',
  '在春茶会上的讲话\n同志们：\n清河县的老茶农把炒茶的铁锅传给了孙女，我们清河县人民记得。XX县的茶怎么办？\n',
  undefined,
  '清河县的老茶农把炒茶的铁锅传给了孙女，我们清河县人民记得。',
);
check(
  'the own unit',
  '在恒远机械有限公司年会上的致辞\n各位同事：\n过去一年，⟦XX公司→恒远机械有限公司⟧交出的机床没有一台退回来。XX大学的老师也来了。\n',
);
check(
  'gaps that say what they want',
  `${matter}在春茶会上的讲话\n同志们：\n今天我们在⟦【地点】→茶香会堂⟧召开⟦【会议名称】→全县春茶产业推进会⟧，请【姓名】先讲。\n`,
);
check(
  'what front matter leaves open fills nothing',
  '---\n讲话人: XXX\n日期: 20XX年X月X日\n---\n在春茶会上的讲话\n（20XX年X月X日）\n白石县委书记　XXX\n同志们：\n开会。\n',
);
check('figures are never known', `${matter}在白石县春茶会上的讲话\n${rest}全年采茶XX吨，增长X%。\n`);
