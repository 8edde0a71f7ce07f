import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import { degreeOf } from './degree.ts';
import type { Reason } from './reasons.ts';

function check(passage: Partial<ReusedPassage>, reasons: Reason[], degree: string): void {
  const whole = { start: 0, end: 0, similarity: 1, sources: [], others: [], documents: 1, strength: 30, ...passage };
  assert.equal(degreeOf(whole, reasons), degree, JSON.stringify([passage, reasons]));
}

const hall: Reason = { kind: 'same-hall', speech: 1, sameSpeaker: false };
const model: Reason = { kind: 'model-text', speech: 2 };

test('the longer, closer and rarer, the graver', () => {
  check({ strength: 14 }, [], 'low');
  check({ strength: 30 }, [], 'medium');
  check({ strength: 90 }, [], 'high');
  check({ strength: 42 }, [], 'high');
  check({ strength: 42, similarity: 0.75 }, [], 'medium');
  check({ strength: 42, documents: 2 }, [], 'medium');
  check({ strength: 28, documents: 4 }, [], 'low');
});

test('the same hall is one step, a model text one step back, and there is nothing beyond the ends', () => {
  check({ strength: 14 }, [hall], 'medium');
  check({ strength: 30 }, [hall], 'high');
  check({ strength: 90 }, [hall], 'high');
  check({ strength: 30 }, [model], 'low');
  check({ strength: 14 }, [model], 'low');
  check({ strength: 30 }, [hall, model], 'medium');
});

test('no hall remembers how a statistic is told', () => {
  const short = { start: 0, end: 0, similarity: 1, sources: [], others: [], documents: 1, strength: 14 };
  assert.equal(degreeOf(short, [hall], true), 'low');
  assert.equal(degreeOf({ ...short, strength: 30 }, [hall], true), 'medium');
  assert.equal(degreeOf({ ...short, strength: 30 }, [model], true), 'low');
});
