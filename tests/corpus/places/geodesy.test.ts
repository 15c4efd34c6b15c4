import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearing, compassPoint, distanceKm } from '../../../src/corpus/places/geodesy.ts';

const POKROVSK = { lat: 48.28, lon: 37.18 };
const KOUPIANSK = { lat: 49.71, lon: 37.62 };
const DNIPRO = { lat: 48.4666, lon: 35.0407 };

test('distances are great circles on a sphere', () => {
  assert.equal(Math.round(distanceKm(POKROVSK, KOUPIANSK)), 162);
  assert.equal(distanceKm(POKROVSK, POKROVSK), 0);
  assert.equal(Math.round(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })), 20015);
  assert.equal(Math.round(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })), 111);
});

test('bearings count clockwise from north, and west is O', () => {
  assert.equal(Math.round(bearing({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })), 0);
  assert.equal(Math.round(bearing({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })), 90);
  assert.equal(compassPoint(POKROVSK, KOUPIANSK), 'N');
  assert.equal(compassPoint(POKROVSK, DNIPRO), 'O');
  assert.equal(compassPoint({ lat: 0, lon: 0 }, { lat: -1, lon: -1 }), 'S-O');
});
