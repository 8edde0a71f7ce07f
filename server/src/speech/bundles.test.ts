import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSpeeches } from './parse.ts';

const BODY = '这段时间，我沿着河堤走了三十里。\n一、修渠\n渠要修得直。\n二、打井\n井要打得深。\n';

/** The titles of the speeches in `text`, `-` for one without. */
function check(name: string, text: string, titles: string[]): void {
  test(name, () =>
    assert.deepEqual(
      parseSpeeches(text).speeches.map((speech) => speech.title ?? '-'),
      titles,
    ),
  );
}

check('one: no title', BODY, ['-']);
check('one: a greeting in the middle', `在水利会上的讲话\n同志们：\n${BODY}同志们：\n让我们一起干。`, [
  '在水利会上的讲话',
]);
check('one: a greeting below a heading', `在水利会上的讲话\n同志们：\n${BODY}三、几点要求\n同志们！\n要抓紧。`, [
  '在水利会上的讲话',
]);
check('one: a greeting below a heading without a number', `同志们：\n修渠的事\n${BODY}打井的事\n同志们！\n要抓紧。`, [
  '-',
]);
check(
  'one: subtitle, speaker and date',
  `把水引到田头\n——在水利会上的讲话\n（2024年3月2日）\n县长  王某\n同志们：\n${BODY}`,
  ['把水引到田头'],
);
check(
  'one: a second title line without a dash',
  `把水引到每一块田头\n在全县冬春水利工作会议上的讲话\n同志们：\n${BODY}`,
  ['把水引到每一块田头'],
);
check('one: a date at its end', `在水利会上的讲话\n同志们：\n${BODY}2024年3月2日`, ['在水利会上的讲话']);
check('one: ordinals parted from their words', `一、修渠\n（一）\n要快。\n（二）\n要好。`, ['-']);

check('one: the title twice', `在水利会上的讲话\n------\n在水利会上的讲话\n2024年3月2日\n${BODY}`, [
  '在水利会上的讲话',
]);

check('titles above greetings', `在水利会上的讲话\n同志们：\n${BODY}在林业会上的讲话\n同志们：\n${BODY}`, [
  '在水利会上的讲话',
  '在林业会上的讲话',
]);
check(
  'the title of the bundle is that of the first',
  `水利研讨发言材料两篇\n同志们：\n${BODY}水利研讨发言材料\n同志们：\n${BODY}`,
  ['水利研讨发言材料两篇', '水利研讨发言材料'],
);
check(
  'the title of the bundle belongs to none',
  `水利研讨发言材料二篇\n\n渠首的话\n同志们：\n${BODY}井边的话\n同志们：\n${BODY}`,
  ['渠首的话', '井边的话'],
);
check('no greetings', `水利研讨发言材料（3篇）\n渠首发言材料\n${BODY}井边发言材料\n${BODY}堤上发言材料\n${BODY}`, [
  '渠首发言材料',
  '井边发言材料',
  '堤上发言材料',
]);
check(
  'a closing and a title',
  `在水利会上的发言\n各位领导：\n${BODY}发言完毕，谢谢大家！\n渠首的话\n各位领导：\n${BODY}`,
  ['在水利会上的发言', '渠首的话'],
);
check('篇一', `水利讲话范文\n篇一：修渠动员讲话\n${BODY}篇二：打井动员讲话\n${BODY}`, [
  '篇一：修渠动员讲话',
  '篇二：打井动员讲话',
]);
check('【篇一】 above a title', `【篇一】\n修渠动员讲话\n同志们：\n${BODY}【篇二】\n打井动员讲话\n同志们：\n${BODY}`, [
  '修渠动员讲话',
  '打井动员讲话',
]);
check('第一篇', `第一篇\n同志们：\n${BODY}第二篇\n同志们：\n${BODY}`, ['第一篇', '第二篇']);
check('范文一', `范文一：\n${BODY}范文二：\n${BODY}`, ['范文一：', '范文二：']);
check('（一） above greetings', `水利研讨发言材料两篇\n（一）\n同志们：\n${BODY}（二）\n同志们：\n${BODY}`, [
  '（一）',
  '（二）',
]);
check('numbered titles', `一、在水利会上的讲话\n同志们：\n${BODY}二、在林业会上的讲话\n同志们：\n${BODY}`, [
  '一、在水利会上的讲话',
  '二、在林业会上的讲话',
]);
check('Markdown', `# 修渠动员讲话\n${BODY}\n# 打井动员讲话\n${BODY}`, ['修渠动员讲话', '打井动员讲话']);
