import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL, type Choice, choosePlaces, choosesAll, sigilsOf } from '../../src/map/choice.ts';
import { pointOf, sigilOf } from './fixtures.ts';

const R1 = sigilOf('R', 1, 'a', '2025-11-03');
const U1 = sigilOf('U', 1, 'a', '2025-11-05');
const R2 = sigilOf('R', 1, 'b', '2025-12-01');
const PLACES = [pointOf('x', 1, 1, [R1, U1]), pointOf('y', 2, 2, [R2]), pointOf('z', 3, 3)];

const ROWS: readonly [Partial<Choice>, readonly string[]][] = [
  [{}, ['x:R1 U1', 'y:R1', 'z:']],
  [{ voice: 'R' }, ['x:R1', 'y:R1']],
  [{ voice: 'U' }, ['x:U1']],
  [{ voice: 'N' }, []],
  [{ report: 'b' }, ['y:R1']],
  [{ report: 'c' }, []],
  [{ from: '2025-11-04' }, ['x:U1', 'y:R1']],
  [{ to: '2025-11-03' }, ['x:R1']],
  [{ from: '2025-11-03', to: '2025-11-05' }, ['x:R1 U1']],
  [{ from: '2025-11-06', to: '2025-11-30' }, []],
  [{ voice: 'U', report: 'b' }, []],
];

for (const [choice, expected] of ROWS)
  test(`${JSON.stringify(choice)} keeps ${expected.join(', ') || 'nothing'}`, () => {
    const kept = choosePlaces(PLACES, { ...ALL, ...choice });
    assert.deepEqual(
      kept.map(({ id, sigils }) => `${id}:${sigils.map(({ sigil }) => sigil).join(' ')}`),
      expected,
    );
  });

test('a statement about two places is counted once, two of the same sigil in two reports twice', () => {
  const places = [pointOf('x', 1, 1, [R1, U1]), pointOf('y', 2, 2, [R1, R2])];
  assert.deepEqual(sigilsOf(places), [R1, U1, R2]);
  assert.deepEqual(sigilsOf([]), []);
});

test('only a choice of nothing is a choice of all', () => {
  assert.equal(choosesAll(ALL), true);
  assert.equal(choosesAll({ ...ALL, to: '2025-01-01' }), false);
});
