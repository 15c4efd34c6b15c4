import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawLocator } from '../../../src/map/locator/draw.ts';
import type { MapPlace } from '../../../src/map/model.ts';
import { ATLAS } from '../../../src/map/serve.ts';
import { pointOf, sigilOf } from '../fixtures.ts';

const SAID = [sigilOf('R', 1, 'a', '2025-11-05')];
const country = (code: string, sigils = SAID): MapPlace => ({
  ...pointOf(code, 0, 0, sigils),
  kind: 'country',
  lat: null,
  lon: null,
  area: [code],
});
/** Two towns so far apart that a small country between them has no room for a name. */
const FAR = [pointOf('lisbonne', 38.7, -9.1, SAID), pointOf('novossibirsk', 55, 82.9, SAID)];

/** How each area of the text is marked. */
function marksOf(places: readonly MapPlace[]): Record<string, 'name' | 'ring' | 'crowd'> {
  const { layout } = drawLocator({ id: 'x', places, variant: 'full', title: 'Carte' }, ATLAS);
  const named = layout.expanses.flatMap(({ expanse }) => expanse.place?.id ?? []);
  const rings = layout.places.map(({ place }) => place.id);
  const crowds = layout.crowds.flatMap((crowd) => crowd.places.map(({ id }) => id));
  return Object.fromEntries([
    ...named.map((id) => [id, 'name']),
    ...rings.map((id) => [id, 'ring']),
    ...crowds.map((id) => [id, 'crowd']),
  ]);
}

test('an area without room for its name has a ring', () => {
  const { LB, RU } = marksOf([...FAR, country('LB', []), country('RU')]);
  assert.deepEqual([LB, RU], ['ring', 'name']);
});

test('two such areas side by side make a crowd', () => {
  const { LU, BE } = marksOf([...FAR, country('LU', []), country('BE', [])]);
  assert.deepEqual([LU, BE], ['crowd', 'crowd']);
});

test('however many areas there are, each is marked once', () => {
  const codes = [
    'LB',
    'IL',
    'CY',
    'MD',
    'MK',
    'AL',
    'SI',
    'HR',
    'BA',
    'ME',
    'LU',
    'BE',
    'NL',
    'CH',
    'AT',
    'FR',
  ];
  const marks = marksOf([...FAR, ...codes.map((code) => country(code))]);
  assert.deepEqual(Object.keys(marks).sort(), [...codes, 'lisbonne', 'novossibirsk'].sort());
});

test('an area that the view does not show has no mark', () => {
  const near = [pointOf('pokrovsk', 48.28, 37.18, SAID), pointOf('koupiansk', 49.71, 37.62, SAID)];
  const { layout } = drawLocator(
    { id: 'x', places: [...near, country('PT')], variant: 'full', title: 'Carte', active: 'pokrovsk' },
    ATLAS,
  );
  assert.equal(
    layout.places.some(({ place }) => place.id === 'PT'),
    false,
  );
});
