import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOf } from './locale.ts';

test('the language asked for goes before that of the system', () => {
  assert.equal(localeOf('en', { LANG: 'zh_CN.UTF-8' }), 'en');
  assert.equal(localeOf('zh', { LANG: 'en_US.UTF-8' }), 'zh-CN');
});

test('of a tag that is asked for, its language decides', () => {
  for (const tag of ['zh-CN', 'zh-cn', 'zh-Hans', 'ZH', 'zh_TW'])
    assert.equal(localeOf(tag, { LANG: 'en_US' }), 'zh-CN');
  for (const tag of ['en-US', 'en-gb', 'EN']) assert.equal(localeOf(tag, { LANG: 'zh_CN' }), 'en');
});

test('any Chinese of the system is Chinese', () => {
  for (const LANG of ['zh_CN.UTF-8', 'zh_TW', 'zh-Hans-CN', 'zh']) assert.equal(localeOf(undefined, { LANG }), 'zh-CN');
  for (const LANG of ['en_US.UTF-8', 'C', 'zha_CN']) assert.equal(localeOf(undefined, { LANG }), 'en');
});

test('LC_ALL goes before LC_MESSAGES, and that before LANG; what is empty is not set', () => {
  assert.equal(localeOf(undefined, { LC_ALL: 'zh_CN', LC_MESSAGES: 'en_US', LANG: 'en_US' }), 'zh-CN');
  assert.equal(localeOf(undefined, { LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' }), 'zh-CN');
});
