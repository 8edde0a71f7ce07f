import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSnippet } from './snippet.ts';

/** `⟦…⟧` marks a placeholder. */
function check(marked: string, snippet: string): void {
  const placeholders: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(?=⟦)|(?<=⟧)/)) {
    const words = part.replace(/[⟦⟧]/g, '');
    if (part.startsWith('⟦')) placeholders.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  assert.equal(toSnippet(text, placeholders), snippet);
}

test('a text without placeholders is itself, its snippet marks escaped', () => {
  check('推动高质量发展', '推动高质量发展');
  check('总投资$5亿（含{预备费}）', '总投资\\$5亿（含{预备费\\}）');
});

test('placeholders are tab stops, equal ones one linked stop', () => {
  check('请⟦XX⟧县的⟦××⟧同志发言', '请${1:XX}县的${2:××}同志发言');
  check('⟦XX⟧县要学⟦XX⟧县，也要学⟦某⟧县', '${1:XX}县要学${1}县，也要学${2:某}县');
});
