import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kilometres, kilometresAtLeast } from '../../../src/analysis/places/geo.ts';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('two places are never nearer than they are at the least', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      const away = kilometres(a, b);
      assert.ok(away !== null && kilometresAtLeast(a, b) <= away + 1e-6);
    }),
  );
});

test('the least is near the truth within a country, at the latitudes of most towns', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (lat, lon, north, east) => {
        const a = { lat, lon };
        const b = { lat: lat + north, lon: lon + east };
        const away = kilometres(a, b);
        assert.ok(away !== null && kilometresAtLeast(a, b) >= 0.85 * away - 1e-6);
      },
    ),
  );
});

test('across the date line the shorter way counts', () => {
  const fiji = { lat: -17, lon: 179 };
  const samoa = { lat: -14, lon: -172 };
  assert.ok(kilometresAtLeast(fiji, samoa) < 1100);
});

test('nothing is near to a place without a position', () => {
  const known = { lat: 48, lon: 37 };
  for (const unknown of [
    { lat: null, lon: null },
    { lat: 48, lon: null },
    { lat: null, lon: 37 },
  ])
    assert.equal(kilometresAtLeast(known, unknown), Number.POSITIVE_INFINITY);
});
