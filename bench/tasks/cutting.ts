import nodejieba from 'nodejieba';
import { readTexts } from '../corpora.ts';
import { timed } from '../statistics.ts';
import { answer } from './task.ts';

/** Milliseconds of nodejieba's bare `cut` over all texts of some folders; reading and loading do not count. */
answer<string[], number>(async (folders) => {
  const texts = await readTexts(folders);
  nodejieba.load();
  return timed(() => {
    for (const { text } of texts) nodejieba.cut(text, true);
  });
});
