import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './html.ts';

test('what is put in is escaped, in text and in attributes', () => {
  assert.equal(
    html`<b title="${'"><script>'}">${"<&'"}</b>`.text,
    '<b title="&#34;&#62;&#60;script&#62;">&#60;&#38;&#39;</b>',
  );
});

test('HTML and lists are put in as they are, undefined is nothing', () => {
  const rows = ['甲', '乙'].map((name) => html`<li>${name}</li>`);
  assert.equal(html`<ul>${rows}${undefined}${3}</ul>`.text, '<ul><li>甲</li><li>乙</li>3</ul>');
});
