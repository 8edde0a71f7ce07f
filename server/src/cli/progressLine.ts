import * as l10n from '@vscode/l10n';

/** A line that is written over as work goes on, and taken away at its end. Nothing where nobody looks. */
export function progressLine(stream: { isTTY?: boolean; write(text: string): void }): (share?: number) => void {
  let shown = '';
  return (share) => {
    if (!stream.isTTY) return;
    const text = share === undefined ? '' : l10n.t('Indexing past speeches {0}%', Math.floor(share * 100));
    // back to the line's start, and all behind it cleared
    if (text !== shown) stream.write(`\r\u001b[K${text}`);
    shown = text;
  };
}
