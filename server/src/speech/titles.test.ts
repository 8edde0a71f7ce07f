import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSpeeches } from './parse.ts';

/** Title and date of the first speech, `-` for what it has not. */
function check(text: string, title: string, date: string): void {
  test(text.split('\n').slice(0, 3).join(' ／ '), () => {
    const [speech] = parseSpeeches(`${text}\n春天到了，地里的活儿多起来了。`).speeches;
    assert.deepEqual([speech?.title ?? '-', speech?.date ?? '-'], [title, date]);
  });
}

check('同志们：', '-', '-');
check('去年今天，我们在这里开会，定下了三件事。', '-', '-');
check('一、修渠', '-', '-');
check('2024年3月2日', '-', '-');
check('春耕备耕，不误农时；', '-', '-');

check('在春耕会上的讲话', '在春耕会上的讲话', '-');
check('在春耕会上的讲话\n（2024年3月2日）\n同志们：', '在春耕会上的讲话', '2024-03-02');
check('在春耕会上的讲话\n2024年3月', '在春耕会上的讲话', '2024-03');
check('在春耕会上的讲话\n二〇二四年三月十二日', '在春耕会上的讲话', '2024-03-12');
check('在春耕会上的讲话\n时间：２０２４年３月２日', '在春耕会上的讲话', '2024-03-02');
check('不误农时\n——2024年3月2日在春耕会上', '不误农时', '2024-03-02');
check('在春耕会上的讲话\n2024年13月2日', '在春耕会上的讲话', '-');
check('2024年春耕备耕工作要点', '2024年春耕备耕工作要点', '-');
check('20240302不误农时', '不误农时', '2024-03-02');
check('==========\n在春耕会上的讲话', '在春耕会上的讲话', '-');
check('某 县 农 业 局 文 件\n农发〔2024〕12号\n在春耕会上的讲话\n2024年3月2日', '在春耕会上的讲话', '2024-03-02');
check('##paidbegin##在春耕会上的讲话', '在春耕会上的讲话', '-');
check('# 在春耕会上的讲话\n2024-03-02', '在春耕会上的讲话', '2024-03-02');
check('**在春耕会上的讲话**', '在春耕会上的讲话', '-');
