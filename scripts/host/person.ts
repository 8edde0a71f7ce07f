import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Person } from './protocol.ts';

/** How long to wait for something to click on or to point at. */
const timeout = 10_000;

/**
 * Waits until the page has drawn what a key did, and has done what it put off for a moment (the editor asks for
 * suggestions 10 ms after a key). Nobody types faster than that; a program would, and outruns the editor.
 */
async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))');
}

/** Hands and eyes on a page. Keys go through the browser's DevTools protocol: the editor cannot tell them from real ones. */
export async function personAt(page: Page, pictures: string): Promise<Person> {
  mkdirSync(pictures, { recursive: true });
  const devtools = await page.context().newCDPSession(page);
  return {
    async press(key) {
      await page.keyboard.press(key);
      await drawn(page);
    },
    async type(text) {
      for (const character of text) {
        await page.keyboard.type(character);
        await drawn(page);
      }
    },
    async spell(spelling) {
      const end = spelling.length;
      await devtools.send('Input.imeSetComposition', { text: spelling, selectionStart: end, selectionEnd: end });
      await drawn(page);
    },
    async choose(text) {
      await devtools.send('Input.insertText', { text });
      await drawn(page);
    },
    click: (selector) => page.locator(selector).first().click({ timeout }),
    hover: (selector) => page.locator(selector).first().hover({ timeout }),
    async texts(selector) {
      const visible = page.locator(selector).filter({ visible: true });
      return (await visible.allInnerTexts()).map((text) => text.replace(/\u00a0/g, ' ')); // as the editor draws spaces
    },
    count: (selector) => page.locator(selector).count(),
    async screenshot(name) {
      const path = join(pictures, `${name}.png`);
      await page.screenshot({ path });
      return path;
    },
  };
}
