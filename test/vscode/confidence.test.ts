import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { listAsked } from './support/screen.ts';
import { withSettings } from './support/settings.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

/** What is said here goes on in several ways; what is said there was said once, of something else. */
const here = '同志们：\n\n希望$0';
const there = '同志们：\n\n夜里十点，灯$0';

for (const [step, place, isListed] of [
  ['quiet', here, false],
  ['normal', here, true],
  ['normal', there, false],
  ['eager', there, true],
] as const) {
  const where = place === here ? 'where something may be likely' : 'where nothing is';
  test(`${step} confidence: ${isListed ? 'a list' : 'silence'} ${where}`, () =>
    withSettings({ 'completion.confidence': step }, async () => {
      await openDraft(place);
      await corpusReady();
      // the server hears of the setting a moment after it is set
      await until(isListed ? 'a list' : 'silence', async () => {
        await host.press('Escape');
        return (await listAsked()).length > 0 === isListed;
      });
      await host.screenshot(`confidence-${step}-${isListed ? 'list' : 'silence'}`);
    }));
}
