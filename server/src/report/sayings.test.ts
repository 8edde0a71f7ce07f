import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEnd } from '../../../test/support/checkedDraft.ts';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { sayingsOf, sayingsView } from './sayings.ts';

const phrase = '一张蓝图绘到底';
const corpus = corpusOf({
  '2018-02-26-在规划会上的讲话.txt': `在规划会上的讲话\n同志们：\n一、稳住方向\n山还是那座山。我们要${phrase}，一茬接着一茬干。\n`,
  '2018-11-02-在观摩会上的讲话.txt': `在观摩会上的讲话\n同志们：\n看了六个点，我的感受就是<${phrase}>！\n`,
  '2024-在换届会上的讲话.txt': `在换届会上的讲话\n同志们：\n新班子要${phrase}。老班子也要${phrase}。\n`,
  '交接仪式致辞.txt': `交接仪式致辞\n各位同事：\n${phrase}，这七个字我抄在本子第一页。\n`,
});
const sayings = toEnd(sayingsOf(phrase, corpus, { most: 100 }));

test('each speech is told with its date, section and sentence', () => {
  assert.deepEqual(
    sayings?.uses.map(({ date, sections, before, match, after, times }) => [
      date,
      sections,
      before + match + after,
      times,
    ]),
    [
      ['2018-02-26', ['一、稳住方向'], `我们要${phrase}，一茬接着一茬干。`, 1],
      ['2018-11-02', [], `看了六个点，我的感受就是<${phrase}>！`, 1],
      ['2024', [], `新班子要${phrase}。`, 2],
      [undefined, [], `${phrase}，这七个字我抄在本子第一页。`, 1],
    ],
  );
});

test('what nobody said has no history', () => {
  assert.equal(toEnd(sayingsOf('一张白纸折成船', corpus, { most: 100 })), undefined);
});

test('the page goes year by year, with the phrase marked and its speech linked', () => {
  assert.ok(sayings);
  const { title, body } = sayingsView(sayings);
  assert.match(title, /一张蓝图绘到底/);
  assert.deepEqual(
    [...body.matchAll(/<h2 class="year">([^<]+)</g)].map(([, year]) => year),
    ['2018', '2024', 'without a date'],
  );
  assert.equal(body.split(`<mark>${phrase}</mark>`).length - 1, 4);
  assert.match(body, /speeches that say it: 4 · first 2018-02-26 · last 2024/);
  assert.match(
    body,
    /data-uri="file:[^"]+" data-range="3,10,3,17">在规划会上的讲话<\/a> <span class="facts">· 02-26 · 一、稳住方向</,
  );
  assert.ok(body.includes('我的感受就是&#60;'), 'what comes from elsewhere is text');
});

test('marks in the phrase are inner ones in the title', () => {
  const quoted = '干部要带头破“等靠要”';
  const corpus = corpusOf({ '2020-在动员会上的讲话.txt': `在动员会上的讲话\n同志们：\n${quoted}，说了就要做。\n` });
  const found = toEnd(sayingsOf(quoted, corpus, { most: 100 }));
  assert.ok(found);
  const { title, body } = sayingsView(found);
  assert.match(title, /‘等靠要’/);
  assert.match(body, /<mark>干部要带头破“等靠要”<\/mark>/);
});
