import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddress, readArguments } from '../../scripts/host/arguments.ts';

const argv = [
  '/w/讲话稿',
  '--no-sandbox',
  '--disable-updates',
  '--extensionTestsPath=/p/out/tests.cjs',
  '--extensionDevelopmentPath=/p',
];

test('the command line of @vscode/test-electron is read, switches of the desktop are let pass', () => {
  assert.deepEqual(readArguments(argv), { extensions: ['/p'], tests: '/p/out/tests.cjs', folder: '/w/讲话稿' });
  assert.throws(() => readArguments(['/w']), /extensionTestsPath/);
});

test('the page opens the folder and hands extension and tests over', () => {
  const { searchParams } = new URL(pageAddress(readArguments(argv), 8000));
  assert.equal(searchParams.get('folder'), '/w/讲话稿');
  assert.deepEqual(JSON.parse(searchParams.get('payload') ?? ''), [
    ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:8000/p'],
    ['extensionTestsPath', 'vscode-remote://127.0.0.1:8000/p/out/tests.cjs'],
  ]);
});

test('without a folder the window is empty', () => {
  const { searchParams } = new URL(pageAddress(readArguments(argv.slice(1)), 8000));
  assert.equal(searchParams.get('folder'), null);
  assert.equal(searchParams.get('ew'), 'true');
});
