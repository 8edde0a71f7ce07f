import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ignored } from './ignored.ts';
import { keyOf, united, without } from './ignored.ts';
import { formatIgnored, parseIgnored } from './ignoredFile.ts';

const ignoredAt = '2026-03-01T08:00:00.000Z';
const door = { text: '库房的门，夜里要上两道锁。', source: '在物资工作会上的讲话', ignoredAt };
const boat = { text: '船靠了岸，灯才能熄。', ignoredAt };
const ladder = { text: '梯子用完了要放回原处，\n下一个人才找得到。', ignoredAt };
const speech = { title: '在开渔节上的致辞', date: '2024-08-16', sketch: 'AQAAAAIAAAA=', ignoredAt };
const older = { ...speech, draft: { title: '开渔节讲话', sketch: 'AwAAAA==', file: 7 } };
const all: Ignored = { passages: [door, boat], sources: [speech, older] };

test('what is written can be read again, in order', () => {
  const read = parseIgnored(formatIgnored({ passages: [boat, door], sources: [older, speech] }));
  assert.deepEqual(read, united(all));
  assert.equal(read?.sources.length, 2);
});

test('a new entry adds one line and changes none, wherever it comes', () => {
  const lines = (ignored: Ignored) => formatIgnored(ignored).split('\n');
  for (const passage of [door, boat, ladder]) {
    const rest = { ...all, passages: [door, boat, ladder].filter((one) => one !== passage) };
    const before = lines(rest);
    const after = lines({ ...rest, passages: [...rest.passages, passage] });
    assert.equal(after.length, before.length + 1);
    assert.deepEqual(
      after.filter((line) => before.includes(line)),
      before,
    );
  }
});

test('the same passage with other marks is one entry', () => {
  const again = { ...door, text: '库房的门夜里要上两道锁', ignoredAt: '2026-05-01T00:00:00.000Z' };
  assert.deepEqual(united({ passages: [door], sources: [] }, { passages: [again], sources: [] }).passages, [door]);
});

test('entries are taken out by their keys', () => {
  const rest = without(all, new Set([keyOf(boat), keyOf(older)]));
  assert.deepEqual(rest, { passages: [door], sources: [speech] });
});

test('names and gaps are kept by their sentence or their draft, never without either', () => {
  const gap = { name: 'XX县', kind: 'placeholder' as const, around: '以XX县为例，说三点。', ignoredAt };
  const name = { name: '清河县', kind: 'left-over' as const, draft: { title: '草稿', sketch: 'AwAAAA==' }, ignoredAt };
  const kept: Ignored = { ...all, names: [name, gap] };
  const both = { ...kept, names: [name, { ...gap, draft: name.draft }] };
  for (const one of [kept, both]) assert.deepEqual(parseIgnored(formatIgnored(one)), united(one));
  assert.deepEqual(without(kept, new Set([keyOf(name)])).names, [gap]);
  assert.deepEqual(without(kept, new Set([keyOf(name), keyOf(gap)])), all);
  const everywhere = { ...gap, around: undefined };
  const empty = { ...gap, name: '' };
  const other = { ...gap, kind: 'reuse' };
  const text = JSON.stringify({ version: 2, names: [everywhere, empty, other, null] });
  assert.deepEqual(parseIgnored(text), { passages: [], sources: [] });
});

test('both sides of a conflict are read', () => {
  const line = (entry: object) => `    ${JSON.stringify(entry)},`;
  const text = formatIgnored({ passages: [boat], sources: [] });
  const conflict = `<<<<<<< HEAD\n${line(door)}\n||||||| base\n=======\n${line(ladder)}\n>>>>>>> theirs\n    null`;
  const read = parseIgnored(text.replace('    null', conflict));
  assert.deepEqual(read, united({ passages: [door, boat, ladder], sources: [] }));
});

test('the first version is read', () => {
  const text = JSON.stringify({ version: 1, passages: [{ hanzi: '船靠了岸灯才能熄', ignoredAt }, null, { hanzi: 3 }] });
  assert.deepEqual(parseIgnored(text), { passages: [{ text: '船靠了岸灯才能熄', ignoredAt }], sources: [] });
});

test('a broken file and one of a later version say nothing', () => {
  for (const text of ['', '{', 'null', '[]', '{}', '{"version":3,"passages":[]}', '{"version":2,"passages":{}}']) {
    assert.equal(parseIgnored(text), undefined, text);
  }
});

test('what is no entry is passed over', () => {
  const passages = [null, 3, {}, { text: 1, ignoredAt }, { text: 'x' }, { ...boat, source: 2 }, boat];
  const sources = [
    null,
    { title: '' },
    { ...speech, sketch: null },
    { ...older, draft: {} },
    { ...older, draft: null },
  ];
  assert.deepEqual(parseIgnored(JSON.stringify({ version: 2, passages, sources })), { passages: [boat], sources: [] });
});
