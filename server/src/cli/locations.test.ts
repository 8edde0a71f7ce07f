import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { countedFromOne, pathOf, placeOf } from './locations.ts';

const base = 'file:///home/li/%E6%94%BF%E5%BA%9C/';

test('what lies below the current folder is named from there', () => {
  assert.equal(pathOf(`${base}%E8%8D%89%E7%A8%BF%20%281%29.txt`, base), '草稿 (1).txt');
  assert.equal(pathOf('file:///home/%E6%97%A7%E7%A8%BF/a.txt', base), '/home/旧稿/a.txt');
  assert.equal(pathOf('file:///home/li/%E6%94%BF%E5%BA%9C2/a.txt', base), '/home/li/政府2/a.txt');
});

test('drives and other machines keep their names', () => {
  assert.equal(pathOf('file:///D:/%E6%97%A7%E7%A8%BF/a.txt', base), 'D:/旧稿/a.txt');
  assert.equal(pathOf('file://server/share/a.txt', base), '//server/share/a.txt');
});

test('signs of a name that a URI escapes are shown as they are', () => {
  const folder = `${pathToFileURL('/home/li').href}/`;
  assert.equal(pathOf(pathToFileURL('/home/li/100%#1?.txt').href, folder), '100%#1?.txt');
});

test('lines and columns are counted from 1', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 5 } };
  assert.deepEqual(countedFromOne(range), { start: { line: 1, column: 1 }, end: { line: 3, column: 6 } });
  assert.equal(placeOf(`${base}a.txt`, range, base), 'a.txt:1:1');
  assert.equal(placeOf(undefined, range, base), '<stdin>:1:1');
});
