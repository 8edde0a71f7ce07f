import assert from 'node:assert/strict';
import { corpusReady } from './support/corpus.ts';
import { compose, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

for (const typed of ['要把家底', '要把家底摸清楚']) {
  test(`the list is asked anew behind what an input method puts behind the first comma: ${typed}`, async () => {
    const draft = await openDraft('同志们：\n\n说一千道一万$0');
    await corpusReady();
    await host.type('，');
    await screen.list();
    await compose('yaobajiadi', typed);
    const labels = await until('labels that go on from what was typed', async () => {
      const now = await screen.listLabels();
      return now.every((label) => label.startsWith(typed)) && now;
    });
    assert.ok(!labels.includes(typed), `nothing is offered that stands there: ${labels}`);
    await host.press('Tab');
    await until('the item to be taken', () => draft.text().length > `同志们：\n\n说一千道一万，${typed}$0`.length);
    assert.ok(draft.text().startsWith(`同志们：\n\n说一千道一万，${typed}`), draft.text());
  });
}
