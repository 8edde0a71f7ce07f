import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Person } from './protocol.ts';

/** How long to wait for something to click on or to point at. */
const timeout = 10_000;

/** Hands and eyes on a page. Keys go through the browser's DevTools protocol: the editor cannot tell them from real ones. */
export async function personAt(page: Page, pictures: string): Promise<Person> {
  mkdirSync(pictures, { recursive: true });
  const devtools = await page.context().newCDPSession(page);
  return {
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async spell(spelling) {
      const end = spelling.length;
      await devtools.send('Input.imeSetComposition', { text: spelling, selectionStart: end, selectionEnd: end });
    },
    async choose(text) {
      await devtools.send('Input.insertText', { text });
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
