import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, nearest } from '../../src/editorial/nearest.ts';

const DISTANCES: readonly (readonly [a: string, b: string, distance: number])[] = [
  ['', '', 0],
  ['', 'abc', 3],
  ['lieu', 'lieu', 0],
  ['titel', 'title', 1],
  ['plce', 'place', 1],
  ['kitten', 'sitting', 3],
];

for (const [a, b, distance] of DISTANCES) {
  test(`« ${a} » is ${distance} away from « ${b} »`, () => {
    assert.equal(editDistance(a, b), distance);
    assert.equal(editDistance(b, a), distance);
  });
}

test('the nearest name is found without accents and case', () => {
  assert.equal(nearest('Énoncé', ['enonce', 'autre']), 'enonce');
  assert.equal(nearest('pokrovk', ['koupiansk', 'pokrovsk']), 'pokrovsk');
});

for (const name of ['', 'R', 'xyz', 'lieu']) {
  test(`nothing is near « ${name} »`, () => assert.equal(nearest(name, ['T', 'figure', 'place']), undefined));
}

test('among no names none is near', () => assert.equal(nearest('lieu', []), undefined));
