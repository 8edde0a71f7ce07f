import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOwnNames } from './ownNames.ts';
import { stopsIn } from './stops.ts';

/** Placeholders shown as `⟦…⟧`, other stops as `‹…›`. */
function filled(text: string, past: string): string {
  const found = withOwnNames(text, stopsIn(text, '', past, 1), past);
  const marks = [
    ...found.placeholders.map((span) => ({ ...span, signs: '⟦⟧' })),
    ...found.variables.map((span) => ({ ...span, signs: '‹›' })),
  ].sort((a, b) => b.start - a.start);
  let shown = found.text;
  for (const { start, end, signs } of marks)
    shown = `${shown.slice(0, start)}${signs[0]}${shown.slice(start, end)}${signs[1]}${shown.slice(end)}`;
  return shown;
}

const draft = '在清河县高质量发展大会上的讲话\n同志们：\n全县上下一年接着一年干，清河县变了样。';

test('the county of the draft stands where the source has a placeholder', () => {
  assert.equal(
    filled('XX县是革命老区，2023年增长8.2%，XX县要争先。', draft),
    '‹清河›县是革命老区，‹2023›年增长‹8.2›%，‹清河›县要争先。',
  );
});

test('a unit that the draft does not name keeps its placeholder', () => {
  assert.equal(filled('请XX镇和XX县发言', draft), '请⟦XX⟧镇和‹清河›县发言');
});

for (const [why, past] of [
  ['named once', '在清河县大会上的讲话\n全县上下'],
  ['one of two', '在清河县，在云岭县，到清河县，到云岭县'],
  ['of unclear beginning', '祖国大清河县，美丽大清河县'],
  ['no name at all', '全县上下，各县区，我县，兄弟县和兄弟县'],
])
  test(`no name is put in that is ${why}`, () => assert.equal(filled('XX县要争先', past), '⟦XX⟧县要争先'));
