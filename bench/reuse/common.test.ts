import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedAnyway } from './common.ts';

const saying = '把群众的事当成自己的事，一件一件办好';

/** The draft with `⟦…⟧` around what it shares with the corpus anyway. */
function marked(text: string, cases: { start: number; end: number }[], corpus: string): string {
  const planted = cases.map((one) => ({ ...one, level: '', source: { text: 0, start: 0, end: 0 } }));
  const [shared] = sharedAnyway([{ text, cases: planted, decoys: [] }], [corpus]);
  return [...shared]
    .reverse()
    .reduce((all, { start, end }) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`, text);
}

test('thirteen Hanzi in a row are shared, whatever the marks', () => {
  assert.equal(
    marked(`我常说：${saying}。`, [], `老书记说要${saying.replace('，', '、')}才行`),
    `我常说：⟦${saying}⟧。`,
  );
});

test('twelve are chance', () => {
  const few = saying.slice(0, 13);
  assert.equal(marked(`我常说：${few}。`, [], `老书记说要${few}才行`), `我常说：${few}。`);
});

test('what was planted is not', () => {
  const text = `我常说：${saying}。`;
  assert.equal(marked(text, [{ start: 4, end: 4 + saying.length }], saying), text);
});
