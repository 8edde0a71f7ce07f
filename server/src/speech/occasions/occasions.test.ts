import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detailsOf } from '../details.ts';
import type { Section } from '../model.ts';
import { parseSpeeches } from '../parse.ts';
import { isSalutation } from '../salutations.ts';
import { findUnfilled } from '../unfilled.ts';
import { occasions, occasionsFor } from './index.ts';
import { layoutOf } from './template.ts';

/** What the outline of each template says: ordinals of the headings, openings of the points. */
const outlines: Record<string, string> = {
  workDeployment: '一、 二、（（一） （二） （三）） 三、（一要 二要 三要）',
  openingAddress: '',
  exchangeTalk: '一、 二、 三、',
  symposium: '一、 二、 三、（一是 二是 三是）',
  closingSummary: '一、 二、（（一） （二） （三）） 三、（一要 二要 三要）',
  workReport: '一、（（一） （二） （三）） 二、 三、（（一） （二） （三）） 四、（一要 二要 三要）',
  dutyReport: '一、（（一） （二） （三） （四）） 二、 三、（一要 二要 三要）',
  pledge: '一、 二、 三、 四、 五、',
  partyLecture: '一、 二、（（一） （二） （三）） 三、（首先 其次 再次）',
  toast: '',
};

function outline(sections: Section[]): string {
  return sections
    .map(({ name, children }) => {
      const opening = /^(（.）|.、|.[是要]|首先|其次|再次)/.exec(name)?.[0] ?? `?${name}`;
      return children.length > 0 ? `${opening}（${outline(children)}）` : opening;
    })
    .join(' ');
}

for (const occasion of occasions) {
  const { text, blanks } = layoutOf(occasion);
  test(`${occasion.name}: one speech with a title, a salutation and the headings that it should have`, () => {
    const { speeches, junk } = parseSpeeches(text);
    assert.deepEqual([speeches.length, junk.length], [1, 0]);
    assert.equal(speeches[0].title, text.slice(0, text.indexOf('\n')));
    assert.ok(text.split('\n').slice(1, 6).some(isSalutation));
    assert.equal(outline(speeches[0].sections), outlines[occasion.id]);
  });

  test(`${occasion.name}: blanks are closed, say what belongs there, and stand in order`, () => {
    assert.doesNotMatch(text, /[⟦⟧⟨⟩]/);
    assert.ok(blanks.length >= 10);
    let done = 0;
    for (const { start, end } of blanks) {
      assert.ok(end > start && (start > done || start === 0), 'two side by side look like one');
      assert.doesNotMatch(text.slice(start, end), /[\n。]/);
      done = end;
    }
  });
}

test('what is left of a template is found, but for words that may stay', () => {
  const kept: string[] = [];
  for (const occasion of occasions) {
    const { text, blanks } = layoutOf(occasion);
    const found = findUnfilled(text).map(({ start, end }) => ({ start, end }));
    const left = blanks.filter(({ start, end }) => !found.some((one) => one.start === start && one.end === end));
    assert.equal(found.length, blanks.length - left.length, occasion.name);
    kept.push(...left.map(({ start, end }) => text.slice(start, end)));
  }
  assert.deepEqual(kept, [
    '上午',
    '多走一走、看一看',
    '深入交流、共谋合作',
    '放心、舒心、安心',
    '友谊和合作',
    '事业兴旺',
  ]);
});

test('a template tells nothing of who speaks when and where', () => {
  for (const occasion of occasions) {
    const { text } = layoutOf(occasion);
    const { speaker, date, occasion: told } = detailsOf(text, parseSpeeches(text).speeches[0]);
    // a report on the writer's own year in office is one, whoever gives it
    assert.deepEqual(
      [speaker, date, told?.value],
      [undefined, undefined, occasion.id === 'dutyReport' ? '述职报告' : undefined],
    );
  }
});

test('the subject of a speech is filled in once', () => {
  for (const occasion of occasions.filter(({ id }) => id !== 'pledge')) {
    const { text, blanks } = layoutOf(occasion);
    const words = blanks.map(({ start, end }) => text.slice(start, end));
    assert.ok(new Set(words).size < words.length, occasion.name);
  }
});

test('ids and names are unlike each other', () => {
  for (const key of ['id', 'name'] as const) {
    assert.equal(new Set(occasions.map((one) => one[key])).size, occasions.length);
  }
});

test('an empty draft may be anything, one begun what its name begins with', () => {
  const names = (draft: string) => occasionsFor(draft).map(({ name }) => name);
  assert.equal(names(' \n').length, occasions.length);
  assert.deepEqual(names('工作'), ['工作部署讲话', '工作报告']);
  assert.deepEqual(names('开幕致辞'), ['开幕致辞']);
  assert.deepEqual(names('同志们：'), []);
});

test('blanks stand between brackets, words that may stay do not', () => {
  const { text, blanks } = layoutOf({ marked: '⟦会议⟧（⟨X月X日⟩）上，为⟦谁⟧⟨干杯⟩！' });
  assert.equal(text, '【会议】（X月X日）上，为【谁】干杯！');
  assert.deepEqual(
    blanks.map(({ start, end }) => text.slice(start, end)),
    ['【会议】', 'X月X日', '【谁】', '干杯'],
  );
});
