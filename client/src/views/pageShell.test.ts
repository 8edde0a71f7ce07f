import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageShell } from './pageShell.ts';

test('a page runs its own script alone, and loads nothing else', () => {
  const page = pageShell({ nonce: 'abc', script: 'vscode-resource://page.js', language: 'zh-CN' });
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
  assert.deepEqual(policy.split('; '), ["default-src 'none'", "style-src 'nonce-abc'", "script-src 'nonce-abc'"]);
  assert.equal(page.match(/<script/g)?.length, 1);
  assert.match(page, /<script nonce="abc" src="vscode-resource:\/\/page\.js">/);
  assert.match(page, /<html lang="zh-CN">/);
});
