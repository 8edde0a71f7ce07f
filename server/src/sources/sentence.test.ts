import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, uriOf } from '../../../test/support/corpusOf.ts';
import { sentenceAt } from './sentence.ts';

/** `⟦…⟧` marks what is asked for, `|` where the sentence shown begins and ends. */
function check(marked: string): void {
  const [, before, match, after] = /\|([^⟦]*)⟦(.+?)⟧([^|]*)\|/s.exec(marked) ?? [];
  const text = marked.replace(/[|⟦⟧]/g, '');
  const corpus = corpusOf({ '讲话.txt': text });
  const start = (corpus.placesOf(uriOf('讲话.txt'))?.start ?? 0) + marked.replaceAll('|', '').indexOf('⟦');
  const sentence = sentenceAt(corpus, start, start + match.length);
  assert.deepEqual([sentence.before, sentence.match, sentence.after], [before, match, after]);
}

test('the sentence around the words', () => {
  check('去年雨多。|我说过，⟦吃水不忘挖井人⟧，这话要常讲。|大家都记得。\n');
});

test('marks that close belong to the sentence that they close', () => {
  check('他说：“先修渠。”|后来⟦渠修好了⟧。|水就来了。\n');
  check('|他讲：“⟦渠修好了！⟧”|我们都去看。\n');
});

test('a sentence ends with its paragraph', () => {
  check('第一段没有句号\n|⟦一、把渠修到田头⟧|\n第二段。\n');
});
