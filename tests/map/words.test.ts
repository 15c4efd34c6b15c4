import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfCrowd, nameOfPlace, spanOf } from '../../src/map/words.ts';
import { pointOf, sigilOf } from './fixtures.ts';

const SPANS: readonly [string, string, string][] = [
  ['2025-11-05', '2025-11-05', 'le 5 novembre 2025'],
  ['2025-11-03', '2025-11-05', 'du 3 au 5 novembre 2025'],
  ['2025-11-01', '2025-11-30', 'du 1er au 30 novembre 2025'],
  ['2025-10-28', '2025-11-05', 'du 28 octobre au 5 novembre 2025'],
  ['2024-12-31', '2025-01-01', 'du 31 décembre 2024 au 1er janvier 2025'],
];

for (const [from, to, words] of SPANS) test(words, () => assert.equal(spanOf(from, to), words));

const R1 = sigilOf('R', 1, 'a', '2025-11-03');
const R2 = sigilOf('R', 2, 'a', '2025-11-03');

test('a mark is named in words', () => {
  assert.equal(nameOfPlace(pointOf('Gao', 1, 1)), 'Gao');
  assert.equal(nameOfPlace(pointOf('Gao', 1, 1, [R1])), 'Gao, 1 affirmation');
  assert.equal(nameOfPlace(pointOf('Gao', 1, 1, [R1, R2])), 'Gao, 2 affirmations');
});

test('a crowd is named for its most spoken of place, each statement counted once', () => {
  const places = [pointOf('Gao', 1, 1, [R1]), pointOf('Tombouctou', 1, 1, [R1, R2])] as const;
  assert.equal(nameOfCrowd(places), '2 lieux autour de Tombouctou, 2 affirmations');
  assert.equal(nameOfCrowd([pointOf('a', 1, 1), pointOf('b', 1, 1)]), '2 lieux autour de a');
});
