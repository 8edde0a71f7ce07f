import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calledIn, personsIn } from './persons.ts';

function check(text: string, expected: string[]): void {
  test(text, () => {
    const found = personsIn(text).map(({ text: name, office }) => (office ? `${name} ${office}` : name));
    assert.deepEqual(found, expected);
  });
}

check('请王建国同志发言，李强华书记讲话。', ['王建国 同志', '李强华 书记']);
check('清河县委书记　邵明远', ['邵明远 书记']);
check('刚才，县长周启明作了部署，感谢林致和会长。', ['周启明 县长', '林致和 会长']);
check('我是赵启东，来自山里。', ['赵启东']);
check('白水县县长　宋文涛', ['宋文涛 县长']);
check('副局长段景山宣读了名单', ['段景山 局长']);
check('在赵庆生同志荣退座谈会上的讲话', ['赵庆生 同志']);
check('纺织女工李秀兰同志、环卫工人孙桂芳同志', ['李秀兰 同志', '孙桂芳 同志']);
check('网格员汪小妹一个人管着，工人张开双臂，护士于是走了', ['汪小妹']);
check('寿光的老师傅手把手教，在高中老师那里', []);
test('by surname and office', () => {
  const found = calledIn('刚才，罗书记讲得好，韩校长我也赞成，各位书记、高校长期坚持，张校长们').map(
    ({ text }) => text,
  );
  assert.deepEqual(found, ['罗书记', '韩校长']);
});
check('焦裕禄同志、雷锋同志、张桂梅校长', []);
check('县委书记、老同志、各位老师、党员同志，马上书记就到', []);
check('专班组长李素萍、院士郝吉明', ['李素萍 组长', '郝吉明 院士']);
check('这要请项目经理签字，毛主席曾经来过，朱老师祝福大家', []);
check('高新区书记、方面负责同志、林场场长', []);
