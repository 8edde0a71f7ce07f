import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enumerationsIn } from './enumerations.ts';

const cases: Record<string, string[]> = {
  '春天来了，山绿了，水清了。': [],
  '教育、医疗都要抓。': [],
  '就业、教育、医疗、养老，件件都是大事。': ['就业、教育、医疗、养老'],
  '豆浆、油条、包子。稀饭、花卷、馒头。': ['豆浆、油条、包子', '稀饭、花卷、馒头'],
  '把道路修到每一个自然村的村口、把电线架到每一户人家的门前、把水引到田里。': [],
};
for (const [text, expected] of Object.entries(cases)) {
  test(`enumerations: ${text}`, () => {
    assert.deepEqual(
      enumerationsIn(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });
}
