import assert from 'node:assert/strict';
import { test } from 'node:test';
import { places as lexicon } from '../../src/analysis/fr/places.data.ts';
import { findPlaces } from '../../src/analysis/places/find.ts';
import { kilometres } from '../../src/analysis/places/geo.ts';
import { nameKey } from '../../src/gazetteer/key.ts';
import { LANDMARKS } from '../../src/gazetteer/landmarks.data.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { passageOf } from '../support/passage.ts';
import { PLACED, UNMOVED } from './landmarks.data.ts';

const gazetteer = loadGazetteer({ contentDir: 'content', cacheDir: '.cache' });

/** Kilometres within which a place is where it should be. */
const SMALL_KM = 15;
const WIDE_KM = 150;
const reach = (kind: string): number => (kind === 'settlement' || kind === 'facility' ? SMALL_KM : WIDE_KM);

test('a name has its kind and lies where it should', () => {
  for (const [name, country, kind, lat, lon] of PLACED) {
    const place = gazetteer.lookup(name).find((match) => match.main && match.kind === kind);
    assert.ok(place, name);
    assert.equal(place.country, country, name);
    assert.ok((kilometres(place, { lat, lon }) ?? Number.POSITIVE_INFINITY) < reach(kind), name);
  }
});

test('a landmark takes no name from what is better known, nor from the language', () => {
  for (const [sentence, ...places] of UNMOVED) {
    const found = findPlaces([passageOf(sentence)], lexicon, gazetteer);
    assert.deepEqual(
      found.map(({ text, id }) => `${text} = ${id}`),
      places,
      sentence,
    );
  }
});

test('no two landmarks of one kind claim one name in one country', () => {
  const claims = LANDMARKS.flatMap(([name, kind, , , country, ...forms]) =>
    [...new Set([name, ...forms].map(nameKey))].map((key) => `${key} (${kind}, ${country})`),
  );
  const seen = new Set<string>();
  const twice = claims.filter((claim) => seen.has(claim) || !seen.add(claim));
  assert.deepEqual(twice, []);
});

test('every landmark lies on the globe', () => {
  const lost = LANDMARKS.filter(([, , lat, lon]) => !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180));
  assert.deepEqual(lost, []);
});
