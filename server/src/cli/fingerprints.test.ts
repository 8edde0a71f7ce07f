import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintsOf } from './fingerprints.ts';

/** Fingerprints of what stands in `⟦…⟧`. */
function fingerprints(marked: string, kind = 'reuse'): string[] {
  const findings: { kind: string; start: number; end: number }[] = [];
  let draft = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const text = part.replace(/[⟦⟧]/g, '');
    if (part.startsWith('⟦')) findings.push({ kind, start: draft.length, end: draft.length + text.length });
    draft += text;
  }
  return fingerprintsOf(draft, findings);
}

const passage = '⟦渠修到哪里，水就到哪里，水到哪里，庄稼就绿到哪里。⟧';

test('edits elsewhere leave a fingerprint as it is', () => {
  assert.deepEqual(
    fingerprints(`各位代表：\n再说水利。${passage}\n`),
    fingerprints(`各位来宾：\n今年不同往年。\n还是说水利。${passage}散会。\n`),
  );
});

test('other line ends and blanks leave it, too; another word does not', () => {
  const [before] = fingerprints('⟦渠修到哪里，\n水就到哪里，庄稼绿了。⟧');
  assert.deepEqual(fingerprints('⟦渠修到哪里，\r\n　水就到哪里，庄稼绿了。⟧'), [before]);
  assert.notDeepEqual(fingerprints('⟦渠修到哪里，\n水就到哪里，庄稼黄了。⟧'), [before]);
});

test('the same words twice have two fingerprints', () => {
  const [first, second] = fingerprints(`${passage}\n中间。\n${passage}`);
  assert.notEqual(first, second);
  assert.equal(first, fingerprints(passage)[0]);
});

test('the same words are another finding for another kind', () => {
  assert.notDeepEqual(fingerprints(passage, 'repetition'), fingerprints(passage));
});

test('a few characters are told apart by their line', () => {
  const inOneLine = fingerprints('请⟦××⟧县长讲话。\n下面休息。', 'placeholder');
  assert.deepEqual(fingerprints('今天开会。\n请⟦××⟧县长讲话。', 'placeholder'), inOneLine);
  assert.notDeepEqual(fingerprints('请⟦××⟧局长讲话。\n下面休息。', 'placeholder'), inOneLine);
});
