import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit } from '../fitting/descent.ts';
import { logisticModel, type SignedCase } from '../fitting/logistic.ts';
import { Random } from '../random.ts';
import { Scaling } from './scaling.ts';

test('the weights that made the cases are found again, whatever the scale of the signs', () => {
  const random = new Random(5);
  // by half: -4 + 0.1 × the first sign; the second says nothing
  const cases: SignedCase[] = Array.from({ length: 4000 }, () => {
    const signs = Float32Array.from([80 * random.next(), random.next()]);
    return { signs, right: random.next() < 1 / (1 + Math.exp(4 - 0.1 * signs[0])) };
  });
  const scaling = new Scaling(cases);
  const scaled = cases.map((one) => scaling.scaled(one));
  const [constant, first, second] = scaling.unscaled(fit(logisticModel(3), scaled, 100));
  assert.ok(Math.abs(constant + 4) < 0.5, `${constant}`);
  assert.ok(Math.abs(first - 0.1) < 0.015, `${first}`);
  assert.ok(Math.abs(second) < 0.5, `${second}`);
});
