/** Makes the stretches of the picture one stop of the Tab key: within, the arrow keys go from one to the next. */
export function walkStretches(main: HTMLElement): void {
  const stretches = [...main.querySelectorAll<SVGElement>('.stretch')];
  for (const [i, stretch] of stretches.entries()) {
    stretch.tabIndex = i === 0 ? 0 : -1;
    stretch.addEventListener('keydown', (event) => {
      const next = target(event.key, i, stretches.length);
      if (next === undefined) return;
      event.preventDefault();
      for (const one of stretches) one.tabIndex = -1;
      stretches[next].tabIndex = 0;
      stretches[next].focus();
    });
  }
}

function target(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
