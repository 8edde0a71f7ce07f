import { host } from './host.ts';
import { until } from './until.ts';

/** Where things are in VS Code's window. */
const where = {
  list: '.suggest-widget.visible .monaco-list-row',
  listLabel: '.suggest-widget.visible .monaco-list-row .label-name',
  listMessage: '.suggest-widget.visible .message',
  ghostText: '.ghost-text-decoration, .ghost-text-decoration-preview, .ghost-text .view-line',
  hover: '.monaco-hover:not(.hidden) .hover-contents',
  status: '.statusbar-item',
  outline: '.outline-pane .monaco-list-row',
} as const;

/** What the writer sees; each waits until there is something to see. */
export const screen = {
  list: () => until('a list of suggestions', () => host.texts(where.list)),
  listLabels: () => until('a list of suggestions', () => host.texts(where.listLabel)),
  ghostText: async () => (await until('ghost text', () => host.texts(where.ghostText))).join(''),
  hover: async () => (await until('a hover', () => host.texts(where.hover))).join('\n'),
  outline: () => until('the outline', () => host.texts(where.outline)),
  status: (text: RegExp) =>
    until(`${text} in the status bar`, async () => (await host.texts(where.status)).find((item) => text.test(item))),
};

/** Whether a list of suggestions shows now. */
export async function listShows(): Promise<boolean> {
  return (await host.texts(where.list)).length > 0;
}

/** Whether ghost text shows now. */
export async function ghostTextShows(): Promise<boolean> {
  return (await host.texts(where.ghostText)).length > 0;
}

/** What the list says when the writer asks for it: the labels, none where VS Code says that there is nothing. */
export async function listAsked(): Promise<string[]> {
  await host.press('Control+Space');
  // while the server has not answered, `Loading...` stands there
  await until(
    'an answer',
    async () =>
      (await listShows()) || (await host.texts(where.listMessage)).some((text) => /No suggestions/.test(text)),
  );
  return host.texts(where.listLabel);
}
