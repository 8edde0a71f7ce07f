import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commandIds } from '../../client/src/commands/ids.ts';
import { commands as serverCommands } from '../../server/src/protocol/commands.ts';
import { manifest, root } from './manifest.ts';

const contributed: { command: string; title: string }[] = manifest.contributes.commands;
const names = contributed.map(({ command }) => command);
const ofClient: string[] = Object.values(commandIds);
const ofServer: string[] = Object.values(serverCommands);

test('every command has a title and somebody who runs it', () => {
  for (const { command, title } of contributed) {
    assert.match(title, /^%.+%$/, command);
    assert.ok(ofClient.includes(command) || ofServer.includes(command), command);
  }
  for (const id of ofClient) assert.ok(names.includes(id), id);
});

test('no command is registered twice: the client would fail to start', () => {
  const all = [...ofClient, ...ofServer];
  assert.deepEqual([...new Set(all)], all);
});

test('what the server runs is offered only while it runs', () => {
  const offered: { command: string; when: string }[] = manifest.contributes.menus.commandPalette;
  for (const name of names.filter((one) => ofServer.includes(one))) {
    const entry = offered.find(({ command }) => command === name);
    assert.match(entry?.when ?? '', /\bspeechDraft\.running\b/, name);
  }
});

test('menus go by context keys that the client sets', () => {
  const session = readFileSync(join(root, 'client/src/session.ts'), 'utf8');
  const entries: { when?: string }[] = Object.values<{ when?: string }[]>(manifest.contributes.menus).flat();
  const keys = entries.flatMap(({ when = '' }) => [...when.matchAll(/\bspeechDraft\.(\w+)\b(?!')/g)]);
  assert.ok(keys.length > 0);
  for (const [, key] of keys) assert.match(session, new RegExp(`tellMenus\\('${key}',`), key);
});

test('Enter is ours only where the client says so, while a list shows that would take it', () => {
  const enterKey = readFileSync(join(root, 'client/src/enterKey.ts'), 'utf8');
  const bindings: { key: string; command: string; when: string }[] = manifest.contributes.keybindings;
  const [binding, ...others] = bindings.filter(({ key }) => key === 'enter');
  assert.deepEqual(others, []);
  assert.deepEqual([binding.key, binding.command], ['enter', 'type']);
  const terms = binding.when.split(' && ');
  for (const term of ['suggestWidgetVisible', 'acceptSuggestionOnEnter', 'editorTextFocus', 'speechDraft.running'])
    assert.ok(terms.includes(term), term);
  assert.ok(terms.includes('speechDraft.enterMakesLine'));
  assert.match(enterKey, /`\$\{section\}\.enterMakesLine`/);
});

test('keys of others are taken in our own language alone', () => {
  const bindings: { key: string; command: string; when: string }[] = manifest.contributes.keybindings;
  const preview = bindings.filter(({ command }) => command.startsWith('markdown.'));
  assert.equal(preview.length, bindings.length - 1);
  for (const { when } of preview) assert.match(when, /editorLangId == speech-draft && resourceExtname == \.md$/);
});

test('links of the walkthrough name commands that are there', () => {
  const steps: { completionEvents?: string[] }[] = manifest.contributes.walkthroughs[0].steps;
  for (const event of steps.flatMap((step) => step.completionEvents ?? [])) {
    const command = /^onCommand:(.+)$/.exec(event)?.[1];
    if (command) assert.ok(names.includes(command), event);
  }
});
