/** Shows one of the parts that the tabs lead to, and goes from tab to tab with the arrow keys. */
export function showTabs(main: HTMLElement, chosen: string | undefined, onChoose: (tab: string) => void): void {
  const tabs = [...main.querySelectorAll<HTMLElement>('[role=tab]')];
  if (tabs.length === 0) return;
  const choose = (tab: HTMLElement) => {
    for (const one of tabs) {
      one.setAttribute('aria-selected', String(one === tab));
      one.tabIndex = one === tab ? 0 : -1;
      const part = document.getElementById(one.getAttribute('aria-controls') ?? '');
      if (part) part.hidden = one !== tab;
    }
  };
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener('click', () => {
      choose(tab);
      onChoose(tab.id);
    });
    tab.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const next = tabs.at((i + (key === 'ArrowRight' ? 1 : -1)) % tabs.length) as HTMLElement;
      next.focus();
      next.click();
    });
  }
  choose(tabs.find(({ id }) => id === chosen) ?? tabs[0]);
}
