import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../random.ts';
import { isStock, setPhrases } from './decoys.ts';

const everybodys = '把全面从严治党贯穿各领域各方面';
const isSetPhrase = (clause: string) => clause === everybodys;

test('half of it set phrases is stock, less is not', () => {
  assert.ok(isStock(`${everybodys}，修好村里的桥。`, isSetPhrase));
  assert.ok(!isStock(`${everybodys}，去年冬天我们在河上修好了村里的石桥和水闸。`, isSetPhrase));
  assert.ok(!isStock('修好村里的桥。', isSetPhrase));
});

test('set phrases are whole clauses without the mark', () => {
  const text = `今年我们走访了每一户困难家庭，送去了米面油和慰问金，${everybodys}，让大家安心过一个好年。`;
  assert.deepEqual(setPhrases([text], [[0]], isSetPhrase, new Random(1)), [everybodys]);
});
