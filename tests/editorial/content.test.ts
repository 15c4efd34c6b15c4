import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEditorial } from '../../src/editorial/index.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { checkPlaces } from '../../src/loader/check-places.ts';

const editorial = readEditorial('content');
const areaOf = (place: string): number => {
  const value = editorial.references.find((row) => row.place === place && row.unit === 'km2')?.value;
  return typeof value === 'number' ? value : Number.NaN;
};

test('the site’s places have no fault', () => {
  const gazetteer = loadGazetteer({ contentDir: 'content', cacheDir: '.cache' });
  assert.deepEqual(checkPlaces(editorial, gazetteer), []);
});

test('the Donbass is as large as the two oblasts that it is made of', () => {
  const donbass = editorial.places.find(({ id }) => id === 'donbass');
  assert.deepEqual(donbass?.area, ['UA-14', 'UA-09']);
  assert.equal(areaOf('donbass'), areaOf('oblast-de-donetsk') + areaOf('oblast-de-louhansk'));
});

test('a name’s date stands with who says so, here or at another name of the same day', () => {
  for (const { id, names } of editorial.places) {
    const sourced = new Set(names.flatMap(({ since, until, source }) => (source ? [since, until] : [])));
    for (const { form, since, until } of names) {
      const day = since ?? until;
      if (day && day.length > 4 && !id.startsWith('raion-'))
        assert.ok(sourced.has(day), `${id}: ${form}, ${day}`);
    }
  }
});
