import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL } from '../../src/map/choice.ts';
import { ShownPlaces } from '../../src/map/shown-places.ts';
import { pointOf, sigilOf } from './fixtures.ts';

const R1 = sigilOf('R', 1, 'a', '2025-11-03');
const U1 = sigilOf('U', 1, 'a', '2025-11-05');
const PLACES = [pointOf('x', 1, 1, [R1, U1]), pointOf('y', 2, 2, [R1]), pointOf('z', 3, 3)];

const told = (places: ShownPlaces): string[] =>
  places.now.map(({ id, sigils }) => `${id}:${sigils.map(({ sigil }) => sigil).join(' ')}`);

test('a place of which nothing chosen speaks goes, or keeps its ring, as the page says', () => {
  const [drops, keeps] = [new ShownPlaces(PLACES, true), new ShownPlaces(PLACES, false)];
  for (const places of [drops, keeps]) {
    assert.deepEqual(told(places), ['x:R1 U1', 'y:R1', 'z:']);
    assert.deepEqual(
      places.choose({ ...ALL, voice: 'U' }).map(({ id }) => id),
      ['x'],
    );
  }
  assert.deepEqual(told(drops), ['x:U1']);
  assert.deepEqual(told(keeps), ['x:U1', 'y:', 'z:']);
  drops.choose(ALL);
  assert.deepEqual(told(drops), ['x:R1 U1', 'y:R1', 'z:']);
});

test('a place is found with what is chosen of it, with all where nothing is; a stranger never', () => {
  const places = new ShownPlaces(PLACES, true);
  places.choose({ ...ALL, voice: 'U' });
  assert.deepEqual(places.find('x')?.sigils, [U1]);
  assert.deepEqual(places.find('y')?.sigils, [R1]);
  assert.equal(places.find('w'), undefined);
  assert.equal(places.find(undefined), undefined);
  assert.equal(places.has('y'), true);
  assert.equal(places.has('w'), false);
});

test('a map without places shows none, whatever is chosen', () => {
  const places = new ShownPlaces([], false);
  assert.deepEqual(places.choose({ ...ALL, report: 'a' }), []);
  assert.deepEqual(places.now, []);
});
