import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, uriOf } from '../../../test/support/corpusOf.ts';
import { detailNames } from '../speech/details.ts';
import { detailsOfSource } from './detailsOfSource.ts';

const body = '同志们：\n渡口明天起停航，过河的人请走新桥。\n';
const corpus = corpusOf({
  '2021-06-07 李明 在渡口会上的讲话.txt': body,
  'a.txt': `---\n讲话人: 陈立\n日期: 2020-01\n场合: 渡口工作会\n---\n在年会上的讲话\n${body}`,
  '两篇.txt': `---\nspeaker: 周大山\noccasion: 年会\n---\n篇一：在渡口会上的讲话\n（2019年3月1日）\n${body}篇二：过桥的事\n${body}`,
  '方案.txt': '渡口明天起停航，过河的人请走新桥。\n',
});

/** The details of all speeches of a file, values alone. */
function found(name: string): Record<string, string>[] {
  const places = corpus.placesOf(uriOf(name));
  assert.ok(places);
  const ids = new Set<number>();
  for (let place = places.start; place < places.end; place++) {
    const speech = corpus.speechAt(place);
    if (speech) ids.add(speech.id);
  }
  return [...ids].map((id) =>
    Object.fromEntries(
      detailNames.flatMap((name) => {
        const value = detailsOfSource(corpus, id)[name]?.value;
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );
}

test('a file that is named after its speech', () => {
  const details = { speaker: '李明', date: '2021-06-07', occasion: '渡口会', audience: '同志们' };
  assert.deepEqual(found('2021-06-07 李明 在渡口会上的讲话.txt'), [details]);
});

test('a file with front matter', () => {
  assert.deepEqual(found('a.txt'), [{ speaker: '陈立', date: '2020-01', occasion: '渡口工作会', audience: '同志们' }]);
});

test('a file of several speeches', () => {
  assert.deepEqual(found('两篇.txt'), [
    { speaker: '周大山', date: '2019-03-01', occasion: '渡口会', audience: '同志们' },
    { speaker: '周大山', occasion: '年会', audience: '同志们' },
  ]);
});

test('a file that tells nothing', () => assert.deepEqual(found('方案.txt'), [{}]));
