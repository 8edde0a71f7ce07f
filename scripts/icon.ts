/** Renders media/icon.svg into the PNG that the Marketplace wants: `node scripts/icon.ts`, after a change of the drawing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './host/browser.ts';

const size = 256;
const media = join(import.meta.dirname, '..', 'media');

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: size, height: size } });
const drawing = readFileSync(join(media, 'icon.svg'), 'utf8');
await page.setContent(`<style>body { margin: 0; background: transparent } svg { display: block }</style>${drawing}`);
await page.screenshot({ path: join(media, 'icon.png'), omitBackground: true });
await browser.close();
