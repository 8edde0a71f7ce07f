import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LcpIntervals, type TextNode } from './lcpIntervals.ts';

/**
 * Texts, each said by one voice as a clause: `甲:守住底线`; a dash before it, where no clause begins, and behind it, where
 * none ends.
 */
function nodesOf(...lines: string[]): Map<string, TextNode> {
  const said = lines
    .map((line, place) => ({
      place,
      voice: '甲乙丙'.indexOf(line[0]),
      opens: line[2] !== '-',
      ends: !line.endsWith('-'),
      text: line.slice(2).replaceAll('-', ''),
    }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  const found = new Map<string, TextNode>();
  const intervals = new LcpIntervals(16, 3, (node) => {
    const text = said.find(({ place }) => place === node.place)?.text ?? '';
    assert.ok(!found.has(text.slice(0, node.depth)));
    found.set(text.slice(0, node.depth), { ...node });
  });
  let before = '';
  for (const { place, voice, opens, ends, text } of said) {
    let common = 0;
    while (common < text.length && text[common] === before[common]) common++;
    intervals.add(place, text.length, common, voice, opens ? 1 : 0, ends ? 1 : 0);
    before = text;
  }
  intervals.end();
  return found;
}

test('a node for each string that goes on in more than one way, with its parent', () => {
  const nodes = nodesOf('甲:守住底线', '乙:守住底线', '丙:守住阵地', '甲:管住火源');
  assert.deepEqual([...nodes.keys()].sort(), ['守住', '守住底线', '守住阵地', '管住火源'].sort());
  assert.deepEqual(
    [nodes.get('守住')?.parent, nodes.get('守住底线')?.parent, nodes.get('管住火源')?.parent],
    [0, 2, 0],
  );
});

test('voices are counted, not places, at every depth', () => {
  const nodes = nodesOf('甲:守住底线', '乙:守住底线', '甲:守住底线思维', '甲:守住阵地', '丙:守住阵地');
  const counts = [...nodes].map(([text, { count, voices }]) => `${text} ${count} ${voices}`).sort();
  assert.deepEqual(counts, ['守住 5 3', '守住底线 3 2', '守住底线思维 1 1', '守住阵地 2 2'].sort());
});

test('how often it begins a clause, ends one, is one', () => {
  const nodes = nodesOf('甲:守住底线', '乙:-守住底线', '丙:守住底线思维', '甲:-守住底线意识');
  const { opens, closes, clauses } = nodes.get('守住底线') as TextNode;
  assert.deepEqual([opens, closes, clauses], [2, 2, 1]);
});

test('a string that is cut short ends no clause', () => {
  for (const line of ['甲:守住底线-', '丙:守住底线-']) {
    const { closes, clauses } = nodesOf(line).get('守住底线') as TextNode;
    assert.deepEqual([closes, clauses], [0, 0]);
  }
  const nodes = nodesOf('甲:守住底线-', '乙:守住底线', '丙:-守住底线', '甲:守住底线-', '乙:守住底线思维-');
  const { count, opens, closes, clauses } = nodes.get('守住底线') as TextNode;
  assert.deepEqual([count, opens, closes, clauses], [5, 4, 2, 1]);
});

test('a string said by nobody else is a node of its own', () => {
  assert.deepEqual(
    [...nodesOf('甲:守住底线')].map(([text, { voices }]) => [text, voices]),
    [['守住底线', 1]],
  );
});
