import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packPlaces, unpackPlaces } from '../../src/map/packed.ts';
import { pointOf, sigilOf } from './fixtures.ts';

const R1 = sigilOf('R', 1, 'a', '2025-11-03');
const U1 = sigilOf('U', 1, 'a', '2025-11-05');
const PLACES = [pointOf('x', 1, 1, [R1, U1]), pointOf('y', 2, 2, [R1]), pointOf('z', 3, 3)];

test('places come back as they were', () => {
  assert.deepEqual(unpackPlaces(packPlaces(PLACES)), PLACES);
  assert.deepEqual(unpackPlaces(packPlaces([])), []);
});

test('voice, report and day are written once', () => {
  const { voices, reports, days, places } = packPlaces(PLACES);
  assert.deepEqual([voices.length, reports.length, days], [2, 1, ['2025-11-03', '2025-11-05']]);
  assert.deepEqual(
    places.map(({ sigils }) => sigils),
    [
      [
        [1, 0, 0, 0],
        [1, 1, 0, 1],
      ],
      [[1, 0, 0, 0]],
      [],
    ],
  );
});

test('voices stand in the order that is asked for, those that nobody hears left out', () => {
  const silent = { ...R1.voice, id: 'N', letter: 'N' };
  const { voices } = packPlaces(PLACES, [U1.voice, silent, R1.voice]);
  assert.deepEqual(
    voices.map(({ id }) => id),
    ['U', 'R'],
  );
});

test('a sigil whose voice is in no table is refused', () => {
  const packed = { ...packPlaces(PLACES), voices: [] };
  assert.throws(() => unpackPlaces(packed), RangeError);
});
