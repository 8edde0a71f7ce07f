/** Runs `change`, which replaces all elements of `main`, and puts focus and scrolling back where they were. */
export function keepFocus(main: HTMLElement, change: () => void): void {
  const before = focusable(main).indexOf(document.activeElement as HTMLElement);
  const top = document.documentElement.scrollTop;
  change();
  // a page that has not the focus must not take it from the draft
  if (before >= 0 && document.hasFocus()) focusable(main).at(before)?.focus({ preventScroll: true });
  document.documentElement.scrollTop = top;
}

function focusable(main: HTMLElement): (HTMLElement | SVGElement)[] {
  return [...main.querySelectorAll<HTMLElement | SVGElement>('a, button')];
}
