import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intervalOf, type Said, stepOf } from '../../../src/corpus/arithmetic/bounds.ts';
import {
  add,
  closed,
  divide,
  exactly,
  gap,
  meets,
  multiply,
  subtract,
} from '../../../src/corpus/arithmetic/interval.ts';
import { factorOf } from '../../../src/corpus/arithmetic/units.ts';

const INFINITE = Number.POSITIVE_INFINITY;
const above = (low: number) => ({ low, high: INFINITE, lowOpen: true, highOpen: true });
const below = (high: number) => ({ low: 0, high, lowOpen: false, highOpen: true });

test('the step of a number is that of its last figure that is no trailing zero', () => {
  const rows = [
    [116_000, 1000],
    [60, 10],
    [2.4, 0.1],
    [2_400_000, 100_000],
    [0, 1],
    [-3400, 100],
    [1e15, 1e15],
    [0.05, 0.01],
  ] as const;
  for (const [value, step] of rows) assert.ok(Math.abs(stepOf(value) - step) < 1e-12 * step, String(value));
});

const said = (part: Partial<Said>): Said => ({
  value: null,
  qualifier: 'exact',
  kind: 'area',
  unit: 'km2',
  ...part,
});

test('a qualifier leaves open what it says and no more', () => {
  const rows: readonly [Partial<Said>, unknown][] = [
    [{ value: 116_000, qualifier: 'about' }, closed(115_500, 116_500)],
    [{ value: 60, qualifier: 'about', kind: 'count' }, closed(55, 65)],
    [{ value: 19, qualifier: 'more_than' }, above(19)],
    [
      { value: 19, qualifier: 'at_least' },
      { ...above(19), lowOpen: false },
    ],
    [{ value: 5, qualifier: 'less_than' }, below(5)],
    [
      { value: 5, qualifier: 'at_most' },
      { ...below(5), highOpen: false },
    ],
    [
      { value: -5, qualifier: 'at_most' },
      { low: -5, high: -5, lowOpen: false, highOpen: false },
    ],
    [
      { value: 4, qualifier: 'nearly' },
      { low: 3.6, high: 4, lowOpen: false, highOpen: true },
    ],
    [{ value: 408, kind: 'count' }, exactly(408)],
    [{ value: 3400 }, closed(3399.5, 3400.5)],
    [{ value: 19.2 }, closed(19.15, 19.25)],
    [{ value: 2_400_000, kind: 'count' }, closed(2_350_000, 2_450_000)],
    [{ value: 0, kind: 'count' }, exactly(0)],
    [{ min: 8, max: 10, qualifier: 'range' }, closed(8, 10)],
    [{ qualifier: 'vague' }, null],
    [{ qualifier: 'range' }, null],
  ];
  for (const [part, interval] of rows) {
    const found = intervalOf(said(part));
    const round = (x: number): number => Number(x.toPrecision(12));
    assert.deepEqual(
      found && { ...found, low: round(found.low), high: round(found.high) },
      interval,
      JSON.stringify(part),
    );
  }
});

test('a result holds every value that the operands allow', () => {
  assert.deepEqual(add(closed(1, 2), closed(10, 20)), closed(11, 22));
  assert.deepEqual(subtract(closed(1, 2), closed(10, 20)), closed(-19, -8));
  assert.deepEqual(multiply(closed(1, 2), closed(10, 20)), closed(10, 40));
  assert.deepEqual(divide(closed(10, 20), closed(2, 5)), closed(2, 10));
  assert.deepEqual(multiply(exactly(0), above(3)), { low: 0, high: 0, lowOpen: true, highOpen: true });
  assert.deepEqual(divide(closed(10, 20), above(0)), {
    low: 0,
    high: INFINITE,
    lowOpen: true,
    highOpen: true,
  });
  assert.equal(divide(exactly(1), exactly(0)), null);
  assert.equal(divide(exactly(1), closed(-1, 1)), null);
});

test('intervals meet where they share a value, an open end left out', () => {
  assert.equal(meets(closed(19.1, 19.3), above(19)), true);
  assert.equal(meets(exactly(19), above(19)), false);
  assert.equal(meets(exactly(19), { ...above(19), lowOpen: false }), true);
  assert.equal(meets(closed(1, 2), closed(2, 3)), true);
  assert.equal(meets(closed(1, 2), { ...closed(2, 3), lowOpen: true }), false);
  assert.equal(meets(closed(1, 2), closed(3, 4)), false);
  assert.equal(gap(closed(1, 2), closed(3, 4)), 1);
  assert.equal(gap(closed(3, 4), closed(1, 2)), 1);
  assert.equal(gap(closed(1, 5), closed(3, 4)), 0);
});

test('units are converted only within what they measure', () => {
  assert.equal(factorOf('km2', 'ha'), 100);
  assert.equal(factorOf('t', 'kg'), 1000);
  assert.equal(factorOf('mi', 'km'), 1.609344);
  assert.equal(factorOf('EUR', 'EUR'), 1);
  for (const [from, to] of [
    ['km2', 'km'],
    ['EUR', 'USD'],
    ['%', 'count'],
    ['year', 'day'],
    ['parsec', 'km'],
  ] as const)
    assert.equal(factorOf(from, to), null, `${from} ${to}`);
});
