import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { completeSettings, defaultSettings, resolveFolders, userCacheFolder, userDataFolder } from './settings.ts';

test('what a client leaves out or gets wrong is the default', () => {
  assert.deepEqual(completeSettings(undefined), defaultSettings);
  assert.deepEqual(completeSettings({ corpus: { folders: 'corpus' }, completion: null }), defaultSettings);
  const { corpus, completion } = completeSettings({ corpus: { folders: ['旧稿', 7] }, completion: { maxItems: 3 } });
  assert.deepEqual(corpus, { folders: ['旧稿'], exclude: [] });
  assert.deepEqual(completion, { mode: 'both', maxItems: 3, confidence: 'normal', pinyin: 'auto' });
});

test('a relative folder lies below the workspace folders, `~` is the home folder', () => {
  const workspaces = [resolve('/甲'), resolve('/乙')];
  assert.deepEqual(resolveFolders(['旧稿', resolve('/丙'), '~/讲稿', ' '], workspaces), [
    resolve('/甲/旧稿'),
    resolve('/乙/旧稿'),
    resolve('/丙'),
    join(homedir(), '讲稿'),
  ]);
  assert.deepEqual(resolveFolders(['旧稿'], []), []);
});

test('the cache folder is where the system keeps such things', () => {
  assert.equal(userCacheFolder({ XDG_CACHE_HOME: '/缓存' }, 'linux'), join('/缓存', 'speech-draft'));
  assert.match(userCacheFolder({}, 'darwin'), /Library.Caches.speech-draft$/);
  assert.equal(userDataFolder({ XDG_DATA_HOME: '/资料' }, 'linux'), join('/资料', 'speech-draft'));
  assert.match(userDataFolder({}, 'linux'), /share.speech-draft$/);
  assert.match(userDataFolder({}, 'darwin'), /Application Support.speech-draft$/);
  assert.equal(userDataFolder({ APPDATA: '漫游' }, 'win32'), join('漫游', 'speech-draft'));
});

test('numbers are held within their bounds, words to those that are known', () => {
  const given = {
    index: { memory: 1e9 },
    completion: { mode: 'ghost', maxItems: 0, confidence: 'bold' },
    reuse: { severity: 'Warning', ignoredIn: 'team' },
  };
  const { index, completion, reuse } = completeSettings(given);
  assert.equal(completion.confidence, 'normal');
  assert.equal(completeSettings({ completion: { confidence: 'eager' } }).completion.confidence, 'eager');
  assert.deepEqual([index.memory, completion.maxItems], [1024, 1]);
  assert.deepEqual([completion.mode, reuse.severity], ['both', 'information']);
  assert.equal(reuse.ignoredIn, 'user');
});

test('pinyin may be told by a word or a switch', () => {
  const told = (pinyin: unknown) => completeSettings({ completion: { pinyin } }).completion.pinyin;
  assert.deepEqual(['on', 'off', true, false, 'yes', 1].map(told), ['on', 'off', 'on', 'off', 'auto', 'auto']);
});
