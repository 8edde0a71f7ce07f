import { host } from './host.ts';
import { until } from './until.ts';

/** What Playwright puts between a frame and what stands in it. */
const enter = ' >> internal:control=enter-frame >> ';

/** A selector of what stands in the page of the webview that is in front. */
export function inPage(selector: string): string {
  return `iframe.webview.ready:visible${enter}iframe#active-frame${enter}${selector}`;
}

/** The texts of what is visible in that page; waits until there is something. */
export function pageTexts(what: string, selector: string): Promise<string[]> {
  return until(what, () => host.texts(inPage(selector)));
}
