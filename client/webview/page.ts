/** The script of a page: shows what it is sent, and says what was clicked. It runs in the webview, without Node. */
import { keepFocus } from './focus.ts';
import { walkStretches } from './stretches.ts';
import { showTabs } from './tabs.ts';

/** What VS Code gives the script of a webview. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): Record<string, unknown> | undefined;
  setState(state: Record<string, unknown>): void;
};

interface Shown {
  style: string;
  body: string;
  /** What brings the page back after a reload. */
  state: Record<string, unknown>;
}

const editor = acquireVsCodeApi();
const style = document.getElementById('style') as HTMLStyleElement;
const main = document.querySelector('main') as HTMLElement;

window.addEventListener('message', ({ data }: MessageEvent<Shown>) => {
  editor.setState({ ...editor.getState(), ...data.state });
  if (style.textContent !== data.style) style.textContent = data.style;
  keepFocus(main, () => {
    // from our own server, which escapes all that comes from elsewhere; the page allows no script but this one
    main.innerHTML = data.body;
    const tab = editor.getState()?.tab;
    showTabs(main, typeof tab === 'string' ? tab : undefined, (chosen) => {
      editor.setState({ ...editor.getState(), tab: chosen });
    });
    walkStretches(main);
  });
});

document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest<HTMLElement | SVGElement>('a[data-start], a[data-uri]');
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const { start, end, uri, range } = link.dataset;
    if (uri !== undefined) editor.postMessage({ open: uri, range: range?.split(',').map(Number) });
    else editor.postMessage({ reveal: [Number(start), Number(end)] });
  },
  true,
);

editor.postMessage({ ready: true });
