import { setTimeout } from 'node:timers/promises';
import { host } from './host.ts';
import { until } from './until.ts';

const labels = '.suggest-widget.visible .monaco-list-row .label-name';
/** Between two questions, in milliseconds: the first may be answered by a server that is still starting. */
const pause = 300;

/**
 * Asks for the list until an item has these words, wherever it stands or in front. Another choice of languages starts the
 * server anew, and closes a list that is asked for meanwhile.
 */
export async function askFor(words: string, where: 'anywhere' | 'in front' = 'anywhere'): Promise<void> {
  const holds = async () => {
    const shown = await host.texts(labels);
    return (where === 'in front' ? shown.slice(0, 1) : shown).some((label) => label.includes(words));
  };
  await until(
    `an item with ${words}`,
    async () => {
      await host.press('Control+Space');
      if (await holds()) return true;
      await setTimeout(pause);
      return holds();
    },
    40,
  );
}
