import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecentDrafts } from './recentDrafts.ts';

const open = (uri: string, text: string) => ({ uri, text: () => text });
const none = () => false;

test('the other open drafts, then those saved last, none of them twice', () => {
  const drafts = new RecentDrafts();
  drafts.save('a', '春灌');
  drafts.save('b', '防汛');
  drafts.save('c', '秋收，已改');
  assert.equal(drafts.textBeside('a', [open('a', '春灌会'), open('c', '秋收')], none), '秋收\n防汛\n');
  assert.equal(drafts.textBeside('b', [], none), '秋收，已改\n春灌\n');
});

test('drafts that the corpus holds are left out', () => {
  const drafts = new RecentDrafts();
  drafts.save('b', '防汛');
  assert.equal(
    drafts.textBeside('a', [open('c', '秋收')], (uri) => uri === 'c'),
    '防汛\n',
  );
});

test('no more is kept than can be searched while typing: the end of each, the latest four', () => {
  const drafts = new RecentDrafts();
  for (const uri of ['a', 'b', 'c', 'd', 'e', 'a']) drafts.save(uri, `${'。'.repeat(9000)}${uri}`);
  assert.deepEqual(drafts.saved, ['c', 'd', 'e', 'a']);
  const text = drafts.textBeside('x', [], none);
  assert.ok(text.length <= 20_000 && text.startsWith('。') && text.includes('a\n'));
});

test('drafts of an earlier session come behind those saved since, and take no place of theirs', () => {
  const drafts = new RecentDrafts();
  drafts.save('b', '防汛');
  for (const uri of ['e', 'd', 'b', 'c', 'a']) drafts.restore(uri, `${uri}，旧稿`);
  assert.deepEqual(drafts.saved, ['c', 'd', 'e', 'b']);
  assert.equal(drafts.textBeside('x', [], none).split('\n')[0], '防汛');
});
