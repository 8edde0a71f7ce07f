import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSalutation } from './salutations.ts';

const greetings = [
  '同志们：',
  '尊敬的各位领导、各位来宾：',
  '尊敬的各位大使阁下，各国使节，女士们、先生们：',
  '尊敬的总领事先生及夫人，各位侨胞：',
  '尊敬的议长阁下：',
  '各位参赞、各位武官，朋友们：',
  '各位亲友、各位乡邻：',
  '各位长辈、各位亲戚、各位邻居：',
  '各位代表、各位影友：',
  '亲爱的宝贝们：',
  '全市广大医务工作者们：',
  '同学们！',
  '各位股东，各位董事：',
];
for (const line of greetings) test(`${line} greets`, () => assert.ok(isSalutation(line)));

const others = [
  '各位稍候，',
  '各位请看：',
  '各位晚上好！',
  '我们：',
  '他告诉我们：',
  '人们：',
  '有人问他们：',
  '参加人员：',
  '各位领导的关心：',
  '今天，我们召开座谈会：',
  '亲爱的母亲在灯下缝补：',
];
for (const line of others) test(`${line} greets nobody`, () => assert.ok(!isSalutation(line)));
